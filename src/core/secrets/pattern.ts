import type { SecretForm } from './forms.js'

/** Shorter pieces are not looked for: they would be found in ordinary words. */
export const minPart = 6

/** The secret that a pattern belongs to. */
export interface PatternOwner {
  /** What it is called; undefined if nobody asks. */
  label: string | undefined
}

/** One spelling of a secret. */
export interface Pattern {
  /** In UTF-8 or as the binary value that the secret stands for, folded. */
  bytes: Uint8Array
  owner: PatternOwner
  /** Why it is a form of the secret; undefined for the secret itself. */
  form: SecretForm | undefined
  /** It is masked, and says too little to prove that the secret was shown. */
  isWeak: boolean
  /** Pieces of it are ordinary words, such as the names of fields in a JSON text. */
  isWholeOnly: boolean
  /** How many bytes before and after are masked as well. */
  before: 0 | 1
  after: 0 | 1
  /** A short number, which must not be found inside a longer one. */
  isNumber: boolean
}

/** True for digits alone, and few: a longer number may hold them by chance. */
export function isShortNumber(bytes: Uint8Array): boolean {
  return bytes.length < 12 && bytes.every(isDigit)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

/** True if a digit stands right before or after. */
export function isInNumber(bytes: Uint8Array, start: number, end: number): boolean {
  return isDigit(bytes[start - 1] ?? 0) || isDigit(bytes[end] ?? 0)
}
