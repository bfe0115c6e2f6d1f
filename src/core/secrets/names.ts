import { withoutEnd } from '../trim.js'

/**
 * The one list of names that tell of a secret, such as `clientSecret`, `api_key`, `x-api-key` and `DB password`. What a
 * name ends on counts: `tokenUrl`, `passwordPolicy` and `secretary` name no secret.
 */
/** Words that name a secret by themselves. `pinCode` is left out: in many addresses it is a postal code. */
const secretWords = words(
  'password passwords passwd passwort kennwort pwd pass passphrase passphrases passcode pin otp secret secrets token',
  'tokens credential credentials creds cookie cookies jwt bearer authorization apikey apikeys accesskey secretkey',
  'privatekey connectionstring connectionstrings clientsecret sig',
)

/** Words that make a secret of `key` behind them. */
const secretKeys = words(
  'api app access account auth private secret shared signing signature encryption master client consumer',
  'subscription service storage ssh pgp rsa hmac aes jwt webhook function functions',
)

/** Words that make something else of `token` behind them: a place in a list, or `spConnToken` in the log of the SDK. */
const placeTokens = words('page next continuation cursor delta sync skip conn')

/** Pairs of words that name a secret. */
const secretPairs = new Set([
  'connection string',
  'basic auth',
  'access signature',
  'pass phrase',
  'pass word',
  'pass code',
])

/** Words that may follow the name of a secret without changing what it is. */
const neutralWords = words(
  'value values text string plain raw clear cleartext encrypted encoded hash hashed pem base64 b64 hex json old new',
  'current previous next confirm confirmation again header headers',
)

/** Endings of names that are written as one word, as `dbpassword`. Not `pass`, which `compass` ends on. */
const secretEndings =
  /(?:passwords?|passwd|pwd|passphrase|passcode|secrets?|tokens?|credentials?|apikeys?|accesskey|secretkey|privatekey|connectionstring|cookies?)$/

/** True if a field of this name holds a secret. Also for labels of several words. */
export function isSecretName(name: string): boolean {
  const parts = wordsOf(name)
  if (parts[0] === 'is' || parts[0] === 'has') return false
  while (parts.length > 1 && isNeutral(parts, parts.length - 1)) parts.pop()
  const end = parts.at(-1)
  if (end === undefined) return false
  const last = withoutEnd(end, /\d/)
  const before = parts.at(-2) ?? ''
  if (secretPairs.has(`${before} ${last}`)) return true
  if (last === 'key' || last === 'keys') return secretKeys.has(before)
  if (last === 'token' || last === 'tokens') return !placeTokens.has(before)
  if (last === 'pass') return before !== 'by'
  return secretWords.has(last) || secretEndings.test(last)
}

/** True if a name says that the field tells where a secret is, or something about it: `keyPath`, `tokenUrl`. */
export function isNameOfPlace(name: string): boolean {
  return placeWords.has(wordsOf(name).at(-1) ?? '')
}

const placeWords = words('url uri path file name id endpoint host header type field attribute scope')

/** The words of a name in camel case, snake case, kebab case or plain, in lower case. */
function wordsOf(name: string): string[] {
  return (
    name
      // No name is longer; a text that is one by mistake is not searched to its end.
      .slice(0, 200)
      .replace(/\([^()]*\)/g, ' ')
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  )
}

function isNeutral(parts: readonly string[], index: number): boolean {
  const word = parts[index] ?? ''
  // `connectionString` ends on a word that is neutral elsewhere.
  if (secretPairs.has(`${parts[index - 1] ?? ''} ${word}`)) return false
  return neutralWords.has(word) || /^v?\d+$/.test(word)
}

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '))
}
