import type { SourceLocation } from '../core/errors.js'
import type { Terminal } from './terminal.js'

export interface ShellOptions {
  out: NodeJS.WritableStream
  err: NodeJS.WritableStream
  verbose: boolean
}

/** A terminal for a shell or another build server. It prints no workflow commands; warnings and errors go to `err`. */
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

/** `file:line:column: `, which editors and terminals turn into a link. */
function place(location: SourceLocation | undefined): string {
  if (location === undefined) return ''
  const { file, line, column } = location
  return `${[file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')}: `
}
