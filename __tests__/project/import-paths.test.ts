import { candidatesOf, importsMeaning, importsOf } from '../../src/project/import-paths.js'

const nothing = { paths: [], names: [], computed: [] }
const path = (...paths: string[]) => ({ ...nothing, paths })
const name = (...names: string[]) => ({ ...nothing, names })
const computed = (paths: string[], ...beginnings: string[]) => ({ ...nothing, paths, computed: beginnings })

test.each<[string, object]>([
  ["import { a } from './a.js'", path('./a.js')],
  ["import type { a } from '..'", path('..')],
  ['export * from "../a"', path('../a')],
  ["import /* it's */ a /* from './no' */ from /* x */\n // './no'\n './a'", path('./a')],
  ["import\n\n\n'./a'", path('./a')],
  ["const a = require /* the old one */ (\n  './a'  )", path('./a')],
  [`const a = require(${' '.repeat(100)}'./a')`, path('./a')],
  ['const a = await import(`./a.js`)', path('./a.js')],
  ["const comment = /\\/*/\nimport a from './a'", path('./a')],
  ["const quote = /['\"`]/; const a = require('./a')", path('./a')],
  ["const half = (a + b) / 2; const x = require('./a') // a / b", path('./a')],
  ["const x = i++ / n; const y = require('./a')", path('./a')],
  ["const x = i! / require('./a') / 2", path('./a')],
  [`const text = \`\${\`'\`} \${require('./a')}\``, path('./a')],
  ["const file = readFileSync(join(__dirname, '../a.json'))", path('../a.json')],
  ["const file = readFileSync(__dirname + '/../a.json')", path('/../a.json')],
  ["import a = require('./a')", path('./a')],
  ["const a = require('.\\/a')", path('./a')],
  ['/// <reference path="../types.d.ts" />', path('../types.d.ts')],
  ["///  <reference  path = 'types.d.ts'/>", path('./types.d.ts')],
  ["/// import './no'", nothing],
  ["const text = 'import \\'./no\\''", nothing],
  ["import a from '@acme/a/b'", name('@acme/a/b')],
  ["import a from /* x */ 'a'", name('a')],
  ["import a from'a'", name('a')],
  ["\ufeffimport 'a'", name('a')],
  ["const a = require('a')", name('a')],
  ["const a = require . resolve('a')", name('a')],
  ["const a = import.meta.resolve('a')", name('a')],
  ['const a = import(`a`)', name('a')],
  ["Promise.resolve('a'); Array.from('b'); const from = ['c']", nothing],
  [`import(\`./parts/\${name}.js\`)`, computed([], './parts/')],
  ["require('./parts/' + name)", computed(['./parts/'], './parts/')],
  ["require('./parts/' /* of it */ + name)", computed(['./parts/'], './parts/')],
  [`const text = \`./parts/\${name}\``, nothing],
  [`import(\`\${folder}/a.js\`)`, nothing],
  [`readFileSync(\`\${__dirname}/../../a.json\`)`, path('/../../a.json')],
  [`readFileSync(\`\${folder}/../\${name}.json\`)`, nothing],
])('%j imports its paths and names', (text, expected) => {
  expect(importsOf(text)).toEqual(expected)
  // What follows and comes before makes no difference.
  expect(importsOf(`const first = 1 / 2\n${text}\n${'const more = { a: 1 }\n'.repeat(20)}`)).toEqual(
    text.startsWith('\ufeff') ? expect.anything() : expected,
  )
})

test('a deleted file is one that an import could have meant if the import would find it', () => {
  for (const asked of ['/a/b', '/a/b.js', '/a/b.mjs', '/a/b.json', '/a/b.ts'])
    for (const file of candidatesOf(asked))
      expect([file, importsMeaning(file)]).toEqual([file, expect.arrayContaining([asked])])
})

test.each([
  "import '",
  'import(`${',
  'require("./a" + ',
  '/',
  '+/[',
  '// from ',
  'from "',
  '`./',
  "'../",
  '/// <reference path=',
])('takes time by the length of the text for many %j', (part) => {
  expect(importsOf(part.repeat(400_000 / part.length))).toBeDefined()
})
