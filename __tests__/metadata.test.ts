import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { commands } from '../src/commands/registry.js'
import { root } from './support/program.js'

interface ActionFile {
  name: string
  description: string
  branding: { icon: string; color: string }
  inputs: Record<string, { description: string; required: boolean; default?: string }>
  outputs: Record<string, { description: string; value: string }>
  runs: { using: string; steps: { run: string; env: Record<string, string>; shell: string }[] }
}

describe.each([
  'pipeline',
  'pack',
  'upload',
  'validate',
  'compare',
  'report',
  'promote',
  'history',
  'rollback',
  'cleanup',
  'logs',
  'stats',
  'invoke',
  'connector',
  'sources',
  'drift',
  'prove',
  'watch',
  'sync',
  'discover',
])('the action of %s', (name) => {
  const folder = name === 'pipeline' ? root : join(root, name)
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile

  it('declares the inputs and outputs of the command', async () => {
    const command = await commands[name]?.()
    const declared = Object.entries(command?.inputs ?? {}).filter(([, { shellOnly }]) => !shellOnly)
    expect(Object.keys(action.inputs)).toEqual(declared.map(([key]) => key))
    for (const [key, { default: value = '', actionDefault, description, choices = [] }] of declared) {
      const shown = action.inputs[key]?.description ?? ''
      expect(description && shown.startsWith(description) ? '' : `${key}: ${shown}`).toBe('')
      expect(choices.filter((choice) => choice === '' || !shown.includes(choice))).toEqual([])
      expect(action.inputs[key]?.default ?? '').toBe(actionDefault === undefined ? value : `\${{ ${actionDefault} }}`)
    }
    const outputs = Object.entries(action.outputs).map(([key, { description }]) => [key, description])
    expect(Object.fromEntries(outputs)).toEqual(command?.outputs ?? {})
    expect(action).toMatchObject({ description: command?.summary, name: command?.action?.title })
    expect(action.branding).toEqual({ icon: command?.action?.icon, color: command?.action?.color })
    expect(command?.name).toBe(name)
  })

  it('is one step, without an expression in its script', () => {
    expect(action.runs.using).toBe('composite')
    expect(action.runs.steps).toHaveLength(1)
    const [step] = action.runs.steps
    expect(step?.run).not.toContain('${{')
    expect(step?.shell).toBe('bash')
    // A runner signals the shell alone when a job is cancelled: the program must be in its place.
    expect(step?.run).toBe(`exec "$ACTION_PATH${folder === root ? '' : '/..'}/bin/saas-connector" ${name}`)
    expect(step?.env['INPUTS']).toMatch(/^\$\{\{ toJSON\(inputs\) \}\}$/)
    expect(step?.env['MSYS2_ENV_CONV_EXCL']).toBe('INPUTS;SAIL_')
  })

  it('is described in its README', () => {
    const readme = readFileSync(folder === root ? join(root, 'docs', 'pipeline.md') : join(folder, 'README.md'), 'utf8')
    for (const key of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(readme).toContain(`| \`${key}\` |`)
  })
})

it('all generated files are up to date', () => {
  execFileSync(process.execPath, ['--no-warnings', join('lib', 'scripts', 'generate.js'), '--check'], {
    cwd: root,
    stdio: 'pipe',
  })
})

it('describes the purpose of github-token for each command', async () => {
  const told: Record<string, string | undefined> = {}
  for (const [name, load] of Object.entries(commands)) told[name] = (await load()).inputs['github-token']?.description
  for (const name of ['validate', 'report']) {
    expect(told[name]).toMatch(/`pull-requests: write`/)
    expect(told[name]).toMatch(/result of a validation.*`deployments: write`/)
    expect(told[name]).not.toMatch(/upload/)
  }
  expect(told['upload']).toMatch(/`deployments: write`/)
  expect(told['pipeline']).toMatch(/`pull-requests: write`.*`deployments: write`/)
})

it('gives the token of the job to the commands that record, and to none that runs code of a project', async () => {
  const withToken: string[] = []
  for (const [name, load] of Object.entries(commands)) {
    if ((await load()).inputs['github-token']?.actionDefault !== undefined) withToken.push(name)
  }
  expect(withToken.sort()).toEqual(['history', 'promote', 'prove', 'rollback', 'upload', 'watch'])
})

it('every override of a dependency is explained', () => {
  const { overrides } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { overrides: object }
  const [, section = ''] = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('\n## Dependencies\n')
  const explained = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
  expect(explained).toEqual(Object.keys(overrides))
})
