import type { SourceLocation } from '../core/errors.js'
import type { Clean } from '../core/secrets/clean.js'
import { type ColourSink, inColour, showsColours, withVerdictColour } from './colours.js'
import { statusLineOf } from './status-line.js'
import type { Terminal } from './terminal.js'

export interface ShellOptions {
  out: NodeJS.WritableStream & ColourSink
  err: NodeJS.WritableStream & ColourSink
  verbose: boolean
  /** Prints the outputs to `out` as JSON, and everything else to `err`. Default: false. */
  json?: boolean
  /** Says whether colours are wanted. Default: nothing is set. */
  environment?: Readonly<NodeJS.ProcessEnv>
}

/** A terminal for a shell or another build server. It prints no workflow commands; warnings and errors go to `err`. */
export function shellTerminal({ out: standard, err, verbose, json = false, environment = {} }: ShellOptions): Terminal {
  const out = json ? err : standard
  const [line, level] = [
    showsColours(out, environment) ? withVerdictColour : (text: string) => text,
    showsColours(err, environment) ? levelInColour : (text: string) => text,
  ]
  const status = statusLineOf(err, environment)
  const print = (stream: NodeJS.WritableStream, text: string) => {
    status?.clear()
    stream.write(text)
  }
  return {
    ...(status && { progress: (text: Clean) => status.show(text) }),
    debug(text) {
      if (verbose) print(err, `${text}\n`)
    },
    info(text) {
      print(out, `${line(text)}\n`)
    },
    warning(text) {
      print(err, `${level('warning')}: ${text}\n`)
    },
    annotation({ level: of, title, message, location }) {
      print(err, `${place(location)}${level(of)}: ${title}: ${message}\n`)
    },
    failure(message, location) {
      print(err, `${place(location)}${level('error')}: ${message}\n`)
    },
    startGroup(title) {
      print(out, `${title}\n`)
    },
    endGroup() {},
    mask() {},
    async outputs(values) {
      if (json) print(standard, `${JSON.stringify(readable(values), null, 2)}\n`)
    },
    async summary() {},
  }
}

function levelInColour(level: string): string {
  return level === 'error' ? inColour(level, 'red') : level === 'warning' ? inColour(level, 'yellow') : level
}

/** Outputs are texts. Those that hold a JSON object or array are shown as that. */
function readable(values: Record<string, Clean>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, parsedOf(String(value))]))
}

function parsedOf(text: string): unknown {
  if (!text.startsWith('{') && !text.startsWith('[')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `file:line:column: `, which editors and terminals turn into a link. */
function place(location: SourceLocation | undefined): string {
  if (location === undefined) return ''
  const { file, line, column } = location
  return `${[file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')}: `
}
