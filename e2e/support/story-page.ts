import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceBlock } from '../../scripts/replace-block.js'
import { root } from './programs.js'

/** What a page quotes of a story, by the marker of the place: Markdown of a run. */
export class StoryPage {
  readonly #path: string
  readonly #quotes = new Map<string, string>()

  constructor(path = 'docs/flow.md') {
    this.#path = path
  }

  /** Adds the quotes of a chapter: summaries, and texts that are no Markdown. */
  add(chapter: string, ...quotes: string[]): void {
    this.#quotes.set(chapter, quotes.join('\n\n'))
  }

  /**
   * The page as it is, and as it should be. With the variable STORY_WRITE, the page is written first.
   *
   * @param commits - all commits of the story, in their order.
   */
  async compare(commits: readonly string[]): Promise<{ page: string; expected: string }> {
    const file = join(root, this.#path)
    const page = await readFile(file, 'utf8')
    let expected = page
    for (const [chapter, quotes] of this.#quotes) {
      expected = replaceBlock(expected, `story: ${chapter}`, `\n${withoutChance(quotes, commits)}\n`, this.#path)
    }
    if (!process.env['STORY_WRITE']) return { page, expected }
    await writeFile(file, expected)
    return { page: expected, expected }
  }
}

/** The summary with this heading and this text, without its details and chart, as a quotation. */
export function quoteSummary(summaries: readonly string[], heading: string, mention = ''): string {
  const found = summaries.find((each) => each.startsWith(`## ${heading}\n`) && each.includes(mention))
  if (found === undefined) throw new Error(`there is no summary ${heading} with ${JSON.stringify(mention)}`)
  const shown = found
    .replace(/^### Commands\n\n```mermaid\n[\s\S]*?\n```\n?/m, '')
    .replace(/^<details>\n[\s\S]*?^<\/details>\n?/gm, '')
    .replace(/^## .*/, `**${heading}**`)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return shown.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')
}

/** Lines that are no Markdown. */
export function quoteText(...lines: string[]): string {
  return ['```text', ...lines, '```'].join('\n')
}

/** The text without what differs from run to run: times, ids, ports, sizes; a commit is its number in the story. */
export function withoutChance(text: string, commits: readonly string[]): string {
  const number = (hash: string) => commits.findIndex((commit) => commit.startsWith(hash)) + 1
  return text
    .replace(/\u200b/g, '')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '…')
    .replace(/\b(?:[0-9a-f]{40}|[0-9a-f]{12})\b/g, (hash) => {
      const found = number(hash)
      return found === 0 ? '…' : found.toString(16).repeat(hash.length)
    })
    .replace(/\b[0-9a-f]{64}\b|\b[0-9a-f]{32}\b/g, '…')
    .replace(/\babsent-[a-z0-9]+/g, 'absent-…')
    .replace(/\b127\.0\.0\.1(?::|&#58;)\d+/g, 'tenant.example')
    .replace(/\b\d{4}-\d\d-\d\d[ T]\d\d(?::|&#58;)\d\d(?:(?::|&#58;)\d\d)?Z?/g, '2026-01-01')
    .replace(/\b\d+(?:\.\d+)? (ms|s|KiB)\b/g, (_, unit: string) => (unit === 'KiB' ? '… KiB' : '… s'))
}
