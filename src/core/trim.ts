/**
 * The text without the characters at its end that match. One regular expression for all of them would take time by the
 * square: it tries each run of them, also those in the middle.
 */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length
  while (end > 0 && character.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
