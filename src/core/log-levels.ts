/** The levels of errors, as loggers of several languages and syslog name them. */
const errorLevels: ReadonlySet<string> = new Set([
  ...['ERROR', 'ERR', 'FATAL', 'SEVERE', 'CRITICAL', 'CRIT', 'ALERT', 'EMERGENCY', 'EMERG', 'PANIC'],
])

/** The level of a log record in capitals, without the spaces by which some loggers align it. */
export function levelName(level: string): string {
  return level.trim().toUpperCase()
}

/** True for the level of a log record that tells of an error. */
export function isErrorLevel(level: string): boolean {
  return errorLevels.has(levelName(level))
}
