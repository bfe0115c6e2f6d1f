import { EventEmitter } from 'node:events'
import fs from 'node:fs'
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import promises from 'node:timers/promises'

/**
 * Loaded before the program (`node --import`): of the requests that it sends and the files that it works on, the one
 * with the number LEAVE_OPEN, counted among those that LEAVE_OPEN_MATCH fits, comes to no end, without an error, and
 * without anything that keeps the process alive. Which one that was is written to descriptor 3.
 */
let left = Number(process.env['LEAVE_OPEN'])
const match = new RegExp(process.env['LEAVE_OPEN_MATCH'] ?? '')

function isLeftOpen(what: string): boolean {
  if (!match.test(what)) return false
  left--
  if (left !== 0) return false
  fs.writeSync(3, what)
  return true
}

type Work = (...args: unknown[]) => Promise<unknown>
const files = fs.promises as unknown as Record<string, unknown>
for (const [name, work] of Object.entries(files)) {
  if (typeof work !== 'function') continue
  files[name] = async (...args: unknown[]) => {
    // What Node.js itself reads to load modules is named by a URL.
    const isOurs = !(args[0] instanceof URL)
    if (isOurs && isLeftOpen(`${name} ${args[0]}`)) await new Promise(() => {})
    return await (work as Work)(...args)
  }
}

/** Swallows these events of an answer or a request. */
function silence(source: EventEmitter, ...events: string[]): void {
  source.emit = (event: string | symbol, ...rest: unknown[]) =>
    events.includes(String(event)) || EventEmitter.prototype.emit.call(source, event, ...rest)
}

const send = http.request as (...args: unknown[]) => http.ClientRequest
Object.assign(http, {
  request: (...args: unknown[]) => {
    const request = send(...args)
    if (isLeftOpen(`${request.method} ${request.path}`)) {
      const unhold = () => request.socket?.unref()
      if (process.env['LEAVE_OPEN_PART'] === 'end') {
        request.once('response', (answer) => {
          silence(answer, 'end', 'close', 'error', 'aborted')
          unhold()
        })
      } else {
        // The other side does its work.
        request.once('finish', unhold)
        silence(request, 'response', 'error', 'close')
      }
    }
    return request
  },
})

// A limit of minutes would end the wait; the test is about a wait without one.
const start = globalThis.setTimeout
const startUnheld = (work: () => void, ms?: number, ...args: []) => {
  const timer = start(work, ms, ...args)
  return (ms ?? 0) >= 60_000 ? timer.unref() : timer
}
Object.assign(globalThis, { setTimeout: startUnheld })
Object.assign(timers, { setTimeout: startUnheld })
// The program's own pauses take no time.
const pause = promises.setTimeout
Object.assign(promises, { setTimeout: (_ms?: number, ...args: [unknown, object]) => pause(0, ...args) })
syncBuiltinESMExports()
