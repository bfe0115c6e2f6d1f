import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/**
 * Makes the pictures of the README from real runs, drawn like on GitHub. Needs Chromium on PATH, and a font with emoji.
 *
 * - `npm run demo && node lib/scripts/picture.js summary demo-report/summary.md docs/summary.png`
 * - `node lib/scripts/picture.js annotation LOG DIFF docs/annotation.png`, where LOG is what `validate` prints on a
 *   runner (`GITHUB_ACTIONS=true`), and DIFF is the `git diff` of the connector project that it validated
 */
const [kind, ...files] = process.argv.slice(2)
const draw = { summary: drawSummary, annotation: drawAnnotation }[kind ?? '']
const picture = files.pop()
if (draw === undefined || picture === undefined) throw new Error('usage: picture.js summary|annotation FILE ... PNG')
const { body, height } = draw(...files.map((file) => readFileSync(file, 'utf8')))
const page = join(mkdtempSync(join(tmpdir(), 'picture-')), 'page.html')
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>
  body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; margin: 24px 32px }
  h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; margin: 18px 0 12px } h1 { font-size: 26px } h2 { font-size: 20px }
  table { border-collapse: collapse; margin-bottom: 12px } th, td { border: 1px solid #d1d9e0; padding: 4px 12px; text-align: left }
  tr:nth-child(2n) { background: #f6f8fa } thead tr:has(th:empty) { display: none }
  code { font: 12px ui-monospace, "DejaVu Sans Mono", monospace; background: #eff1f3; padding: .15em .35em; border-radius: 6px }
  .file { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden } .name { background: #f6f8fa; padding: 8px 14px }
  .file, .line { font: 12px/1.7 ui-monospace, "DejaVu Sans Mono", monospace } .line { white-space: pre; display: flex }
  .line i { font-style: normal; color: #59636e; width: 44px; text-align: right; padding-right: 10px; flex: none }
  .added { background: #dafbe1 } .removed { background: #ffebe9 } .hunk { background: #ddf4ff; color: #59636e }
  .annotation { margin: 8px 14px; padding: 8px 14px; border: 1px solid #d1d9e0; border-left: 3px solid #cf222e; border-radius: 6px }
  .annotation p { margin: 2px 0 } .annotation .by { font: 12px/1.5 "Noto Sans", Helvetica, Arial, sans-serif; color: #59636e } .cross { color: #cf222e }
</style>${body}`,
)
execFileSync(
  'chromium',
  [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1.5'],
    ...['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...[`--window-size=980,${height}`, '--virtual-time-budget=5000', `--screenshot=${picture}`],
    pathToFileURL(page).href,
  ],
  { stdio: 'ignore' },
)

/** The Markdown of a summary, with the table of times open. */
function drawSummary(summary = '') {
  const body = micromark(summary, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  return { body: body.replace('<details>\n<summary>Time', '<details open>\n<summary>Time'), height: 1860 }
}

/** The changed file of a pull request, with the errors of the log at their lines. */
function drawAnnotation(log = '', diff = '') {
  const annotations = [...log.matchAll(/^::error title=([^,]*),file=([^,]*),line=(\d+),[^:]*::(.*)$/gm)].map(
    ([, title = '', file = '', line = '', message = '']) => ({ title, file, line: Number(line), message }),
  )
  const file = /^\+\+\+ b\/(.*)$/m.exec(diff)?.[1] ?? ''
  let [before, after] = [0, 0]
  const rows = diff
    .slice(diff.indexOf('\n@@') + 1)
    .trimEnd()
    .split('\n')
  const lines = rows.map((row) => {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)[^@]*@@/.exec(row)
    if (hunk !== null) {
      before = Number(hunk[1])
      after = Number(hunk[2])
      return `<div class="line hunk"><i></i><i></i>${asHtml(hunk[0])}</div>`
    }
    const [isAdded, isRemoved] = [row.startsWith('+'), row.startsWith('-')]
    const numbers = [isAdded ? '' : before++, isRemoved ? '' : after++].map((number) => `<i>${number}</i>`).join('')
    const html = `<div class="line${isAdded ? ' added' : isRemoved ? ' removed' : ''}">${numbers}${asHtml(row)}</div>`
    const own = annotations.filter((annotation) => annotation.file === file && annotation.line === after - 1)
    return isRemoved ? html : [html, ...own.map(annotationHtml)].join('')
  })
  return { body: `<div class="file"><div class="name">${asHtml(file)}</div>${lines.join('')}</div>`, height: 382 }
}

function annotationHtml({
  title,
  file,
  line,
  message,
}: {
  title: string
  file: string
  line: number
  message: string
}) {
  return `<div class="annotation">
    <p class="by"><b class="cross">✖ Check failure</b> on line ${line} in ${asHtml(file)} · GitHub Actions / Pack and validate</p>
    <p><b>${asHtml(title)}</b></p><p>${asHtml(message)}</p></div>`
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
