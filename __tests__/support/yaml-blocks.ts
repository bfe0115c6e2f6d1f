import { execFileSync } from 'node:child_process'
import { root } from './program.js'

/** All Markdown pages of the repository that git does not ignore; paths with `/`. */
export function markdownPages(): string[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md']
  const listed = execFileSync('git', words, { cwd: root, encoding: 'utf8' })
  return [...new Set(listed.split('\0'))].filter((path) => path !== '').sort()
}

/** The blocks of YAML of a page, also inside a list or quotation. */
export function yamlBlocks(page: string): string[] {
  const blocks: string[] = []
  let open: { before: string; fence: string; kept: boolean; lines: string[] } | undefined
  for (const line of page.split(/\r?\n/)) {
    const [, before = '', fence = '', info = ''] = /^([\s>]*)(`{3,}|~{3,})\s*([^\s`]*)/.exec(line) ?? []
    if (open !== undefined && fence.startsWith(open.fence) && info === '') {
      if (open.kept) blocks.push(open.lines.map((text) => `${text}\n`).join(''))
      open = undefined
    } else if (open !== undefined) {
      open.lines.push(line.startsWith(open.before) ? line.slice(open.before.length) : line.trimStart())
    } else if (fence !== '') {
      open = { before, fence, kept: /^ya?ml$/i.test(info), lines: [] }
    }
  }
  return blocks
}

/** The workflow that a block of YAML is, or is a part of, as a complete workflow; undefined for other YAML. */
export function workflowOf(block: string): string | undefined {
  if (/^on:/m.test(block)) return block
  if (/^jobs:/m.test(block)) return `${around}${block}`
  if (/^steps:/m.test(block)) return jobOf(block)
  if (/^- (?:uses|run|id|name):/m.test(block)) return jobOf(`steps:\n${block}`)
  return undefined
}

const around = `name: Snippet
on: push
concurrency:
  group: snippet
  cancel-in-progress: true
`

/** A workflow with one job with these keys. */
function jobOf(keys: string): string {
  const job = `permissions: {}
jobs:
  job:
    name: Snippet
    runs-on: ubuntu-latest
    timeout-minutes: 10
`
  return `${around}${job}${keys.replace(/^(?=.)/gm, '    ')}`
}
