import { readFileSync, writeFileSync } from 'node:fs'
import type { Command, InputDeclaration } from '../src/cli/command.js'
import { commands } from '../src/commands/registry.js'
import { checkCatalogue } from '../src/validation/engine/run.js'
import { checksPage } from './checks-page.js'
import { replaceBlock } from './replace-block.js'

/**
 * Writes the inputs and outputs that src/commands/ declares into every action.yml and README, and the page of the
 * checks. With `--check`, writes nothing and fails when a file is not what it should be. Run from the repository's
 * root, after tsc.
 */
const check = process.argv.includes('--check')
const stale: string[] = []

for (const [name, load] of Object.entries(commands)) {
  const command = await load()
  if (command.action === undefined) continue
  // The pipeline is the action in the root of the repository.
  const folder = name === 'pipeline' ? '.' : name
  put(`${folder}/action.yml`, actionYaml(command, name === 'pipeline' ? '' : '/..'))
  // Its inputs would hide the rest of the repository's README.
  const readme = name === 'pipeline' ? 'docs/pipeline.md' : `${folder}/README.md`
  put(readme, withTables(readFileSync(readme, 'utf8'), command, readme))
}
put('docs/schemas/validate.schema.json', withChecks(readFileSync('docs/schemas/validate.schema.json', 'utf8')))
put('docs/checks.md', checksPage(checkCatalogue))
if (stale.length > 0) {
  process.stderr.write(`not as generated: ${stale.join(', ')}; run npm run generate\n`)
  process.exitCode = 1
}

function put(path: string, content: string): void {
  let old = ''
  try {
    old = readFileSync(path, 'utf8')
  } catch {
    // It is new.
  }
  if (old === content) return
  if (check) stale.push(path)
  else writeFileSync(path, content)
}

function actionYaml({ name, summary, action, inputs, outputs }: Command, up: string): string {
  const declared = Object.entries(inputs).filter(([, input]) => !input.shellOnly)
  return [
    `# Made by "npm run generate" from src/commands/${name}/command.ts.`,
    `name: ${quote(action?.title ?? name)}`,
    `description: ${quote(summary)}`,
    'author: the saas-connector-actions authors',
    'branding:',
    `  icon: ${action?.icon}`,
    `  color: ${action?.color}`,
    'inputs:',
    ...declared.flatMap(([key, input]) => [
      `  ${key}:`,
      `    description: ${quote(describe(input))}`,
      '    required: false',
      ...(input.default === undefined || input.default === '' ? [] : [`    default: ${quote(input.default)}`]),
      ...(input.actionDefault === undefined ? [] : [`    default: ${expression(input.actionDefault)}`]),
    ]),
    'outputs:',
    ...Object.entries(outputs).flatMap(([key, description]) => [
      `  ${key}:`,
      `    description: ${quote(description)}`,
      `    value: ${expression(`steps.run.outputs.${key}`)}`,
    ]),
    'runs:',
    '  using: composite',
    '  steps:',
    '    - id: run',
    '      shell: bash',
    '      env:',
    `        ACTION_PATH: ${expression('github.action_path')}`,
    `        INPUTS: ${expression('toJSON(inputs)')}`,
    "        # Git's bash on Windows would rewrite what looks like a path of its own in these variables.",
    "        MSYS2_ENV_CONV_EXCL: 'INPUTS;SAIL_'",
    '      # A cancelled job signals the shell alone: exec puts the program in its place.',
    `      run: 'exec "$ACTION_PATH${up}/bin/saas-connector" ${name}'`,
    '',
  ].join('\n')
}

/**
 * Replaces the text between the markers `<!-- inputs -->` and `<!-- /inputs -->`, and likewise for outputs and for the
 * details of an input that has its own markers in the README.
 */
function withTables(text: string, { inputs, outputs }: Command, path: string): string {
  let readme = text
  for (const [key, { details }] of Object.entries(inputs)) {
    if (details === undefined || !readme.includes(`<!-- ${key} -->`)) continue
    readme = replaceBlock(readme, key, ['```text', ...details, '```'].join('\n'), path)
  }
  const inputRows = Object.entries(inputs)
    .filter(([, input]) => !input.shellOnly)
    .map(([key, input]) => [`\`${key}\``, describe(input), defaultText(input)])
  const outputRows = Object.entries(outputs).map(([key, description]) => [`\`${key}\``, description])
  return replaceBlock(
    replaceBlock(readme, 'inputs', markdownTable(['Input', 'Description', 'Default'], inputRows), path),
    'outputs',
    markdownTable(['Output', 'Description'], outputRows),
    path,
  )
}

/** The end of the schema of settings: all checks, for editors to complete. */
function withChecks(schema: string): string {
  const end = schema.indexOf('    "knownCheck": {')
  if (end === -1) throw new Error('docs/schemas/validate.schema.json has no "knownCheck"')
  const settings = { $ref: '#/definitions/checkSettings' }
  const definitions = {
    knownCheck: { enum: checkCatalogue.map(({ id }) => id) },
    checks: {
      type: 'object',
      additionalProperties: false,
      patternProperties: { '^custom-command/.': settings },
      properties: Object.fromEntries(checkCatalogue.map(({ id, description }) => [id, { description, ...settings }])),
    },
  }
  const lines = JSON.stringify({ definitions }, null, 2).split('\n').slice(2)
  return `${schema.slice(0, end)}${lines.join('\n')}\n`
}

function markdownTable(headers: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n')
}

function describe({ description, choices, env }: InputDeclaration): string {
  const allowed = choices === undefined ? '' : ` One of ${choices.join(', ')}.`
  const variable = env === undefined ? '' : ` Falls back to the variable ${env}.`
  return `${description}${/[.)]$/.test(description) ? '' : '.'}${allowed}${variable}`
}

function defaultText({ default: value, actionDefault }: InputDeclaration): string {
  const shown = actionDefault === undefined ? value : expression(actionDefault)
  return shown ? `\`${shown}\`` : ''
}

/** An expression of a workflow. */
function expression(text: string): string {
  return `\${{ ${text} }}`
}

/** A YAML text in single quotes, in which only the quote itself has a meaning. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
