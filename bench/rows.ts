import type { Measurement } from './measure.js'

/** What of a measurement a row is about. */
export type Quantity = keyof Measurement

export const units: Record<Quantity, string> = { time: 'ms', cpu: 'ms of CPU', memory: 'MB' }

/** One program of a row. The first one is ours, the others are its peers. */
export interface Variant {
  name: string
  run(): Promise<Measurement>
}

/** A goal of a row. */
export interface Goal {
  text: string
  /** Whether the medians of the variants, by name, reach it. Undefined if a peer is missing. */
  isReached(medians: Readonly<Record<string, number>>): boolean | undefined
}

export interface Row {
  title: string
  quantity: Quantity
  variants: readonly Variant[]
  goal?: Goal
  /** Of the same runs the memory too, with its goal. */
  memoryGoal?: Goal
  /** Fewer runs for a row that takes long. */
  runs?: number
  /** Called before and after the runs of the row. */
  before?(): Promise<void> | void
  after?(): Promise<void> | void
}

/** Raw values of a variant, and their median. */
export interface VariantResult {
  name: string
  median: number
  values: number[]
}

export interface RowResult {
  title: string
  quantity: Quantity
  variants: VariantResult[]
  goal?: string
  isReached?: boolean
}

/** A goal for the first variant alone. */
export const below = (max: number, text: string): Goal => ({
  text,
  isReached: (medians) => {
    const [ours] = Object.values(medians)
    return ours === undefined ? undefined : ours <= max
  },
})

/** A goal for the first variant, beside the second. */
export const relative = (text: string, isReached: (ours: number, peer: number) => boolean): Goal => ({
  text,
  isReached: (medians) => {
    const [ours, peer] = Object.values(medians)
    return ours === undefined || peer === undefined ? undefined : isReached(ours, peer)
  },
})
