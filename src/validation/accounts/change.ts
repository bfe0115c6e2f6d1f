export const updateCommand = 'std:account:update'

/** One entry of an update's `changes` (docs/platform.md#commands). */
export interface Change {
  op: 'Set' | 'Add' | 'Remove'
  attribute: string
  value: unknown
}
