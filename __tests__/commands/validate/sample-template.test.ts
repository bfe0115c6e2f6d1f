import { sampleTemplate } from '../../../src/commands/validate/sample-template.js'
import { knownCommands, standardCommands } from '../../../src/spec/command-names.js'
import { parseSettings } from '../../../src/validation/engine/settings-file.js'
import { answerFaults } from '../../../src/validation/objects/sample-faults.js'

async function proposed() {
  const customizerHandlers = knownCommands.flatMap((command) => [`before:${command}`, `after:${command}`])
  const [, ...lines] = sampleTemplate({ customizerHandlers, customizedOperations: ['GetUsers:after'] }, [])
  return (await parseSettings(lines.join('\n'), 'validate.yml', [])).customizerSamples
}

test('every proposed output has the documented form', async () => {
  const samples = (await proposed()).filter(({ operation }) => operation === undefined)
  expect(samples.map(({ command }) => command)).toEqual(knownCommands)
  for (const { command, outputs } of samples) {
    expect([command, outputs.length]).toEqual([command, 1])
    expect([command, answerFaults(command, outputs[0])]).toEqual([command, []])
  }
})

/** The fields without which the SDK's types of inputs are not complete. */
const required: Record<string, readonly string[]> = {
  'std:account:create': ['attributes'],
  'std:account:update': ['identity', 'key', 'changes'],
  'std:authenticate': ['identity', 'key', 'password'],
  'std:change-password': ['identity', 'key', 'password'],
  'std:entitlement:list': ['type'],
  'std:entitlement:read': ['identity', 'key', 'type'],
  'std:source-data:read': ['sourceDataKey'],
  'std:config-options:read': ['key'],
  ...Object.fromEntries(
    ['read', 'delete', 'enable', 'disable', 'unlock'].map((name) => [`std:account:${name}`, ['identity', 'key']]),
  ),
}

test('every proposed input has the fields that the SDK requires', async () => {
  const samples = await proposed()
  expect(standardCommands).toEqual(expect.arrayContaining(Object.keys(required)))
  for (const [command, names] of Object.entries(required)) {
    const input = samples.find((sample) => sample.command === command && sample.operation === undefined)?.input
    expect([command, Object.keys(input as object)]).toEqual([command, expect.arrayContaining([...names])])
  }
})
