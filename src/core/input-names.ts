/** Formats the name of an input, or an input with a value, the way the user writes it. */
export type NameInput = (name: string, value?: string) => string

/** As in the step of a workflow: `input path`, `read-only: false`. */
export const nameInputOfStep: NameInput = (name, value) => (value === undefined ? `input ${name}` : `${name}: ${value}`)

/** As on a command line: `--path`, `--read-only false`. */
export const nameInputOfShell: NameInput = (name, value) => `--${name}${value === undefined ? '' : ` ${value}`}`

let nameInput = nameInputOfStep

/** Sets how the messages of this process name inputs. Default: as in the step of a workflow. */
export function setInputNames(form: NameInput): void {
  nameInput = form
}

/** The name of an input, the way the user of this process writes it: `input path` or `--path`. */
export function inputName(name: string): string {
  return nameInput(name)
}

/** The same without the word: `path` or `--path`, for a sentence that names several, or what to do. */
export function plainInputName(name: string): string {
  return nameInput === nameInputOfShell ? nameInput(name) : name
}
