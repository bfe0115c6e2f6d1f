import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv, type Options } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { factsSchema, groupSchema } from '../src/recording/schema.js'
import { specSchema } from '../src/spec/schema.js'

/**
 * Compiles the JSON schemas of this program to functions, as modules in lib/ beside those of tsc. A schema that is compiled
 * when it is first used costs each run up to 100 ms. Their types are in src/, in files of the same name that end with .d.ts.
 * Run from the repository's root, after tsc.
 */
const validators: { path: string; schema: object; options: Options }[] = [
  {
    path: 'spec/spec-validator',
    schema: specSchema,
    options: { allErrors: true, allowUnionTypes: true, verbose: true, inlineRefs: false },
  },
  {
    path: 'validation/engine/settings-validator',
    schema: readSchema('validate'),
    options: { allErrors: true, allowUnionTypes: true, strictRequired: false, verbose: true, inlineRefs: false },
  },
  {
    path: 'report/result-validator',
    schema: readSchema('validation-result'),
    options: { allowUnionTypes: true, inlineRefs: false },
  },
  {
    path: 'report/comparison-validator',
    schema: readSchema('comparison'),
    options: { allowUnionTypes: true, inlineRefs: false },
  },
  {
    path: 'commands/shared/connectors-file-validator',
    schema: readSchema('connectors'),
    options: { allErrors: true, strict: false, verbose: true },
  },
  { path: 'recording/facts-validator', schema: factsSchema, options: { inlineRefs: false, strict: false } },
  { path: 'recording/group-validator', schema: groupSchema, options: { inlineRefs: false, strict: false } },
]

for (const { path, schema, options } of validators) {
  const ajv = new Ajv({ ...options, code: { source: true, esm: true } })
  writeFileSync(`lib/src/${path}.js`, asModule(standaloneCode.default(ajv, ajv.compile(schema))))
}

function readSchema(name: string): object {
  return JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8')) as object
}

/** ajv loads its own helpers with `require`, also in a module. */
function asModule(code: string): string {
  const helpers = new Map<string, string>()
  const body = code.replace(/\brequire\("(ajv\/dist\/runtime\/\w+)"\)/g, (_, path: string) => {
    const name = helpers.get(path) ?? `helper${helpers.size}`
    helpers.set(path, name)
    return name
  })
  if (/\brequire\(/.test(body)) throw new Error('a validator needs something that is not a helper of ajv')
  return [...[...helpers].map(([path, name]) => `import ${name} from '${path}.js'`), body, ''].join('\n')
}
