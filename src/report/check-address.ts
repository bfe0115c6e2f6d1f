import { checkAreas } from '../validation/checks/index.js'

const ownChecks: ReadonlySet<string> = new Set(checkAreas.flatMap(({ checks }) => checks.map(({ id }) => id)))

/**
 * The address of the explanation of a check. Undefined for a check of the project, which has none.
 *
 * @param checksPage - the address of the page that explains the checks, if it is known.
 */
export function checkAddress(check: string, checksPage: string | undefined): string | undefined {
  return checksPage === undefined || !ownChecks.has(check) ? undefined : `${checksPage}#${check}`
}
