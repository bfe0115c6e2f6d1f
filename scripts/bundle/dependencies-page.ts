import { compare } from './chunks.js'
import type { BundledPackage } from './licences.js'
import { directDependencies, foldersBroughtBy, type Lockfile } from './lockfile.js'
import type { Reasons } from './reasons.js'

/** An indirect dependency of at least this size has its own line. */
export const minTransitiveSize = 50_000

/**
 * The table of docs/dependencies.md. Throws when a package has no reason, or a reason has no package, so that new and
 * removed dependencies are noticed.
 */
export function dependenciesTable(packages: readonly BundledPackage[], lockfile: Lockfile, reasons: Reasons): string {
  const direct = directDependencies(lockfile)
  const shown = new Set([
    ...direct,
    ...packages.filter(({ size }) => size >= minTransitiveSize).map(({ name }) => name),
  ])
  const rows = [...shown]
    .map((name) => {
      const bundled = packages.filter((each) => each.name === name)
      const size = bundled.reduce((sum, each) => sum + each.size, 0)
      const reason = reasons[name]
      if (reason === undefined) {
        throw new Error(
          `${name} is ${kilobytes(size)} kB of dist/ and has no reason; add one to scripts/bundle/reasons.ts`,
        )
      }
      const versions = bundled.map(({ version }) => version).join(', ')
      return {
        name,
        size,
        cells: [`\`${name}\``, versions, parentsOf(name, direct, lockfile), kilobytes(size), reason],
      }
    })
    .sort((a, b) => b.size - a.size || compare(a.name, b.name))
  const superfluous = Object.keys(reasons).filter((name) => !shown.has(name))
  if (superfluous.length > 0) {
    throw new Error(
      `scripts/bundle/reasons.ts gives reasons for what is not shown: ${superfluous.join(', ')}; remove them`,
    )
  }
  const others = packages.filter(({ name }) => !shown.has(name))
  const rest = others.reduce((sum, { size }) => sum + size, 0)
  const total = packages.reduce((sum, { size }) => sum + size, 0)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['Package', 'Version', 'Comes with', 'kB in `dist/`', 'Why']),
    line(['---', '---', '---', '---:', '---']),
    ...rows.map(({ cells }) => line(cells)),
    line([`${others.length} smaller ones that come with these`, '', '', kilobytes(rest), '']),
    line(['All', '', '', kilobytes(total), '']),
  ].join('\n')
}

/** The direct dependencies that bring a package; empty for a direct one. */
function parentsOf(name: string, direct: readonly string[], lockfile: Lockfile): string {
  if (direct.includes(name)) return ''
  const parents = direct.filter((each) =>
    [...foldersBroughtBy(each, lockfile)].some((folder) => folder.endsWith(`node_modules/${name}`)),
  )
  return parents
    .sort(compare)
    .map((each) => `\`${each}\``)
    .join(', ')
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
