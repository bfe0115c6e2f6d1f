import type { InputDeclarations, InputsOf } from '../../cli/command.js'
import type { TransportOptions } from '../../tenant/client.js'
import { durationInput } from './time-inputs.js'

/** Limits of one run of a connector's command, for commands that run connectors. */
export const invokeLimitInputs = {
  'max-invoke-time': {
    kind: 'text',
    default: '1h',
    description: 'Longest time that one command of the connector may take, such as 30m.',
  },
  'max-answers': {
    kind: 'integer',
    min: 1,
    default: '5000000',
    description: 'Most answers that one command of the connector may send.',
  },
} as const satisfies InputDeclarations

/** @throws UserError for an invalid time. */
export function invokeLimits(inputs: InputsOf<typeof invokeLimitInputs>): TransportOptions {
  return {
    totalTimeoutMs: durationInput('max-invoke-time', inputs['max-invoke-time']),
    maxInvokeValues: inputs['max-answers'],
  }
}
