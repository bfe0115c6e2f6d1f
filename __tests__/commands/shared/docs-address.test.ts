import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docsAddress } from '../../../src/commands/shared/docs-address.js'
import { checkCatalogue } from '../../../src/validation/engine/run.js'
import { root } from '../../support/program.js'

describe('docsAddress', () => {
  const metadata = { version: '1.2.3' }
  const workflow = { runUrl: 'https://github.com/company/connectors/actions/runs/1' }
  const installed = '/home/runner/work/_actions/tool-owner/saas-connector-actions/v1'

  it('is in the repository of the action, at the ref that the workflow names', () => {
    expect(docsAddress(workflow, { metadata, root: installed })).toBe(
      'https://github.com/tool-owner/saas-connector-actions/blob/v1/docs',
    )
    const windows = 'D:\\a\\_actions\\o\\r\\feature\\a b'
    expect(docsAddress(workflow, { metadata, root: windows })).toBe('https://github.com/o/r/blob/feature/a%20b/docs')
  })

  it('is in the repository that package.json names, at the tag of the version', () => {
    const repository = { url: 'git+https://github.com/o/r.git' }
    expect(docsAddress(undefined, { metadata: { ...metadata, repository }, root: undefined })).toBe(
      'https://github.com/o/r/blob/v1.2.3/docs',
    )
  })

  it('is not known elsewhere', () => {
    expect(docsAddress(undefined, { metadata, root: installed })).toBeUndefined()
    const server = { runUrl: 'https://github.example.org/o/r/actions/runs/1' }
    expect(docsAddress(server, { metadata, root: installed })).toBeUndefined()
    for (const other of [undefined, '/home/user/saas-connector-actions', '/work/_actions/owner/name'])
      expect(docsAddress(workflow, { metadata, root: other })).toBeUndefined()
  })
})

test.each(['README.md', 'docs/comparison.md'])('%s says how many checks there are', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const said = [...text.matchAll(/(\d+) \[checks\]\(|\[(\d+) checks\]\(/g)].map(([, first, second]) =>
    Number(first ?? second),
  )
  expect(said).toEqual([checkCatalogue.length])
})
