import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { manyHtml } from '../../../src/report/html/many-page.js'
import { validationHtml } from '../../../src/report/html/page.js'
import { sumUp } from '../../../src/report/many.js'
import type { LocatedCheck, ValidationReport } from '../../../src/report/validation.js'
import { checkAreas } from '../../../src/validation/checks/index.js'
import { chromium } from '../../support/chromium.js'
import { check, finding, fullReport, hostile, largeReport, report } from '../samples.js'

const pages: [name: string, report: ValidationReport][] = [
  ['every verdict', fullReport()],
  ['hostile text', hostileReport()],
  ['nothing', report([])],
]

/** A result in which every text is hostile and has no space to break it at. */
function hostileReport(): ValidationReport {
  const bend = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => bend(each))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, bend(each, name)]))
    }
    const fixed = ['verdict', 'level', 'outcome', 'kind', 'started']
    return typeof value === 'string' && !fixed.includes(key) ? `${hostile}${'x'.repeat(300)}` : value
  }
  return bend(fullReport()) as ValidationReport
}

describe('the HTML of the page', () => {
  it('has no scripts or external resources, and a policy that forbids both', () => {
    const html = validationHtml(fullReport())
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=|url\(|@import|https?:/i)
  })

  it('escapes hostile text', () => {
    const html = validationHtml(hostileReport())
    expect(html).not.toMatch(/<script|<img|<!-- /i)
    expect(html).toContain('&lt;script&gt;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(html).not.toMatch(/[\u0000-\u0008\u202e]|\p{Surrogate}/u)
  })

  it('shows that a run did not finish, and why', () => {
    const html = validationHtml(report([check('a')], { stopped: 'the tenant is gone' }))
    expect(html).toContain('<title>Example Directory: stopped early: 1 passed</title>')
    expect(html).toContain('<p class="verdict stopped">stopped</p>')
    expect(html).toContain('<strong>The run did not finish:</strong> the tenant is gone')
  })

  it('groups the checks by area, those with faults first, with counts', () => {
    const html = validationHtml(
      report([
        check('spec-schema', { requests: 0, duration: 0 }),
        check('test-connection-success'),
        check('account-not-found', { findings: [finding('x')] }),
        check('account-key-type'),
        check('custom-ours'),
      ]),
    )
    const areas = [...html.matchAll(/<h3>.*/g)].map(([title]) => title.replace(/<[^>]+>/g, ''))
    expect(areas).toEqual(['Reading 1 failed, 1 passed', 'Spec 1 passed', 'Connection 1 passed', 'Other 1 passed'])
    // Nothing is said of the time of what sent nothing.
    expect(html).not.toMatch(/\b0 ms|\b0 requests/)
  })

  it('folds a check that passed with a notice, and counts the notice beside its area', () => {
    const notice = finding('a limit is not known', { level: 'notice' })
    const shown = (more = {}) =>
      validationHtml(
        report([
          check('account-key-type'),
          check('account-not-found', { verdict: 'pass', findings: [{ ...notice, ...more }] }),
        ]),
      )
    const folded = '<summary><h3>Reading</h3> <span class="facts"><span class="pass">2 passed</span>, 1 notice</span>'
    expect(shown()).toContain(folded)
    // It comes first where the area is opened.
    expect([...shown().matchAll(/<h4>.*?<code>(.*?)</g)].map(([, id]) => id)).toEqual([
      'account-not-found',
      'account-key-type',
    ])
    // What the baseline does not have is not folded, nor is more than a notice.
    expect(shown({ new: true })).not.toContain(folded)
    expect(shown({ new: false })).toContain(folded)
    expect(shown({ level: 'warning' })).not.toContain('<summary><h3>')
  })

  it('shows what was exercised and what was not', () => {
    const text = validationHtml(fullReport())
      .replace(/<wbr>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
    expect(text).toContain('2 of 3 commands, 2 of 3 account attributes, 1 of 1 entitlement types')
    expect(text).toContain('std:account:list 1 1 std:account:read 1 1 std:account:unlock not exercised')
    expect(text).toContain('Attributes that no account had: nickname .')
  })

  it('quotes the line of a finding', () => {
    expect(validationHtml(fullReport())).toContain(
      '<pre class="source"><code>res.send({ identity: user.id, attributes: {} })</code></pre>',
    )
  })

  it('shows the exchange beside the finding that it is about, once', () => {
    const about = (place?: number) => finding(`account "${place}"`, place === undefined ? {} : { exchange: place })
    const [first] = fullReport().checks
    const shown = { ...(first as LocatedCheck), findings: [about(1), about(1), about(), about(7)] }
    const items = /<ul class="findings">(.*?)<\/ul>/s
      .exec(validationHtml(report([shown])))?.[1]
      ?.split(/<li class="error">/)
    expect(items?.slice(1).map((item) => item.includes('no such account ‹#2›'))).toEqual([true, false, false, false])
    expect(items?.map((item) => item.includes('shown above'))).toEqual([false, false, true, false, false])
  })

  it('links each check of ours to its page, if the address is known', () => {
    const shown = report([check('account-list-and-read', { findings: [finding('x')] }), check('custom-ours')])
    const html = validationHtml(shown, 'https://example.org/checks?a&b')
    expect([...html.matchAll(/href="(?!#)([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'https://example.org/checks?a&amp;b#account-list-and-read',
    ])
    expect(readFileSync(join(import.meta.dirname, '../../../../docs/checks.md'), 'utf8')).toContain(
      '\n### account-list-and-read\n',
    )
    expect(validationHtml(shown)).not.toMatch(/href="(?!#)/)
  })

  it('shows when each check sent what', () => {
    const html = validationHtml(fullReport())
    expect(html).toContain('style="left:0.00%;width:50.00%" title="std:account:list at 0 ms, 200 ms"')
    expect(html).toContain('style="left:75.00%;width:25.00%" title="std:account:read at 300 ms, 100 ms"')
  })

  it('shows the number of requests, the seed and the command line that repeats the run', () => {
    const html = validationHtml(fullReport())
    expect(html).toContain('120 ms, 1 request<')
    expect(html).not.toMatch(/\b1 requests/)
    expect(html).toContain('<code>saas-connector validate --file bundle.zip --seed a-seed</code>')
  })

  it('shows a part of 10,000 findings and the number of the others', () => {
    const html = validationHtml(largeReport(10_000))
    expect(Buffer.byteLength(html)).toBeLessThan(16 * 1024 * 1024)
    const left = [...html.matchAll(/<li>… and (\d+) more, in validation\.json/g)].map(([, n]) => Number(n))
    expect(left.reduce((sum, n) => sum + n, 0)).toBe(8000)
  })
})

/** A page of several connectors, one of them hostile. */
const manyPage = () => {
  const reports = [
    fullReport(),
    hostileReport(),
    report([check('test-connection-success')], { connector: { name: 'Sound' } }),
  ]
  return manyHtml(sumUp(reports), ['full/validation.html', `"><script>${hostile}`, 'sound/validation.html'])
}

describe('the page of several connectors', () => {
  it('has an index, the worst first, and one folded part for each', () => {
    const html = manyPage()
    expect(html).not.toMatch(/<script|<img|<link|<!-- /i)
    expect(html).toContain('<p class="totals">3 connectors: 2 failed, 1 passed; 2 failed, ')
    expect([...html.matchAll(/<details class="connector (\w+)" id="(\w+)">/g)].map(([, ...found]) => found)).toEqual([
      ['fail', 'c1'],
      ['fail', 'c2'],
      ['pass', 'c3'],
    ])
    expect(html).toContain('<a href="#c3">Sound</a>')
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
  })

  it('shows of many large results only what fits a page, and links the others', () => {
    const large = { ...largeReport(400), connector: { name: 'Large' } }
    const all = Array.from({ length: 60 }, () => large)
    const html = manyHtml(
      sumUp(all),
      all.map((_, i) => `own-${i}.html`),
    )
    expect(Buffer.byteLength(html)).toBeLessThan(5 * 1024 * 1024)
    expect(html).toContain('see <a href="own-59.html">its own page</a>')
    expect(html).toContain('<a href="#c60">')
  })
})

const inBrowser = chromium === undefined ? describe.skip : describe
inBrowser('the page in Chromium', () => {
  let browser: Browser
  let folder: string
  let axe: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'page-'))
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    browser = await puppeteer.launch({
      executablePath: chromium ?? '',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
      userDataDir: join(folder, 'profile'),
    })
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  let page: Page
  let said: string[]
  let fetched: string[]
  beforeEach(async () => {
    page = await browser.newPage()
    said = []
    fetched = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    page.on('dialog', (dialog) => said.push(dialog.message()))
    page.on('request', (request) => fetched.push(request.url()))
  })
  afterEach(() => page.close())

  const open = async (shown: ValidationReport): Promise<string> => {
    const file = join(folder, 'report.html')
    await writeFile(file, validationHtml(shown, 'https://example.org/checks.md'))
    const address = pathToFileURL(file).href
    await page.goto(address)
    return address
  }
  const visible = async (): Promise<string[]> =>
    (await page.evaluate(
      `[...document.querySelectorAll('.check')].filter((c) => c.checkVisibility()).map((c) => c.querySelector('summary code').textContent)`,
    )) as string[]

  it.each(pages)('logs nothing, loads nothing and keeps its title: %s', async (_, shown) => {
    const address = await open(shown)
    expect(said).toEqual([])
    expect(fetched).toEqual([address])
    expect(await page.title()).toMatch(/: /)
    expect(await page.title()).not.toBe('taken')
  })

  it.each(pages.flatMap(([name, shown]) => [390, 1280].map((width) => [name, width, shown] as const)))(
    'needs no scrolling sideways: %s at %d pixels',
    async (_, width, shown) => {
      await page.setViewport({ width, height: 800 })
      await open(shown)
      await page.evaluate(`document.querySelectorAll('details').forEach((d) => { d.open = true })`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    },
  )

  it.each([390, 1280])('of several connectors has no fault of accessibility at %d pixels', async (width) => {
    const file = join(folder, 'many.html')
    await writeFile(file, manyPage())
    await page.setViewport({ width, height: 800 })
    await page.goto(pathToFileURL(file).href)
    // Each part is folded.
    expect(await visible()).toEqual([])
    await page.evaluate(`document.querySelectorAll('details').forEach((d) => { d.open = true })`)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.evaluate(axe)
    const faults = await page.evaluate(
      `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]))`,
    )
    expect({ faults, said }).toEqual({ faults: [], said: [] })
  })

  it('of a sound connector fits two screens of a phone', async () => {
    const commands = ['list', 'read', 'create', 'update', 'delete', 'enable', 'disable', 'unlock', 'discover-schema']
      .map((each) => `std:account:${each}`)
      .concat('std:entitlement:list', 'std:entitlement:read', 'std:test-connection', 'std:change-password')
      .concat('std:source-data:discover', 'std:source-data:read', 'std:config-options:read', 'custom:license:usage')
    const checks = checkAreas.flatMap((area) => area.checks.map(({ id }) => check(id, { invoked: commands })))
    const [first, second, ...others] = checks as [LocatedCheck, LocatedCheck, ...LocatedCheck[]]
    const said = [finding('the tenant does not report the types of errors', { level: 'notice' })]
    const covered = (total: number) => ({ total, missing: [] })
    const shown = report(
      [
        first,
        { ...second, verdict: 'pass', findings: said },
        ...others.map((each, i) => (i % 5 > 0 ? each : check(each.id, { verdict: 'skip', reason: 'not declared' }))),
      ],
      {
        commands: commands.map((command) => ({ command, requests: 3, failed: 0, total: 60, median: 20, slowest: 30 })),
        coverage: { commands: covered(17), attributes: covered(11), entitlementTypes: covered(2) },
        rerun:
          'saas-connector validate --connector example --version 2 --path examples/connector --config-path config.json --read-only false',
      },
    )
    const height = 844
    await page.setViewport({ width: 390, height })
    await open(shown)
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(2 * height)
  })

  it('filters by a click on a label, without scripts', async () => {
    await page.setJavaScriptEnabled(false)
    await open(fullReport())
    // What passed and what was skipped is folded.
    const all = ['account-list-and-read', 'account-schema-check']
    expect(await visible()).toEqual(all)
    for (const [id, expected] of [
      ['fail', ['account-list-and-read']],
      ['warn', ['account-schema-check']],
      ['pass', ['account-not-found', 'test-connection-success']],
      ['skip', ['account-create-minimal']],
      ['new', ['account-list-and-read']],
      ['all', all],
    ] as const) {
      await page.click(`label.${id}`)
      expect(await visible()).toEqual(expected)
    }
  })

  it('says that no checks match the filter', async () => {
    const known = check('known', { findings: [finding('x', { new: false })] })
    await open(report([known, check('good')], { baseline: { new: 0, known: 1, fixed: [] } }))
    expect(await page.$eval('.none', (none) => (none as unknown as { offsetHeight: number }).offsetHeight)).toBe(0)
    await page.click('label.new')
    expect(await visible()).toEqual([])
    expect(
      await page.$eval('.none', (none) => (none as unknown as { offsetHeight: number }).offsetHeight),
    ).toBeGreaterThan(0)
  })

  it('can be used with the keyboard, and shows the focus', async () => {
    await open(fullReport())
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip-link')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('show-all')
    await page.keyboard.press('ArrowRight')
    expect(await visible()).toEqual(['account-list-and-read'])
    expect(await page.evaluate(`getComputedStyle(document.activeElement.closest('label')).outlineStyle`)).toBe('solid')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    expect(await page.evaluate('document.activeElement.parentElement.open')).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.parentElement.open')).toBe(false)
  })

  it.each(['light', 'dark'].flatMap((scheme) => [390, 1280].map((width) => [scheme, width] as const)))(
    'has no fault of accessibility that axe finds, in the %s theme at %d pixels',
    async (scheme, width) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.setViewport({ width, height: 800 })
      await open(fullReport())
      await page.evaluate(`document.querySelectorAll('details').forEach((d) => { d.open = true })`)
      const back = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      expect(back).toBe(scheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)')
      await page.evaluate(axe)
      const faults = await page.evaluate(
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
      )
      expect(faults).toEqual([])
    },
  )

  it('has no motion if the user prefers reduced motion', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await open(fullReport())
    const moving = `[...document.querySelectorAll('*')].filter((e) => { const s = getComputedStyle(e); return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 }).length`
    expect(await page.evaluate(moving)).toBe(0)
  })
})
