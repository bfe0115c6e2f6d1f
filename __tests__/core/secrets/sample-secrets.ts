import type { Chance } from './chance.js'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const digits = '0123456789'
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

/** A secret, and what else must not be shown because of it. */
export interface SampleSecret {
  secret: string
  /** Texts that show it as well, such as one line of a key. */
  shown: string[]
  /** Those of them of which parts may be shown: the claims of a token are ordinary words. */
  isWordsOnly?: (shown: string) => boolean
}

/** Makes secrets of one kind each. */
export const secretKinds: Record<string, (chance: Chance) => SampleSecret> = {
  random: (chance) => whole(chance.text(chance.integer(8, 48), letters + digits)),
  punctuated: (chance) => whole(chance.text(chance.integer(8, 24), letters + digits + punctuation.repeat(2))),
  'only punctuation': (chance) => whole(chance.text(chance.integer(14, 20), punctuation)),
  'with spaces': (chance) =>
    whole(chance.text(chance.integer(10, 20), `${letters}${digits}+ +/=`).trim().padEnd(8, 'x')),
  umlauts: (chance) => whole(chance.text(chance.integer(8, 20), `äöüßéñÅø${letters}&"'`)),
  emoji: (chance) => whole(chance.text(chance.integer(8, 14), `😀🔑é漢字${letters}"\\`)),
  words: (chance) =>
    whole(Array.from({ length: 4 }, () => chance.pick(['correct', 'horse', 'battery', 'staple', 'violet'])).join('-')),
  // Of one that is nothing but escapes too little is left when it is decoded.
  escapes: (chance) =>
    whole(
      Array.from(
        { length: 6 },
        () => chance.pick(['%41', '\\n', '&lt;', '\\u0041', '%', '\\', '&', 'Z7']) + chance.text(2, 'qwzGHJ'),
      ).join(''),
    ),
  'hex key': (chance) => whole(chance.bytes(16).toString('hex')),
  'base64 key': (chance) => whole(chance.bytes(chance.integer(24, 40)).toString('base64')),
  pem: (chance) => {
    const body =
      chance
        .bytes(200)
        .toString('base64')
        .match(/.{1,64}/g) ?? []
    const secret = ['-----BEGIN PRIVATE KEY-----', ...body, '-----END PRIVATE KEY-----', ''].join('\n')
    return { secret, shown: [body.join('\n'), body.join(''), chance.pick(body.slice(0, -1))] }
  },
  jwt: (chance) => {
    const payload = JSON.stringify({ sub: chance.text(10, letters), tenant: 'ä"x', jti: chance.text(12, digits) })
    const segments = [
      Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url'),
      Buffer.from(payload).toString('base64url'),
      chance.bytes(32).toString('base64url'),
    ]
    return {
      secret: segments.join('.'),
      shown: [segments.join('.'), segments[1] ?? '', segments[2] ?? '', payload],
      isWordsOnly: (shown) => shown === payload,
    }
  },
  'name and password': (chance) => {
    const password = `${chance.pick([...letters])}${chance.text(12, `${letters}${digits}!$%&/()=?`)}`
    return { secret: `${chance.text(5, letters)}:${password}`, shown: [password] }
  },
  address: (chance) => {
    const password = chance.text(14, letters + digits)
    return { secret: `postgres://app:${password}@db.example.com:5432/main`, shown: [password] }
  },
  'connection string': (chance) => {
    const password = chance.text(14, `${letters}${digits}/+%`)
    return { secret: `Server=tcp:db.example.com,1433;User ID=app;Password=${password};Encrypt=True`, shown: [password] }
  },
  'key file': (chance) => {
    const key = chance.bytes(60).toString('base64')
    return { secret: JSON.stringify({ type: 'service_account', private_key: key }, null, 2), shown: [key] }
  },
}

/** A secret of 25 KB. */
export function largeSecret(chance: Chance): SampleSecret {
  return whole(chance.bytes(19_000).toString('base64'))
}

function whole(secret: string): SampleSecret {
  return { secret, shown: [secret] }
}
