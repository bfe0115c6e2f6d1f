/** A character without width: between a sign and a name it keeps the two from being a reference. */
const gap = '\u200b'

/**
 * Takes the references that GitLab and Azure DevOps know beyond those of GitHub out of Markdown in which foreign text is
 * escaped: merge requests (`!1`), labels (`~bug`), epics (`&1`), milestones (`%1`), snippets (`$1`), alerts (`^alert#1`),
 * iterations (`*iteration:1`) and what stands in brackets (`[issue:1]`). They are looked for in the rendered text, where an escaped sign is the sign again. A line that begins with a slash is a
 * command to GitLab, such as `/merge`; it never does after this.
 */
export function withoutForeignReferences(markdown: string): string {
  return markdown
    .replace(/&#(?:33|36|37|38|42|91|94|126);(?=[\p{L}\p{N}"'&])/gu, `$&${gap}`)
    .replace(/^(?=[ \t]{0,20}\/)/gm, gap)
}
