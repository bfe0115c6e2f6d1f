/** Where the sections of a validation are on a page. */
export interface SectionOptions {
  /** Before each id, so that no two are equal where a page has several validations. */
  prefix: string
  /** The level of the headings of sections. */
  level: 2 | 4
  /** Whether the checks can be filtered, which only works for one validation on a page. */
  hasFilters: boolean
  /** The address of the page that explains the checks, if it is known. */
  checksPage: string | undefined
  /** How many findings may still be shown. Each section takes from it. */
  budget: { findings: number }
}

/** Findings on a page, of all checks together, so that browsers open it quickly. */
export const maxFindings = 2000

/** A page with one validation. */
export const wholePage = {
  prefix: '',
  level: 2,
  hasFilters: true,
} as const satisfies Partial<SectionOptions>

/** The attribute that names a section by its heading. In one of several validations it is no landmark of the page. */
export function labelled({ prefix, level }: SectionOptions, id: string): string {
  return level === 2 ? `aria-labelledby="${prefix}${id}"` : ''
}

/** The heading of a section. It can be the target of a link within the page. */
export function heading({ prefix, level }: SectionOptions, id: string, title: string): string {
  return `<h${level} id="${prefix}${id}" tabindex="-1">${title}</h${level}>`
}
