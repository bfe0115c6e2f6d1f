/** A place in the original source. Lines and columns count from 1. */
export interface MappedFrame {
  /** The function's name as the stack has it. */
  name?: string
  /** The path of the source, relative to the map's folder unless the map says otherwise. Text from outside: check it before opening. */
  source: string
  line: number
  column: number
}

/** The frames of `stack` that lie in the bundle's own source, in order; empty when there is no source map. */
export function mapStack(_stack: string, _bundle: { directory: string; indexFile?: string }): MappedFrame[] {
  throw new Error('not yet')
}

/** The innermost frame in the bundle's own source. */
export function firstOwnFrame(
  stack: string,
  bundle: { directory: string; indexFile?: string },
): MappedFrame | undefined {
  return mapStack(stack, bundle)[0]
}
