/**
 * The ways in which a secret may be written other than as it is. Each stands for one step of decoding, or for one way
 * to take a secret apart; a test leaves each out and sees a leak.
 */
export const secretForms = [
  // Escapes, which are decoded in place.
  'percent',
  'plus',
  'backslash',
  'unicode-escape',
  'hex-escape',
  'entity',
  'ansi',
  'invisible',
  'line-break',
  // Encodings of whole runs of characters.
  'base64',
  'hex',
  'numbers',
  'letters',
  'quoted-printable',
  // What a secret consists of.
  'latin1',
  'lines',
  'jwt',
  'credentials',
  'decoded',
  // Pieces of a secret where a text was cut.
  'parts',
] as const

export type SecretForm = (typeof secretForms)[number]

/** The forms that are looked for. */
export type EnabledForms = ReadonlySet<SecretForm>

/** All forms but the given ones. */
export function formsWithout(left: readonly SecretForm[]): EnabledForms {
  return new Set(secretForms.filter((form) => !left.includes(form)))
}

const formsInWords: Record<SecretForm, string> = {
  percent: 'percent-encoded',
  plus: 'percent-encoded',
  backslash: 'escaped',
  'unicode-escape': 'escaped',
  'hex-escape': 'escaped',
  entity: 'as HTML',
  ansi: 'with colour codes in it',
  invisible: 'with invisible characters in it',
  'line-break': 'in several lines',
  base64: 'in base64',
  hex: 'in hexadecimal digits',
  numbers: 'as numbers',
  letters: 'in single letters',
  'quoted-printable': 'in quoted-printable',
  latin1: 'in Latin-1',
  lines: 'a line of it',
  jwt: 'a part of it',
  credentials: 'the password in it',
  decoded: 'decoded',
  parts: 'a part of it',
}

/** The forms in which a secret was found, for a message: `in base64, escaped`; empty if it stands as it is. */
export function describeForms(forms: readonly SecretForm[]): string {
  return [...new Set(forms.map((form) => formsInWords[form]))].join(', ')
}
