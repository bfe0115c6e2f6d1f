/** A comment on a pull request or merge request. */
export interface CommentContent {
  /** Identifies the comment among those of this program there. */
  key: readonly string[]
  /** Returns the comment in Markdown, with a last line that names the run. */
  body(footer: string): string
}
