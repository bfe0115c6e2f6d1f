import { type Command, defineCommand, type InputDeclarations } from '../../cli/command.js'
import { sailUsages } from '../../cli/conn.js'
import { bashCompletion, fishCompletion, zshCompletion } from './scripts.js'

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

const inputs = {
  shell: {
    kind: 'choice',
    choices: ['bash', 'zsh', 'fish'],
    default: 'bash',
    description: 'The shell to complete commands, flags and their values in.',
    details: [
      'bash: eval "$(saas-connector completion bash)" in ~/.bashrc',
      'zsh:  eval "$(saas-connector completion zsh)" in ~/.zshrc, after compinit',
      'fish: saas-connector completion fish | source in ~/.config/fish/config.fish',
    ],
  },
} as const satisfies InputDeclarations

/** The command for these commands, which are loaded only when it runs. */
export const completionOf = (commands: Readonly<Record<string, () => Promise<Command>>>) =>
  defineCommand({
    name: 'completion',
    summary: 'Prints the script that completes commands, flags and values in bash, zsh or fish.',
    positional: ['shell'],
    inputs,
    outputs: {},
    async run({ shell }, { logger }) {
      const all: Command[] = []
      for (const load of Object.values(commands)) all.push(await load())
      logger.info(shells[shell](all, sailUsages()))
    },
  })
