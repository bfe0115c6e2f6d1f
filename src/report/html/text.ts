/** Escapes text for an HTML element or attribute. Control characters and marks that change the text direction are replaced. */
export function escapeHtml(text: string): string {
  return text
    .replace(unseen, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu

/** Says how many of a list or a table are left out, and where they stand. Empty if none is. */
export function moreThan(max: number, total: number, file: string): string {
  return total > max ? `<p class="facts">… and ${total - max} more, in ${file}</p>\n` : ''
}
