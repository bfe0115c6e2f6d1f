import { uploadSection } from '../../../src/commands/upload/summary.js'
import { initialUploadProgress, type UploadProgress } from '../../../src/commands/upload/upload.js'

const sha256 = 'ab'.repeat(32)

/** The rows of the table, without its head. */
function rows(progress: Partial<UploadProgress>, more: { dryRun?: boolean; problem?: string } = {}): string[] {
  const section = uploadSection({
    tenant: 'acme.api.identitynow.com',
    ref: 'given',
    dryRun: more.dryRun ?? false,
    bundle: { size: 2048, sha256 },
    progress: { ...initialUploadProgress, ...progress },
    problem: more.problem,
  })
  return section.trim().split('\n').slice(2)
}

/** The row with this name. */
const row = (name: string, ...args: Parameters<typeof rows>) =>
  rows(...args).filter((line) => line.startsWith(`| ${name} |`))

describe('the summary of an upload', () => {
  it('shows the tenant, the connector, the version, the bundle and the tags', () => {
    const progress = {
      connectorId: 'c-1',
      alias: 'example',
      version: 3,
      uploaded: true,
      tags: [
        { name: 'latest', version: 2, previous: 2 },
        { name: 'new', version: 3, previous: undefined },
        { name: 'staging', version: 3, previous: 1 },
        { name: 'lost', version: undefined, previous: 1 },
      ],
    }
    expect(rows(progress)).toEqual([
      '| Tenant | <code>acme.api.identitynow.com</code> |',
      '| Connector | example <code>c-1</code> |',
      '| Version | **3** (new) |',
      `| Bundle | 2.0 KiB, SHA-256 <code>${sha256}</code> |`,
      '| Tags | <code>latest</code> → 2<br><code>new</code> → 3 (new)<br><code>staging</code> → 3 (was 1)<br><code>lost</code> → unknown (was 1) |',
    ])
  })

  it('shows the connector as it was given until it is found, and no tags before they are read', () => {
    expect(row('Connector', {})).toEqual(['| Connector | given |'])
    expect(row('Tags', {})).toEqual([])
    expect(row('Tags', { tags: [] })).toEqual([])
  })

  it.each([
    [true, 'example (created)'],
    [false, 'example'],
    ['unknown', 'example (unknown whether it was created)'],
  ] as const)('tells whether the connector was created: %s', (created, shown) => {
    expect(row('Connector', { alias: 'example', created })).toEqual([`| Connector | ${shown} |`])
  })

  it.each<[Partial<UploadProgress>, boolean, string]>([
    [{ version: 3, uploaded: true }, false, '**3** (new)'],
    [{ version: 3, uploaded: false }, false, '**3** (unchanged: it already holds this bundle)'],
    [{ version: 3, uploaded: 'unknown' }, false, 'unknown whether one was created'],
    [{}, true, 'a new one (dry run: nothing was uploaded)'],
    [{}, false, 'none was created'],
    [
      { newer: { version: 4, commit: 'abcdef0123456789' } },
      false,
      'none was created: version 4 is of the newer commit <code>abcdef012345</code>',
    ],
  ])('tells of the version: %j (dry run: %s)', (progress, dryRun, shown) => {
    expect(row('Version', progress, { dryRun })).toEqual([`| Version | ${shown} |`])
  })

  it('tells why the upload failed', () => {
    expect(row('Problem', {}, { problem: 'it failed' })).toEqual(['| Problem | it failed |'])
    expect(row('Problem', {})).toEqual([])
  })
})
