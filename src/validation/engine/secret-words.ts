/**
 * What tokens and the like look like. Only forms that hardly anything else has: a wrong alarm in every log would make
 * people look away.
 */
const tokenForms: readonly [kind: string, pattern: RegExp][] = [
  ['a JSON web token', /\beyJ[\w-]{8,1000}\.eyJ[\w-]{8,}\.[\w-]*/],
  ['a bearer token', /\bBearer\s+[\w.~+/-]{16,}=*/i],
  ['a private key', /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/],
  ['an access key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{40,})/],
  ['a token of Slack', /\bxox[abeoprs]-[\w-]{10,}/],
  ['an API key of Google', /\bAIza[\w-]{35}\b/],
  ['a URL with a password', /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:[^\s/@]{3,200}@/i],
  [
    'a secret beside its name',
    /(?:password|passwd|passphrase|client_?secret|api_?key|(?:access|refresh|id|auth)_?token|authorization)["']?\s*[:=]\s*(?!["']?(?:\*|<|\[|undefined|null|true|false|redacted|hidden|masked|\$\{|%))(?:"[^"]{8,}"|'[^']{8,}'|[^\s"',;}&*]{8,})/i,
  ],
]

/** Longer texts are looked at only to here. */
const maxTextLength = 64 * 1024

/** Which kind of secret a text seems to hold, in words; undefined if none. */
export function looksLikeToken(text: string): string | undefined {
  const part = text.length > maxTextLength ? text.slice(0, maxTextLength) : text
  if (holdsBasicCredentials(part)) return 'the credentials of basic authentication'
  return tokenForms.find(([, pattern]) => pattern.test(part))?.[0]
}

/** `Basic` and base64 of a name and a password, not just any word after it. */
function holdsBasicCredentials(text: string): boolean {
  for (const [, word = ''] of text.matchAll(/\bBasic\s+([A-Za-z0-9+/]{8,}={0,2})/g)) {
    if (/^[\x20-\x39\x3b-\x7e]+:[\x20-\x7e]*$/.test(Buffer.from(word, 'base64').toString('latin1'))) return true
  }
  return false
}

/** Every text in a value, with the name of the field that holds it; objects nested very deep are passed over. */
export function* textsIn(value: unknown): Generator<{ name: string; text: string }> {
  // A stack of its own: a hostile value may be nested deeper than that of the process.
  const stack: { value: unknown; name: string; depth: number }[] = [{ value, name: '', depth: 0 }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, name, depth } = next
    if (typeof value === 'string') yield { name, text: value }
    else if (typeof value === 'object' && value !== null && depth < 100) {
      for (const [key, child] of Object.entries(value)) {
        if (typeof child === 'string') yield { name: Array.isArray(value) ? name : key, text: child }
        else if (typeof child === 'object' && child !== null) {
          stack.push({ value: child, name: Array.isArray(value) ? name : key, depth: depth + 1 })
        }
      }
    }
  }
}
