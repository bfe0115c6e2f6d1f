import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type ShellKind } from '../../cli/command.js'
import { assertOutputFolders } from '../../cli/output-paths.js'
import { replayConfig } from '../../recording/config.js'
import { TargetReplay } from '../../recording/replay.js'
import { Sandbox } from '../../sandbox/http/server.js'
import { behaviourOptions, parseBehaviour } from '../../sandbox/options.js'
import { openFolder } from '../shared/recordings.js'

export const sandbox = defineCommand({
  name: 'sandbox',
  summary: 'Serves a tenant on loopback that runs the connectors uploaded to it, until it is interrupted.',
  inputs: {
    port: { kind: 'integer', min: 0, max: 65535, default: '0', description: 'Port to listen on; 0 for any free one.' },
    'client-id': { kind: 'text', description: 'Client id to accept. Default: a random one.' },
    'client-secret': { kind: 'text', description: 'Client secret to accept. Default: a random one.' },
    'data-directory': { kind: 'text', description: 'Folder for the uploads. Default: a temporary one.' },
    replay: {
      kind: 'text',
      description: 'Folder of a recording that answers all connectors in place of their target system.',
    },
    behaviour: {
      kind: 'list',
      default: '',
      description: 'Behaviour where tenants may differ, and faults to simulate, as name=value.',
      details: behaviourOptions.map(({ name, form, default: usual, description }) => {
        const text = description.replace(/\.$/, '')
        return `${name}=${form}: ${text}${usual === '' ? '' : ` (default: ${usual})`}`
      }),
    },
  },
  outputs: {},
  async run(inputs, context) {
    const directory = inputs['data-directory']
    await assertOutputFolders({ 'data-directory': directory }, context.workingDirectory)
    const replay = inputs.replay === undefined ? undefined : await openReplay(inputs.replay, context)
    const server = await Sandbox.start({
      target: replay,
      port: inputs.port,
      environment: context.childEnvironment(),
      behaviour: parseBehaviour(inputs.behaviour),
      logger: context.logger,
      ...(inputs['client-id'] === undefined ? {} : { clientId: inputs['client-id'] }),
      ...(inputs['client-secret'] === undefined ? {} : { clientSecret: inputs['client-secret'] }),
      ...(directory === undefined ? {} : { dataDirectory: resolve(context.workingDirectory, directory) }),
    })
    try {
      const { shell, logger } = context
      if (shell !== undefined) {
        logger.info(`a sandbox tenant listens at ${server.baseUrl}; Ctrl-C ends it`)
        logger.info('to reach it from another shell, paste these lines there:')
      }
      logger.info(assignment('SAIL_BASE_URL', server.baseUrl, shell))
      logger.info(assignment('SAIL_CLIENT_ID', server.clientId, shell))
      logger.info(assignment('SAIL_CLIENT_SECRET', server.clientSecret, shell))
      if (replay !== undefined) {
        // With secrets that are made up. It has the addresses that stand in the recording.
        const config = JSON.stringify(replayConfig(replay.recording.facts.config))
        logger.info(assignment('RECORDED_CONFIG', config, shell))
      }
      await aborted(context.signal)
    } finally {
      await server.close()
    }
  },
})

/** The recording of a folder, from which every request is answered, in any order. */
async function openReplay(shown: string, context: CommandContext): Promise<TargetReplay> {
  const onProblem = (problem: string) => context.logger.warning(problem)
  return new TargetReplay(await openFolder(shown, context, 'replay'), { isOpen: true, onProblem })
}

/** A line that sets a variable in a shell; without a shell, in the format of an env file, which programs read. */
function assignment(name: string, value: string, shell: ShellKind | undefined): string {
  switch (shell) {
    case 'posix':
      return `export ${name}='${value.replaceAll("'", "'\\''")}'`
    case 'powershell':
      return `$env:${name} = '${value.replaceAll("'", "''")}'`
    case undefined:
      return `${name}=${value}`
  }
}

/** Resolves when the signal is aborted. An interrupt is the normal end of this command. */
async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }))
}
