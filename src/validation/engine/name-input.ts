/** The words for an input, or for a value of it. */
export type NameInput = (name: string, value?: string) => string

/** As the step of a workflow has it. */
export const nameInputOfStep: NameInput = (name, value) => (value === undefined ? `input ${name}` : `${name}: ${value}`)

/** As a command line has it. */
export const nameInputOfShell: NameInput = (name, value) => `--${name}${value === undefined ? '' : ` ${value}`}`
