import { type SecretForm, secretForms } from '../../../src/core/secrets/forms.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { Chance } from './chance.js'
import { base64, bytesOf, type Encoder, eachCharacter, encoderOf, encoders, type Placed, placed } from './encoders.js'
import {
  cut,
  forbiddenIn,
  leakIn,
  looksLikeEscapes,
  minLeak,
  needing,
  pickEncoders,
  place,
  print,
  showsPlace,
  surrounding,
} from './leak-cases.js'
import { type Language, languages } from './other-languages.js'
import { largeSecret, type SampleSecret, secretKinds } from './sample-secrets.js'

/** More cases, and others: `LEAK_CASES=1000000 LEAK_SEED=7`. */
const cases = Number(process.env['LEAK_CASES'] ?? 10_000)
const seed = Number(process.env['LEAK_SEED'] ?? 1)

const kinds = Object.values(secretKinds)

/** A leak of one case, for a person who has to find out why; undefined if there is none. */
function leakOf(
  sample: SampleSecret,
  shown: string,
  at: Placed,
  around: readonly Encoder[],
  isCut: boolean,
  chance: Chance,
  without: readonly SecretForm[] = [],
): object | undefined {
  const store = new SecretStore({ without })
  store.add(sample.secret)
  // Of what looks like escapes, a part is found only if some of the rest is left.
  const isCutHere = isCut && !looksLikeEscapes(sample.secret) && !sample.isWordsOnly?.(shown)
  const left = isCutHere ? cut(at, chance) : at
  const min = minLeak(around, isCutHere, shown)
  const clean = store.clean(left.text)
  const printed = print(clean, chance)
  if (!showsPlace(clean, left, min)) return undefined
  const forbidden = forbiddenIn(at, shown, around, min)
  const leak = leakIn(clean, forbidden, min) ?? leakIn(printed, forbidden, min)
  if (leak === undefined) return undefined
  return { secret: sample.secret, encoders: around.map(({ name }) => name), isCut, leak, text: left.text, printed }
}

describe('no part of six characters of a secret is printed', () => {
  it(`in ${cases} texts`, () => {
    for (let i = 0; i < cases; i++) {
      const chance = new Chance(seed * 10_000_019 + i)
      const sample = chance.pick(kinds)(chance)
      const shown = chance.pick(sample.shown)
      const around = pickEncoders(chance, sample)
      const at = place(shown, around, chance)
      const leak = leakOf(sample, shown, at, around, chance.next() < 0.5, chance)
      if (leak !== undefined) throw new Error(`case ${i} of seed ${seed}: ${JSON.stringify(leak, null, 2)}`)
    }
  })

  it('of a secret of 25 KB', () => {
    for (let i = 0; i < 12; i++) {
      const chance = new Chance(seed * 10_000_019 - 1 - i)
      const sample = largeSecret(chance)
      const around = [chance.pick(encoders)]
      const at = place(sample.secret, around, chance)
      expect(leakOf(sample, sample.secret, at, around, i % 2 === 1, chance)).toBeUndefined()
    }
  })

  it('where many secrets are known', () => {
    const chance = new Chance(seed)
    const store = new SecretStore()
    const samples = Array.from({ length: 1000 }, (_, i) => (kinds[i % kinds.length] ?? largeSecret)(chance))
    for (const { secret } of samples) store.add(secret)
    for (const sample of samples) {
      const [text = ''] = sample.shown
      const around = pickEncoders(chance, sample)
      const at = place(text, around, chance)
      const clean = store.clean(at.text)
      const leak = showsPlace(clean, at, 6) ? leakIn(clean, forbiddenIn(at, text, around)) : undefined
      if (leak !== undefined) throw new Error(JSON.stringify({ leak, at, clean }))
    }
  })

  describe.each(languages)('as $name encodes it', (language) => {
    const count = Math.ceil(cases / 5)
    const prepared = prepare(language, count)
    const test = prepared === undefined ? it.skip : it
    test(`in ${count} texts${prepared === undefined ? `: ${language.name} is not on PATH` : ''}`, () => {
      for (const [i, { sample, shown, encoder, at }] of (prepared ?? []).entries()) {
        const chance = new Chance(seed * 20_000_003 + i)
        const around = pickEncoders(chance, sample, encoder)
        const whole = place(shown, around, chance, at)
        const leak = leakOf(sample, shown, whole, around, chance.next() < 0.5, chance)
        if (leak !== undefined) throw new Error(`case ${i} of seed ${seed}: ${JSON.stringify(leak, null, 2)}`)
      }
    })
  })
})

interface Prepared {
  sample: SampleSecret
  shown: string
  encoder: Encoder
  at: Placed
}

/** Cases that a program in another language has encoded, all in one go; undefined if it is not at hand. */
function prepare(language: Language, count: number): Prepared[] | undefined {
  const plans = Array.from({ length: count }, (_, i) => {
    const chance = new Chance(seed * 30_000_001 + i)
    const sample = chance.pick(kinds)(chance)
    const encoder = chance.pick(language.encoders)
    return { sample, shown: chance.pick(sample.shown), encoder, around: surrounding(chance, []) }
  })
  const texts = plans.flatMap(({ shown, encoder, around: [before, after] }) =>
    // Base64 depends on what stands before: it is encoded as a whole.
    (encoder.kind === 'base64' ? [before + shown + after] : [before, shown, after]).map((text) => ({
      encoder: encoder.name,
      text,
    })),
  )
  const encoded = language.run(texts)
  if (encoded === undefined) return undefined
  const next = encoded.values()
  const take = () => next.next().value ?? ''
  return plans.map(({ sample, shown, encoder: { name, width, kind, separator = '' }, around: [before, after] }) => {
    const chance = new Chance(0)
    if (kind === 'base64') {
      const encoder = base64(name)
      const { start, end } = encoder.encode(placed(before, shown, after), chance)
      return { sample, shown, encoder, at: { text: take(), start, end } }
    }
    const [first, secret, last] = [take(), take(), take()].map((part) => part) as [string, string, string]
    const glue = (part: string) => (part === '' ? '' : separator)
    const at = placed(`${first}${glue(first)}`, secret, `${glue(last)}${last}`)
    const encoder = kind === 'bytes' ? bytesOf(name, width, () => '') : eachCharacter(name, width, () => '')
    return { sample, shown, encoder, at }
  })
}

describe('each form is needed', () => {
  it.each(secretForms)('%s', (form) => {
    const { kind, encoder = 'plain', isCut = false, shown: shownOf } = needing[form]
    const leaks = { without: 0, withAll: 0 }
    for (let i = 0; i < 60; i++) {
      const make = (without: SecretForm[]) => {
        const chance = new Chance(i)
        const sample = secretKinds[kind]?.(chance)
        if (sample === undefined) throw new Error(`there is no kind ${kind}`)
        const shown = shownOf?.(sample.secret) ?? sample.secret
        const around = [encoderOf(encoder)]
        return leakOf(sample, shown, place(shown, around, chance), around, isCut, chance, without)
      }
      if (make([form]) !== undefined) leaks.without++
      if (make([]) !== undefined) leaks.withAll++
    }
    expect(leaks.withAll).toBe(0)
    expect(leaks.without).toBeGreaterThan(0)
  })
})
