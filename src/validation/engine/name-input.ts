/** Formats the name of an input, or an input with a value, the way the user writes it. */
export type NameInput = (name: string, value?: string) => string

/** As in the step of a workflow: `input path`, `read-only: false`. */
export const nameInputOfStep: NameInput = (name, value) => (value === undefined ? `input ${name}` : `${name}: ${value}`)

/** As on a command line: `--path`, `--read-only false`. */
export const nameInputOfShell: NameInput = (name, value) => `--${name}${value === undefined ? '' : ` ${value}`}`
