import { posix } from 'node:path'

/** A file of the repository: its path from the root, with `/`, and its text. */
export type TextFile = readonly [path: string, text: string]

/** A page, and behind it no, one or several anchors: `docs/<page>.md#one, #two`. A comment may break between them. */
const citation = /(?<![\w./-])(docs\/[\w-]+\.md)(#[\w-]*(?:,\s+(?:\* |\/\/ )?#[\w-]+)*)?/g

/**
 * Every citation that leads nowhere, as `file: citation`. Citations are `docs/<page>.md`, with or without anchors, in
 * any file, `sail fault <numbers>` for entries of docs/sail-faults.md, and the relative links of Markdown pages.
 */
export function danglingCitations(files: readonly TextFile[], exists: (path: string) => boolean): string[] {
  const pages = new Map(files.filter(([path]) => path.endsWith('.md')).map(([path, text]) => [path, anchorsOf(text)]))
  const leads = (path: string, anchor: string | undefined) =>
    anchor === undefined ? exists(path) : pages.get(path)?.has(anchor) === true
  const dangling = new Set<string>()
  for (const [path, text] of files) {
    for (const [, page = '', anchors] of text.matchAll(citation)) {
      if (anchors === undefined && !exists(page)) dangling.add(`${path}: ${page}`)
      for (const [, anchor = ''] of anchors?.matchAll(/#([\w-]*)/g) ?? [])
        if (!leads(page, anchor)) dangling.add(`${path}: ${page}#${anchor}`)
    }
    for (const [, numbers] of text.matchAll(/\bsail faults? (\d+(?:,\s+(?:\* |\/\/ )?\d+)*)/g))
      for (const [number] of numbers?.matchAll(/\d+/g) ?? [])
        if (!leads('docs/sail-faults.md', `fault-${number}`)) dangling.add(`${path}: sail fault ${number}`)
    // A section of a page that is not in the repository, the old form of citations.
    for (const [old] of text.matchAll(/\bcontract(?:\.md)?,? (?:section )?[A-I]\d*\b/g)) dangling.add(`${path}: ${old}`)
    if (!path.endsWith('.md')) continue
    for (const target of relativeLinks(text)) {
      const [, file = '', , anchor] = /^([^#]*)(#(.*))?$/.exec(target) ?? []
      const page = file === '' ? path : posix.join(posix.dirname(path), file)
      if (!leads(page, anchor)) dangling.add(`${path}: ${target}`)
    }
  }
  return [...dangling].sort()
}

/** The anchors of a Markdown page: ids that it sets itself, and the slugs that GitHub gives its headings. */
export function anchorsOf(page: string): Set<string> {
  const anchors = new Set(explicitIds(page))
  const slugs = new Map<string, number>()
  for (const line of prose(page)) {
    const heading = /^ {0,3}#{1,6} (.*)$/.exec(line)?.[1]
    if (heading === undefined) continue
    const slug = slugOf(heading)
    const before = slugs.get(slug) ?? 0
    slugs.set(slug, before + 1)
    anchors.add(before === 0 ? slug : `${slug}-${before}`)
  }
  return anchors
}

/** The ids of `<a id="…">` on a page, in order, duplicates included. */
export function explicitIds(page: string): string[] {
  return [
    ...prose(page)
      .join('\n')
      .matchAll(/<a id="([^"\n]*)">/g),
  ].map(([, id]) => id ?? '')
}

/** Lower case, without markup and punctuation, with hyphens for spaces: so GitHub makes an anchor of a heading. */
function slugOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')
}

/** Targets of links and images that lead to a file of the repository or to an anchor; code is left out. */
function relativeLinks(page: string): string[] {
  const text = prose(page)
    .join('\n')
    .replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, to]) => to ?? '').filter((to) => !/^(?:[a-z]+:|\/)/i.test(to))
}

/** The lines of a page outside of fenced blocks. */
function prose(page: string): string[] {
  let fence = ''
  return page.split(/\r?\n/).filter((line) => {
    const mark = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === '') {
      fence = mark
      return mark === ''
    }
    if (mark.startsWith(fence)) fence = ''
    return false
  })
}
