import { listInput } from './object-list.js'
import type { SchemaView } from './spec-view.js'

/** What a stateful list is asked for, and the state that it saves. */
export class StatefulList {
  /** The input of the list command. */
  readonly input: Record<string, unknown>
  /** True once a state was saved, which may be undefined. */
  isSaved = false
  /** The state that was saved last. */
  state: unknown
  /** How many objects were sent: counted by the one that reads them. */
  count = 0

  /** @param state - only what has changed since then is asked for; all objects without it. */
  constructor(schema: SchemaView | undefined, state?: Record<string, unknown>) {
    this.input = { ...listInput(schema), stateful: true, ...(state && { state }) }
  }

  readonly onState = (state: unknown): void => {
    this.isSaved = true
    this.state = state
  }
}
