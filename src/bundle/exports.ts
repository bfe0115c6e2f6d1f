/** What a bundle exports, as far as its text shows. */
export interface NamedExports {
  connector: boolean
  customizer: boolean
}

/**
 * The exports that the text of a bundle names, without running it. Bundlers keep the names of exports, also when they
 * shorten all others: `exports.connector =`, `t.connector=` or `connector: () =>`.
 */
export function exportsNamedIn(text: string): NamedExports {
  return {
    connector: /\.connector ?=(?!=)|\bconnector: ?\( ?\) ?=>/.test(text),
    customizer: /\bconnectorCustomizer\b/.test(text),
  }
}
