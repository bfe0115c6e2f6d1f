/** Where text goes: whether colours are shown there. */
export interface ColourSink {
  isTTY?: boolean
}

type Colour = 'red' | 'yellow' | 'green' | 'grey'

const codes: Readonly<Record<Colour, string>> = { red: '31', yellow: '33', green: '32', grey: '90' }

/**
 * Whether to print colours: on a terminal, unless NO_COLOR is set (https://no-color.org) or the terminal is a dumb one.
 * FORCE_COLOR with another value than 0 prints them everywhere.
 */
export function showsColours({ isTTY }: ColourSink, environment: Readonly<NodeJS.ProcessEnv>): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTTY === true && TERM !== 'dumb'
}

export function inColour(text: string, colour: Colour): string {
  return `\u001b[${codes[colour]}m${text}\u001b[0m`
}

const verdictColours: readonly (readonly [verdict: string, colour: Colour])[] = [
  ['PASS', 'green'],
  ['WARN', 'yellow'],
  ['FAIL', 'red'],
  ['SKIP', 'grey'],
]

/** A line of the log, with the verdict that it begins with in its colour. */
export function withVerdictColour(line: string): string {
  const found = verdictColours.find(([verdict]) => line.startsWith(`${verdict} `))
  return found === undefined ? line : inColour(found[0], found[1]) + line.slice(found[0].length)
}
