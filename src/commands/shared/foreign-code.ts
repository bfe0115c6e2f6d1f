import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { RefusedError } from '../../core/errors.js'

/** The input with which a user allows what is dangerous. */
export const foreignCodeInputs = {
  'run-untrusted-code-with-credentials': {
    kind: 'boolean',
    default: 'false',
    description:
      'Dangerous: build and run code also where a stranger may have written it and the job has credentials, which that code can then read and use.',
  },
} as const satisfies InputDeclarations

/** Events that give a job the secrets of the repository whoever caused them, also for code of a fork. */
const eventsWithSecrets = ['pull_request_target', 'workflow_run', 'issue_comment']

/** Set by a job that has credentials of a tenant. */
const credentialVariables = ['SAIL_CLIENT_ID', 'SAIL_CLIENT_SECRET']

/**
 * Refuses to build or run code that a stranger may have written in a job that has credentials: no program can keep them
 * from code that runs as the same user.
 *
 * @param credentials - the inputs with credentials, as far as the command has any.
 * @throws UserError
 */
export function assertOwnCode(
  inputs: InputsOf<typeof foreignCodeInputs>,
  { workflow, environment }: Pick<CommandContext, 'workflow' | 'environment'>,
  credentials: { 'client-id'?: string | undefined; 'client-secret'?: string | undefined } = {},
): void {
  if (workflow === undefined || inputs['run-untrusted-code-with-credentials']) return
  const { event, fromFork } = workflow
  if (eventsWithSecrets.includes(event)) {
    throw new RefusedError(
      `on ${event}, code of a fork would be built and run with the secrets of this repository; use the event pull_request, or push after the merge`,
    )
  }
  const hasCredentials =
    credentials['client-secret'] !== undefined || credentialVariables.some((name) => environment[name])
  if (!fromFork || !hasCredentials) return
  throw new RefusedError(
    'this pull request comes from a fork, and the job has credentials of a tenant, which its code could read; leave them out of this job, such as by a condition on the step',
  )
}
