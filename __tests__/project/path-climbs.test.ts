import { climbsInCode, climbsInText } from '../../src/project/path-climbs.js'

const shown = ({ climbs }: ReturnType<typeof climbsInCode>) =>
  climbs.map(({ path, isComputed, isImport }) => `${isImport ? 'import ' : ''}${path}${isComputed ? '/…' : ''}`)

test.each<[string, ...string[]]>([
  ["import a from '../../x'", 'import ../../x'],
  ["require.resolve('../../x')", 'import ../../x'],
  ["import x from '../x?raw'", 'import ../x'],
  ["path.join(__dirname, '..', '..', 'shared', 'x.json')", '../../shared/x.json'],
  ["join(root, 'a', '..', '..', 'b')", '../b'],
  ["resolve(__dirname, '../../', 'shared/x.json')", '../../shared/x.json'],
  ["join('..', name, 'x.json')", '../…'],
  ["['..', '..', 'x'].join('/')", '../../x'],
  ["readFileSync('../../x.json', 'utf8')", '../../x.json'],
  ["load('../a', '../b')", '../a', '../b'],
  ["copy('../a', '../b')", '../a'],
  ["cpSync('dist/x', join(root, '../b'))"],
  ["writeFileSync(path.join(__dirname, '../x'), read('../y'))", '../y'],
  ["build({ entry: '../a', outfile: '../b' })", '../a'],
  ["if (path === '..' || '..' !== path || path.startsWith('../')) path.split('..')"],
  [
    "const own = join(__dirname, '..')\nconst all = dirname(own)\nread(join(all, '..', 'x'))",
    '..',
    '../x',
    '../..',
    '../../../x',
  ],
  ['const here = dirname(fileURLToPath(import.meta.url))\nconst own = path.dirname(here)', '..'],
  ["const own = path.resolve(import.meta.dirname, '..')\nread(join(own, '../x', name))", '..', '../…', '../../x/…'],
  ["isOld ? '../a' : '../../b'", '../a', '../../b'],
  ["require('../../' + name)", 'import ../../…'],
  ["'../../shared/pre' + name", '../../shared/…'],
  ["require('../shared' + '/x')", 'import ../shared/x'],
  [`read(\`\${__dirname}/../../shared/\${name}.json\`)`, '../../shared/…'],
  [`read(\`../\${name}/../../b\`)`, '../…', '../../b'],
  ["globSync('../../shared/*.json')", '../../shared/…'],
  ["execSync('cd ../.. && node tools/x.mjs')", '../..'],
  ['path.dirname(path.dirname(path.dirname(file)))', '../..'],
  ["dirname(dirname(require.resolve('x/package.json')))"],
  ["const text = './a/../b' + 'https://a/../b' + '...' + '1..2'"],
  ["// import '../../x'"],
])('%j leads out of its folder', (text, ...expected) => {
  expect(shown(climbsInCode(text))).toEqual(expected)
})

test.each<[string, ...string[]]>([
  ['cd ../.. && node tools/build.mjs', '../..'],
  ['npm --prefix ../../tools run bundle', '../../tools'],
  ['node -r../../x.js build.mjs', '../../x.js'],
  ['esbuild --inject:../../a.js --alias:@s=../../b', '../../a.js', '../../b'],
  ['cp $PWD/../../x.json dist/ && cp $OTHER/../y dist/', '../../x.json', '../y'],
  ['copy ..\\..\\shared\\x.json', '../../shared/x.json'],
  ['cp ./src/../../x.json dist', '../x.json'],
  ['cp ../../shared/{a,b}.ts ../../other/*.ts src', '../../shared/…', '../../other/…'],
  ['{"extends": "../../base.json"}', '../../base.json'],
  ['# ../no\n// ../no\nfile: ../yes', '../yes'],
  ['a..b 1..2 ... x'],
  ['root = Path(__file__).parent.parent.parent', '../..'],
  ['root = Path(__file__).resolve().parents[2]', '../..'],
  ['root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))', '..'],
])('%j of a script leads out of its folder', (text, ...expected) => {
  expect(shown(climbsInText(text))).toEqual(expected)
})

test.each<[string, ...string[]]>([
  ["const up = '..'", '".."'],
  ["'../'.repeat(3)", '"../"'],
  ["Array(3).fill('..')", '".."'],
  ["const own = '..' + name"],
  ["f('..')"],
])('%j may lead up any number of folders', (text, ...expected) => {
  expect(climbsInCode(text).finders.map(({ name }) => name)).toEqual(expected)
})

test.each(['cat "$(dirname "$0")/x"', `cd "\${0%/*}"`, 'x = __file__', 'type %~dp0x.txt', '$PSScriptRoot/x'])(
  '%j asks for its place',
  (text) => {
    expect([text, `node x.js ${'$10'}`].map((each) => climbsInText(each).asksForPlace)).toEqual([true, false])
  },
)

test.each([
  "'../',",
  "'..'+",
  'join(',
  '`../${',
  'dirname(',
  '../',
  '..\\',
  '-',
  '${',
  '[',
  "'../' ",
  '.parent',
  'a=join(a,',
  "a==='..'",
])('takes time by the length of the text for many %j', (part) => {
  const text = part.repeat(60_000 / part.length)
  expect([climbsInCode(text), climbsInText(text)]).toBeDefined()
})
