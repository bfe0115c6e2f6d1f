import { types } from 'node:util'
import type { Executable } from './host-load.js'
import type { CustomizerPart } from './types.js'

/** Runs what belongs to a part of the customizer, so that what it leaves running is known to be of it. */
export type RunAs = <T>(part: CustomizerPart, work: () => T) => T

/**
 * The customizer, whose handlers run as parts of it. All else is that of the customizer itself: the SDK of the connector
 * may use any of it.
 */
export function trackedCustomizer(customizer: Executable | undefined, runAs: RunAs): Executable | undefined {
  if (customizer === undefined || !types.isMap(customizer.handlers)) return customizer
  const handlers = new Map<unknown, unknown>()
  for (const [name, handler] of customizer.handlers) {
    const [, step, command] = /^(before|after):(.*)$/s.exec(String(name)) ?? []
    const isKnown = typeof handler === 'function' && command !== undefined
    const part = { step: step as 'before' | 'after', command: command ?? '' }
    handlers.set(name, isKnown ? (...values: unknown[]) => runAs(part, () => handler(...values)) : handler)
  }
  return new Proxy(customizer, {
    get(target, name) {
      if (name === 'handlers') return handlers
      const value: unknown = Reflect.get(target, name, target)
      // Its methods may use private members, which a proxy does not have.
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
