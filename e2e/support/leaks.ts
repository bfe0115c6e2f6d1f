import type { ActResult } from './act.js'

/**
 * Finds secrets in the output of act, each with its form. Only the workflow command that hides a value may contain it,
 * because act itself hides nothing in these runs.
 */
export function leaksOf(result: ActResult, secrets: readonly string[]): string[] {
  const text = result.text
    .split('\n')
    .map((line) => (line.startsWith('{') ? textsOf(JSON.parse(line)) : line))
    .join('\n')
  return leaksIn(text, secrets)
}

/** Finds secrets in a text, each with its form. */
export function leaksIn(text: string, secrets: readonly string[]): string[] {
  return secrets.flatMap((secret) =>
    formsOf(secret).flatMap(([name, form]) => (text.includes(form) ? [`${name}: ${form}`] : [])),
  )
}

/** The texts in a line of act's log, except for a command that hides a value. */
function textsOf(node: unknown): string {
  if (typeof node === 'string') return node
  if (typeof node !== 'object' || node === null) return ''
  if ('command' in node && node.command === 'add-mask') return ''
  return Object.values(node).map(textsOf).join('\n')
}

/** The forms of a secret: unchanged, each of its lines, and its encodings. */
function formsOf(secret: string): [name: string, form: string][] {
  const json = JSON.stringify(secret).slice(1, -1)
  const xml = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  const lines = secret.split('\n').filter((line) => line.length >= 6)
  return [
    ['as it is', secret],
    ['a line of it', secret],
    ...lines.map((line): [string, string] => ['a line of it', line]),
    ['in JSON', json],
    ['in JSON in JSON', JSON.stringify(json).slice(1, -1)],
    ['in XML', xml],
    ['in a URL', encodeURIComponent(secret)],
    ['in a form', new URLSearchParams({ s: secret }).toString().slice(2)],
    ['in a workflow command', secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')],
    // Inside a longer text base64 has three alignments, and the characters at the ends also encode other bits.
    ...[0, 1, 2].map((offset): [string, string] => {
      const encoded = Buffer.from(`${'x'.repeat(offset)}${secret}`).toString('base64')
      return ['in base64', encoded.slice(offset === 0 ? 0 : 4, -4)]
    }),
  ]
}
