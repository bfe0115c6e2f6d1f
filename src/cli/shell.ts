import type { SourceLocation } from '../core/errors.js'
import type { Terminal } from './terminal.js'

export interface ShellOptions {
  out: NodeJS.WritableStream
  err: NodeJS.WritableStream
  verbose: boolean
}

/** Speaks to a person, or to another build server: no workflow commands; warnings and errors go to the second stream. */
export function shellTerminal({ out, err, verbose }: ShellOptions): Terminal {
  return {
    debug(text) {
      if (verbose) err.write(`${text}\n`)
    },
    info(text) {
      out.write(`${text}\n`)
    },
    warning(text) {
      err.write(`warning: ${text}\n`)
    },
    annotation({ level, title, message, location }) {
      err.write(`${place(location)}${level}: ${title}: ${message}\n`)
    },
    failure(message, location) {
      err.write(`${place(location)}error: ${message}\n`)
    },
    startGroup(title) {
      out.write(`${title}\n`)
    },
    endGroup() {},
    mask() {},
    async outputs() {},
    async summary() {},
  }
}

/** `file:line:column: `, the form that editors make a link of. */
function place(location: SourceLocation | undefined): string {
  if (location === undefined) return ''
  const { file, line, column } = location
  return `${[file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')}: `
}
