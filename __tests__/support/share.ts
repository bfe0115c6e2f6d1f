/** Fewer of the cases that take long together: `CASES_SHARE=0.2`. */
export const casesShare = Number(process.env['CASES_SHARE'] ?? 1)

/** The rows of a table for that share: the first one, and those at equal distances. */
export function shareOf<Row>(rows: readonly Row[]): Row[] {
  const at = (index: number) => Math.floor(index * casesShare)
  return rows.filter((_, index) => index === 0 || at(index) > at(index - 1))
}
