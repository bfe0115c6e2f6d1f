/** The files of a recording as JSON schemas. They come from a repository, and so from anybody. */

type Properties = Record<string, object>

const object = (properties: Properties, required = Object.keys(properties)) => ({
  ...{ type: 'object', additionalProperties: false, properties, required },
})

const text = { type: 'string' }
const flag = { type: 'boolean' }
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
const counts = { type: 'object', additionalProperties: count }
const yes = { const: true }
const listOf = (items: object) => ({ type: 'array', items })
const pair = { type: 'array', items: text, minItems: 2, maxItems: 2 }

/** A header of an answer: its name is sent as it is. */
const header = {
  ...{ type: 'array', items: [{ type: 'string', pattern: "^[\\w!#$%&'*+.^`|~-]{1,500}$" }, text] },
  ...{ minItems: 2, maxItems: 2 },
}

const charset = { charset: text }
const body = {
  oneOf: [
    object({ json: {}, ...charset }, ['json']),
    object({ form: listOf(pair), ...charset }, ['form']),
    object({ text: listOf(text), ...charset }, ['text']),
    object({ binary: object({ bytes: count, hash: text }), ...charset }, ['binary']),
  ],
}

const request = object({ method: text, url: text, headers: { type: 'object', additionalProperties: text }, body }, [
  'method',
  'url',
])

const answered = {
  // Other statuses below 200 announce an answer, and are none.
  status: { type: 'integer', minimum: 200, maximum: 999 },
  reason: text,
  headers: listOf(header),
  body,
  cutBy: { enum: ['target', 'connector'] },
}

const exchange = object(
  {
    ...{ request, answer: { oneOf: [object(answered, ['status']), object({ error: text })] } },
    ...{ parallel: yes, awaited: yes, retried: yes, waited: yes, late: yes },
  },
  ['request', 'answer'],
)

/** The file of a group. */
export const groupSchema = object({ exchanges: listOf(exchange) })

const group = object(
  {
    ...{ id: text, writes: flag, commands: counts, file: text },
    verdict: { enum: ['pass', 'warn', 'fail', 'skip'] },
  },
  ['id', 'writes', 'commands'],
)

const sample = object(
  { type: text, keys: listOf(object({ key: text, rank: { type: 'number' } })), objects: count, withValue: counts },
  ['type', 'keys'],
)

const facts = {
  ...{ format: { type: 'integer' }, program: text, connector: text, seed: text, readOnly: flag },
  recorded: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$' },
  readLimit: count,
  config: { type: 'object' },
  samples: listOf(sample),
  groups: listOf(group),
}

/** The first file. */
export const factsSchema = object({ ...facts, maxWaitMs: count }, Object.keys(facts))
