import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@babel/parser'
import { commands } from '../../src/commands/registry.js'
import { root } from '../support/program.js'

/** Texts that no user of a command line reads as the name of an input. */
const others = [
  // Words of the language, or names of other things.
  'the disk is read-only',
  'the file system is read-only',
  'the run is read-only',
  'settings of read-only',
  'a read-only token',
  'wrong usage: an input is missing',
  'the field name is missing',
  'an account schema without attributes',
  'a schema without attributes',
  'without identity and attributes succeeded',
  'such as attributes.active',
  'could not be read and was set to',
  'set it with promote',
  'such as with upload or promote',
  'a connector needs it',
  'the connector needs a word',
  'what a create needs',
  'neither delete, read nor list',
  'what an invoke without version and tag runs',
  'x-request-id',
  // Keys of files.
  'base-url of ',
  'write one as name: value',
  'as identity of test-account',
  'fail-on: new #',
  // Descriptions of outputs.
  'characters: give out.',
  'For strategy.matrix of a job',
  'empty without baseline',
  // The reason of a check, which reports and comparisons look for.
  'left out by skip-checks',
]

interface Place {
  file: string
  text: string
}

/** The texts of a file, without the descriptions of inputs and what is imported. An expression in a text is a blank. */
function textsOf(file: string): Place[] {
  const found: Place[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit)
      return
    }
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    const { type, value, key, quasis } = node as Record<string, unknown> & { key?: { name?: string } }
    if (type === 'ImportDeclaration') return
    if (type === 'ObjectProperty' && /^(?:description|summary|details|title|documents)$/.test(key?.name ?? '')) return
    if (type === 'StringLiteral') found.push({ file, text: String(value) })
    if (type === 'TemplateLiteral') {
      const parts = (quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked)
      found.push({ file, text: parts.join('\0') })
    }
    for (const [name, child] of Object.entries(node)) if (!/^loc$|Comments$/.test(name)) visit(child)
  }
  visit(parse(readFileSync(join(root, file), 'utf8'), { sourceType: 'module', plugins: ['typescript'] }).program)
  return found.filter(({ text }) => text.split(' ').length >= 3)
}

/** A text names an input if it has a name of two words, or one after a word that asks for an input. */
function namesOfInputs(inputs: readonly string[]): RegExp {
  const long = inputs.filter((name) => name.includes('-'))
  const short = inputs.filter((name) => !name.includes('-')).join('|')
  return new RegExp(
    [
      `(?<![-\\w./])(?:${long.join('|')})(?![-\\w.])`,
      `\\b(?:set|give|leave|needs?|neither|nor|without|with|as) (?:${short})(?= to | of |[,;.:]|$| and | is | or | out)`,
      `(?<![-\\w])(?:${short})(?= needs | and [\\w-]+ are both| is missing| cannot be given)`,
    ].join('|'),
  )
}

test('messages name an input by plainInputName or inputName, as it is typed', async () => {
  const known = new Set<string>()
  for (const load of Object.values(commands)) for (const input of Object.keys((await load()).inputs)) known.add(input)
  // A token of a workflow is no input in a shell.
  const inputs = [...known].filter((input) => input !== 'github-token')
  const files = execFileSync('git', ['ls-files', 'src'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  const texts = files.filter((file) => file.endsWith('.ts')).flatMap(textsOf)
  expect(texts.length).toBeGreaterThan(3000)
  const name = namesOfInputs(inputs)
  expect(name.test('or set require to uploaded')).toBe(true)
  const bare = texts.filter(({ text }) => name.test(text) && !others.some((other) => text.includes(other)))
  expect(bare).toEqual([])
  // Each of these texts is still there.
  expect(others.filter((other) => !texts.some(({ text }) => text.includes(other)))).toEqual([])
})
