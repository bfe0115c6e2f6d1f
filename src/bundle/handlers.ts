import { nearest } from '../core/nearest.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { specRead } from '../spec/command-names.js'
import type { ConnectorSpec, JsonPath } from '../spec/spec.js'
import type { FindingLevel } from '../spec/target.js'

/** A command that is only in the spec, or only among the handlers. */
export interface HandlerFinding {
  level: FindingLevel
  /** One line, plain text. */
  message: string
  command: string
  /** Path in the spec of the command, or of the list without it. */
  path: JsonPath
  problem: 'listed-not-handled' | 'handled-not-listed'
}

/**
 * Compares the commands of a spec with the handlers of its bundle. A listed command without a handler is an error, because
 * the platform offers it. A handler that is not listed is never called (docs/platform.md#unlisted-handlers): a warning. A
 * custom command can be called by whoever knows it, listed or not: a notice, unless it may be a misspelling.
 * `std:spec:read` need not be listed, because the SDK handles it in every connector (docs/platform.md#spec-read).
 */
export function compareHandlers(spec: ConnectorSpec, handlers: readonly string[]): HandlerFinding[] {
  const commands = spec.commands ?? []
  const unlisted = handlers.filter((handler) => handler !== specRead && !commands.includes(handler))
  const findings: HandlerFinding[] = []
  for (const [index, command] of commands.entries()) {
    if (command === specRead || handlers.includes(command) || commands.indexOf(command) !== index) continue
    const near = nearest(command, unlisted)
    const advice =
      near === undefined
        ? 'register a handler for it, or remove it from commands'
        : `did you mean ${quote(printableName(near))}, which has a handler and is not listed?`
    const message = `command ${quote(printableName(command))} is listed in the spec, but the connector has no handler for it; ${advice}`
    findings.push({ level: 'error', message, command, path: ['commands', index], problem: 'listed-not-handled' })
  }
  for (const command of unlisted) {
    const near = nearest(
      command,
      commands.filter((listed) => !handlers.includes(listed)),
    )
    const isCustom = !/^std:/i.test(command) && near === undefined
    const advice =
      near === undefined
        ? 'add it to commands, or remove the handler'
        : `is ${quote(printableName(near))} in the list a misspelling of it?`
    const effect = isCustom
      ? 'it is called only by who knows its name; add it to commands to declare it'
      : `so it is never called; ${advice}`
    const message = `command ${quote(printableName(command))} has a handler, but is not listed in the spec${isCustom ? ': ' : ', '}${effect}`
    const level = isCustom ? 'notice' : 'warning'
    findings.push({ level, message, command, path: ['commands'], problem: 'handled-not-listed' })
  }
  return findings
}
