import { writeFile } from 'node:fs/promises'
import type { SourceLocation } from '../base/errors.js'
import type { Terminal } from './terminal.js'

export interface ShellOptions {
  out: NodeJS.WritableStream
  err: NodeJS.WritableStream
  verbose: boolean
  /** File for the outputs as one JSON object. */
  outputsFile?: string | undefined
  /** File for the summary, in Markdown. */
  summaryFile?: string | undefined
}

/** Speaks to a person, or to another build server: no workflow commands; warnings and errors go to the second stream. */
export function shellTerminal({ out, err, verbose, outputsFile, summaryFile }: ShellOptions): Terminal {
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
    async outputs(values) {
      if (outputsFile) await writeFile(outputsFile, `${JSON.stringify(values, null, 2)}\n`)
    },
    async summary(markdown) {
      if (summaryFile) await writeFile(summaryFile, markdown)
    },
  }
}

/** `file:line:column: `, the form that editors make a link of. */
function place(location: SourceLocation | undefined): string {
  if (location === undefined) return ''
  const { file, line, column } = location
  return `${[file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')}: `
}
