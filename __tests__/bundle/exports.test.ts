import { codeOf } from '../../src/bundle/code-text.js'
import { exportsNamedIn } from '../../src/bundle/exports.js'

const only = (name: string) => ({ connector: name === 'connector', customizer: name === 'connectorCustomizer' })

describe.each(['connector', 'connectorCustomizer'])('%s', (name) => {
  test.each([
    `exports.${name} = async () => x`,
    `Object.defineProperty(exports,"__esModule",{value:true});exports.${name}=void 0;`,
    `t.${name}=n`,
    `exports["${name}"] = x`,
    `exports['${name}'] = x`,
    `Object.defineProperty(exports, "${name}", { enumerable: true, get: function () { return x_1.mine; } });`,
    `Object.defineProperty(t,'${name}',{get:()=>n})`,
    `__nccwpck_require__.d(__webpack_exports__, { "${name}": () => (/* binding */ x) });`,
    `r.d(t,{other:()=>o,${name}:()=>n})`,
    `r.d(t, { "${name}": function() { return x; } })`,
    `__export(src_exports, {\n  ${name}: () => ${name}\n});`,
    `module.exports = { ${name} }`,
    `module.exports = { other: f({ a: [1, 2] }, "b"), ${name}: x }`,
    `e.exports={"${name}":x}`,
    `module.exports = { ...rest, async ${name}() {} }`,
    `export const ${name} = x`,
    `export async function ${name}() {}`,
    `export { other, mine as ${name} }`,
    `/* a comment */ exports.${name} = /"/.test(x) ? "// none" : y / 2`,
  ])('is exported by %s', (text) => {
    expect(exportsNamedIn(text)).toEqual(only(name))
    // What stands before it does not hide it.
    const before = [
      'const a = /["\'`/*]/.test("it\'s // no comment"), b = 1 / 2, c = x[0] / 2 / "y".length;',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template in the text
      'if (a) /"/.test(b); for (;;) `a ${ { "b": `"${/`/}` } } "`; return /[/"]/;',
    ]
    expect(exportsNamedIn(`${before.join('')}${text}`)).toEqual(only(name))
  })

  test.each([
    `// exports.${name} = x`,
    `/* module.exports = { ${name} } */`,
    `const text = "exports.${name} = x"`,
    `const text = 'it\\'s exports.${name} = x'`,
    `const text = \`exports.${name} = \${1} exports.${name} = 2\``,
    `const text = /exports.${name} = x/`,
  ])('is not exported by %s', (text) => {
    expect(exportsNamedIn(text)).toEqual({ connector: false, customizer: false })
  })
})

test.each([
  'this.connector = x',
  'if (options.connector === x) y',
  'const { connector } = options',
  'f({ connector: 1 })',
  'module.exports = { other: { connector: 1 }, more: connector }',
  'x.connectors = []',
  'module.exports = { kind: "connector", async: connector }',
])('a field of another object is no export: %s', (text) => {
  expect(exportsNamedIn(text).connector).toBe(false)
})

test('a customizer that reaches its export in an unknown form is seen', () => {
  expect(exportsNamedIn('publish({ connectorCustomizer })')).toEqual(only('connectorCustomizer'))
})

test.each(['"', "'", '`', '/*', '//', '/[', '`${', '/', '{', 'exports = {', 'export {', 'defineProperty(a,', ' .'])(
  'takes time by the length of the text for many %j',
  (part) => {
    const size = 400_000
    const text = part.repeat(Math.ceil(size / part.length))
    expect(codeOf(text).length).toBeLessThan(3 * text.length)
    expect(exportsNamedIn(text)).toEqual({ connector: false, customizer: false })
  },
)
