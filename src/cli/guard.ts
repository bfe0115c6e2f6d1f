import { type Clean, mapClean } from '../core/secrets/clean.js'
import type { SecretStore } from '../core/secrets/store.js'

/** Text as it may be printed: without secrets, and with no workflow command in it. Never throws. */
export function guarded(text: string, secrets: SecretStore): Clean {
  return mapClean(secrets.clean(text), guardText)
}

/**
 * Text as it may be printed on a runner: no line of it is taken for a workflow command. The runner reads `::name …` at
 * the start of a line, after white space, and `##[name …]` anywhere, and ends a line at a lone carriage return too. Azure
 * Pipelines reads `##vso[name …]` anywhere.
 * Other control characters are made visible, so that nothing in a log can hide or overwrite what stands before it.
 */
export function guardText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(guardLine)
    .join('\n')
}

function guardLine(line: string): string {
  const plain = line
    .replace(ansiSequence, '')
    .replace(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\[|vso\[)/gi, '# #')
  return plain.trimStart().startsWith('::') ? `| ${plain}` : plain
}

// Colours and cursor movements, as build tools write them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ansiSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g

// Control characters but the tab, and the marks that turn the direction of text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g
