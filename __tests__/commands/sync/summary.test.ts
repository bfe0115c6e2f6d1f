import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import {
  type SyncEntry,
  type SyncReport,
  syncComment,
  syncSection,
  syncTotals,
} from '../../../src/commands/sync/summary.js'
import { fence } from '../../../src/report/markdown.js'

function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

const entry = (given: Partial<SyncEntry> = {}): SyncEntry => ({
  folder: 'f',
  name: 'N',
  scriptName: 's',
  action: 'update',
  changes: [{ file: 'source-config.xml', kind: 'change', diff: '@@ -1,1 +1,1 @@\n-a\n+b', added: 1, removed: 1 }],
  blocked: [],
  extraFiles: [],
  failures: [],
  ...given,
})

const report = (...entries: SyncEntry[]): SyncReport => ({ mode: 'plan', tenant: 't.example', written: false, entries })

describe('a report of a sync', () => {
  test('has the totals, a table and the diffs', () => {
    const page = html(syncSection(report(entry(), entry({ action: 'none', changes: [] }))))
    expect(page).toContain('1 connector to change on t.example: 1 to update (1 file); 1 connector is the same')
    expect(page).toContain('<td><code>source-config.xml</code> +1 −1</td>')
    expect(page).toContain('<code class="language-diff">@@ -1,1 +1,1 @@\n-a\n+b\n</code>')
  })

  test.each([
    ['plan', false, '2 connectors to change on t.example: 1 to create, 1 to update (2 files)'],
    ['apply', true, '2 connectors changed on t.example: 1 created, 1 updated (2 files)'],
    ['pull', false, '2 connectors to write from t.example: 1 to create, 1 to update (2 files)'],
  ] as const)('%s, written %s', (mode, written, words) => {
    expect(syncTotals({ ...report(entry({ action: 'create' }), entry()), mode, written })).toBe(words)
  })

  test('hostile text has no effect', () => {
    const evil = '</details><script>x</script> @somebody #1 | `'
    const diff = `+${evil}\n+\`\`\`\n+\`\`\`\`\`\`\n+\u2028# not a heading\u202e\r+![](http://x)`
    const changes = [{ file: evil, kind: 'add' as const, diff, added: 1, removed: 0 }]
    const failures = [{ file: evil, message: evil }]
    const page = html(
      syncSection(
        report(
          entry({ name: evil, folder: evil, scriptName: evil, changes, failures, blocked: [evil], extraFiles: [evil] }),
        ),
      ),
    )
    expect(page).not.toContain('<script')
    expect(page.match(/<\/details>/g)).toHaveLength(1)
    expect(page).not.toMatch(/<h1|<img|<a /)
    expect(page).not.toContain('\u202e')
  })

  test('is shortened until it fits, and keeps the totals', () => {
    const diff = Array.from({ length: 1000 }, (_, index) => `+line ${index}`).join('\n')
    const large = report(
      ...Array.from({ length: 20 }, () =>
        entry({ changes: [{ file: 'x', kind: 'add', diff, added: 1000, removed: 0 }] }),
      ),
    )
    const whole = syncSection(large)
    expect(whole).toContain('+line 999')
    const comment = syncComment(large, '# Heading', '<!-- footer -->')
    expect(comment.length).toBeLessThanOrEqual(65_536)
    expect(comment).toMatch(/^# Heading\n\n📝 \*\*20 connectors/)
    expect(comment.endsWith('\n\n<!-- footer -->')).toBe(true)
    expect(comment).toContain('… and 800 more lines')
    expect(html(comment).match(/<details>/g)).toHaveLength(20)
    for (const limit of [20_000, 4000, 200]) expect(syncSection(large, limit).length).toBeLessThanOrEqual(limit)
    expect(syncSection(large, 4000)).toContain('The diffs are left out')
    expect(syncSection(large, 200)).toContain('20 connectors')
  })

  test('a long table is cut', () => {
    const many = report(...Array.from({ length: 5000 }, (_, index) => entry({ scriptName: `s${index}` })))
    expect(syncSection(many)).toContain('… and 4700 more connectors')
  })
})

test('a fence is longer than every fence inside it', () => {
  expect(fence('a\n`````\nb', 'diff')).toBe('``````diff\na\n`````\nb\n``````')
  expect(fence(`${'` '.repeat(300_000)}`)).toMatch(/^```\n/)
})
