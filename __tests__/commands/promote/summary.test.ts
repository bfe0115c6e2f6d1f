import {
  initialPromotionProgress,
  type PromotionProgress,
  type PromotionRequest,
} from '../../../src/commands/promote/request.js'
import { promoteSection } from '../../../src/commands/promote/summary.js'
import { undoHints, undoOf, undoText } from '../../../src/commands/promote/undo.js'
import { tagMoveLine } from '../../../src/commands/shared/tag-move-line.js'

const request: PromotionRequest = {
  connector: { id: 'c-1', alias: 'example' },
  tag: 'production',
  target: 5,
  expected: undefined,
  verify: true,
  config: undefined,
  rollback: true,
  dryRun: false,
} as PromotionRequest

function lines(progress: Partial<PromotionProgress>, more: Partial<PromotionRequest> = {}, problem?: string): string[] {
  const section = promoteSection({
    tenant: 'acme.api.identitynow.com',
    request: { ...request, ...more },
    progress: { ...initialPromotionProgress, ...progress },
    problem,
  })
  return section.trim().split('\n').slice(2)
}

/** The row with this name. */
const row = (name: string, ...args: Parameters<typeof lines>) =>
  lines(...args)
    .filter((line) => line.startsWith(`| ${name} |`))
    .map((line) => line.slice(`| ${name} | `.length, -2))

describe('the summary of a promotion', () => {
  it('shows the tenant, the connector, the move and how to undo it', () => {
    expect(lines({ previous: 4, current: 5, changed: true })).toEqual([
      '| Tenant | <code>acme.api.identitynow.com</code> |',
      '| Connector | example |',
      '| Tag | <code>production</code> 4 → **5** |',
      '| Commit | not recorded |',
      '',
      'To undo: <code>saas-connector rollback &#45;&#45;connector example &#45;&#45;tag production &#45;&#45;to 4 &#45;&#45;expect-version 5</code>',
    ])
  })

  it.each<[Partial<PromotionProgress>, boolean, string]>([
    [{ previous: 4, current: 5, changed: true }, false, '4 → **5**'],
    [{ current: 5, changed: true }, false, 'nothing → **5**'],
    [{ previous: 4, changed: true }, false, '4 → **nothing**'],
    [{ previous: 4, current: 4, changed: true, rolledBack: true }, false, 'back at **4**, after 5 failed its check'],
    [{ previous: 4, current: 5, changed: 'unknown' }, false, 'was at 4, now at **5**'],
    [{ previous: 4, changed: 'unknown' }, false, 'was at 4, now at **nothing**'],
    [{ previous: 4, current: 'unknown', changed: 'unknown' }, false, 'was at 4, its version now is unknown'],
    [{ previous: 4, current: 5, changed: true, rolledBack: 'unknown' }, false, 'was at 4, now at **5**'],
    [{ previous: 4, current: 4 }, true, 'at 4; would move to **5** (dry run)'],
    [{}, true, 'at nothing; would move to **5** (dry run)'],
    [{ previous: 5, current: 5 }, true, 'at **5** already'],
    [{ previous: 5, current: 5 }, false, 'at **5** already'],
    [{ previous: 4, current: 4 }, false, 'at 4, not moved to 5'],
  ])('tells of the tag: %j (dry run: %s)', (progress, dryRun, shown) => {
    expect(row('Tag', progress, { dryRun })).toEqual([`<code>production</code> ${shown}`])
  })

  it.each([
    [{ commit: 'abc' }, '<code>abc</code>'],
    [{ changed: 'abc' }, '<code>abc</code> with uncommitted changes'],
    [{}, 'not recorded'],
    [undefined, 'not recorded'],
  ])('tells what the version was built from: %j', (origin, shown) => {
    expect(row('Commit', {}, { origin })).toEqual([shown])
  })

  it('tells what was checked, and why it failed', () => {
    expect(row('Checked', { checked: ['spec', 'connection'] })).toEqual(['spec, connection'])
    expect(row('Checked', {})).toEqual([])
    expect(row('Problem', {}, {}, 'it failed')).toEqual(['it failed'])
    expect(row('Problem', {})).toEqual([])
  })

  it.each<[string, Partial<PromotionProgress>, boolean]>([
    ['a move', { previous: 4, changed: true }, true],
    ['one that may have been made', { previous: 4, changed: 'unknown' }, true],
    ['one that may have been undone', { previous: 4, changed: true, rolledBack: 'unknown' }, true],
    ['one that was undone', { previous: 4, changed: true, rolledBack: true }, false],
    ['a new tag', { changed: true }, false],
    ['none', { previous: 4 }, false],
  ])('tells how to undo %s: %s', (_, progress, isTold) => {
    expect(lines(progress).some((line) => line.startsWith('To undo: '))).toBe(isTold)
  })

  it('names the action where only a workflow records the move', () => {
    const undo = { words: [], isRecordedByWorkflow: true }
    expect(lines({ previous: 4, changed: true }, { undo }).at(-1)).toBe(
      'To undo: run the action rollback in a workflow with connector example, tag production, to 4, expect-version 5; from a shell, which does not record it: <code>saas-connector rollback &#45;&#45;connector example &#45;&#45;tag production &#45;&#45;to 4 &#45;&#45;expect-version 5</code>',
    )
  })
})

describe('how to undo a move', () => {
  it('is a promotion after a rollback, with what else was given', () => {
    const undo = { words: ['--record', 'a file.json'], isRecordedByWorkflow: false }
    const made = undoOf({ ...request, move: 'rollback', undo }, 4)
    expect(made).toEqual({
      line: "saas-connector promote --connector example --tag production --version 4 --expect-version 5 --record 'a file.json'",
    })
    expect(undoText(made)).toBe(made.line)
    expect(undoText({ inWorkflow: 'run it', line: 'x' })).toBe('run it; from a shell, which does not record it: x')
  })

  it('may be a promotion to a version, whatever was done', () => {
    expect(tagMoveLine('promote', { connector: 'example', tag: 'a tag', version: 3 }, [])).toBe(
      "saas-connector promote --connector example --tag 'a tag' --version 3",
    )
  })

  const inputs = {
    ...{ record: undefined, journal: undefined, 'config-path': undefined, verify: true },
    ...{ 'base-url': undefined, 'api-prefix': 'beta', 'github-token': undefined },
  }
  const hints = (more: object, environment = {}, workflow: object | undefined = undefined) =>
    undoHints({ ...inputs, ...more }, { environment, workflow } as Parameters<typeof undoHints>[1])

  it('repeats the inputs that lead to the same place, and none by default', () => {
    expect(hints({})).toEqual({ words: [], isRecordedByWorkflow: false })
    const given = {
      ...{ record: 'r.json', journal: 'j.jsonl', 'config-path': 'c.json', verify: false },
      ...{ 'base-url': 'https://other', 'api-prefix': 'v2025', 'github-token': 'a-token' },
    }
    expect(hints(given, { SAIL_BASE_URL: 'https://acme' })).toEqual({
      words: [
        ...['--record', 'r.json', '--journal', 'j.jsonl', '--config-path', 'c.json', '--base-url', 'https://other'],
        ...['--api-prefix', 'v2025', '--verify', 'false'],
      ],
      isRecordedByWorkflow: false,
    })
    expect(hints({ 'base-url': 'https://acme' }, { SAIL_BASE_URL: 'https://acme' }).words).toEqual([])
  })

  it('is recorded by a workflow that has a token', () => {
    const recorded = (token: string | undefined, workflow: object | undefined) =>
      hints({ 'github-token': token }, {}, workflow).isRecordedByWorkflow
    expect([recorded('a-token', {}), recorded(undefined, {}), recorded('a-token', undefined)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
