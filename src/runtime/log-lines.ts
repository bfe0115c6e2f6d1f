import { isDeeperThan, isObject, maxDepth, ownMember } from '../core/json.js'
import { isErrorLevel, levelName } from '../core/log-levels.js'
import type { ConnectorLogLine } from './types.js'

/** Longer lines are cut, in characters. */
const maxLineLength = 256 * 1024
/** Length of the longest mark: NUL, nonce, kind, id, level, NUL. */
const maxMarkLength = 100

const letters = { D: 'DEBUG', I: 'INFO', W: 'WARN', E: 'ERROR' } as const
type Level = ConnectorLogLine['level']

interface Part {
  text: string
  level: Level
  owner: number | undefined
  skipping: boolean
}

export interface LineReaderOptions {
  /** Random, so that text of the connector does not look like a mark by chance. */
  nonce: string
  /** Level of lines without a level of their own. */
  level: Level
  onLine(line: ConnectorLogLine, owner: number | undefined): void
  /** Called when everything that the invocation wrote to this stream has been read. */
  onEnd(id: number): void
}

/**
 * Reads log lines from a connector's stdout or stderr. The host encloses the writes of an invocation in marks. Writes
 * that bypass it have none, such as those of the SDK's logger, which writes directly to the descriptor.
 * A mark is NUL nonce `:o:` id `:` level NUL (owner of the following text; both may be empty) or NUL nonce `:e:` id `:`
 * NUL (end of the invocation).
 */
export class LineReader {
  readonly #options: LineReaderOptions
  readonly #prefix: string
  readonly #parts = new Map<string, Part>()
  #owner: number | undefined
  #level: Level | undefined
  #rest = ''

  constructor(options: LineReaderOptions) {
    this.#options = options
    this.#prefix = `\0${options.nonce}:`
  }

  push(chunk: string): void {
    let text = this.#rest + chunk
    this.#rest = ''
    for (;;) {
      const start = text.indexOf(this.#prefix)
      if (start < 0) {
        break
      }
      const end = text.indexOf('\0', start + 1)
      if (end < 0 && text.length - start < maxMarkLength) {
        this.#text(text.slice(0, start))
        this.#rest = text.slice(start)
        return
      }
      this.#text(text.slice(0, start))
      this.#mark(text.slice(start + this.#prefix.length, end < 0 ? undefined : end))
      text = end < 0 ? '' : text.slice(end + 1)
    }
    // The pipe may split a mark.
    const nul = text.lastIndexOf('\0')
    if (nul >= 0 && this.#prefix.startsWith(text.slice(nul))) {
      this.#rest = text.slice(nul)
      text = text.slice(0, nul)
    }
    this.#text(text)
  }

  /** Emits the last lines, at the end of the stream. */
  end(): void {
    this.#text(this.#rest)
    this.#rest = ''
    for (const part of this.#parts.values()) {
      this.#emit(part)
    }
    this.#parts.clear()
  }

  #mark(mark: string): void {
    const [kind, id, level] = mark.split(':')
    const number = id ? Number(id) : undefined
    if (kind === 'o') {
      this.#owner = number
      this.#level = letters[level as keyof typeof letters]
    } else if (kind === 'e' && number !== undefined) {
      for (const [key, part] of this.#parts) {
        if (part.owner === number || part.owner === undefined) {
          this.#emit(part)
          this.#parts.delete(key)
        }
      }
      this.#options.onEnd(number)
    }
  }

  #text(text: string): void {
    if (text === '') {
      return
    }
    const level = this.#level ?? this.#options.level
    const key = `${this.#owner ?? ''}:${level}`
    let part = this.#parts.get(key)
    if (!part) {
      part = { text: '', level, owner: this.#owner, skipping: false }
      this.#parts.set(key, part)
    }
    const lines = text.split('\n')
    lines.forEach((line, index) => {
      this.#append(part, line)
      if (index < lines.length - 1) {
        this.#emit(part)
      }
    })
    if (part.text === '' && !part.skipping) {
      this.#parts.delete(key)
    }
  }

  #append(part: Part, text: string): void {
    if (part.skipping) {
      return
    }
    part.text += text
    if (part.text.length > maxLineLength) {
      part.text = `${part.text.slice(0, maxLineLength)}… (line cut after ${maxLineLength} characters)`
      part.skipping = true
    }
  }

  #emit(part: Part): void {
    const text = part.text.replace(/\r$/, '')
    part.text = ''
    part.skipping = false
    if (text !== '') {
      this.#options.onLine(parseLine(text, part.level), part.owner)
    }
  }
}

/** Parses a line: an object of the SDK's logger (docs/platform.md#connector-log), or plain text of the given level. */
export function parseLine(text: string, level: Level): ConnectorLogLine {
  if (text.startsWith('{')) {
    const message = parseObject(text)
    const own = message && levelOf(message['level'])
    if (message && own) {
      return { level: own, message }
    }
  }
  // Node.js writes its own warnings to stderr.
  const warning = level === 'ERROR' && /^\(node:\d+\) .*Warning: |^\(Use `node --trace-/.test(text)
  return { level: warning ? 'WARN' : level, message: text }
}

/** Undefined also for an object that is nested too deeply to be kept and printed: its line stays text. */
function parseObject(text: string): Record<string, unknown> | undefined {
  if (isDeeperThan(maxDepth, text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const names: Record<string, Level> = {
  TRACE: 'DEBUG',
  DEBUG: 'DEBUG',
  INFO: 'INFO',
  WARN: 'WARN',
  WARNING: 'WARN',
}

/** Reads the level of a logged object: the SDK writes a label, pino by default a number. */
function levelOf(level: unknown): Level | undefined {
  if (typeof level === 'number') {
    return level >= 50 ? 'ERROR' : level >= 40 ? 'WARN' : level >= 30 ? 'INFO' : 'DEBUG'
  }
  if (typeof level !== 'string') return undefined
  return isErrorLevel(level) ? 'ERROR' : ownMember(names, levelName(level))
}
