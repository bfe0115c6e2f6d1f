import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { realPathOf } from '../../core/links.js'
import { isInside } from '../../core/paths.js'
import { printable } from '../../core/secrets/process.js'
import { shorten } from '../../core/text.js'
import type { LocatedCheck } from '../../report/validation.js'

/** A larger file is not read for the sake of a line. */
const maxFileBytes = 4 * 1024 * 1024
/** Characters of a line in a report. */
const maxLineLength = 160

/** Adds to each finding the line that it is about, if that is in a file of the repository. */
export async function withSources(checks: readonly LocatedCheck[], workspace: string): Promise<LocatedCheck[]> {
  const files = new Map<string, readonly string[]>()
  const found: LocatedCheck[] = []
  for (const check of checks) {
    const findings: LocatedCheck['findings'] = []
    for (const finding of check.findings) {
      const { file, line } = finding.location ?? {}
      if (file === undefined || line === undefined) {
        findings.push(finding)
        continue
      }
      if (!files.has(file)) files.set(file, await readLines(file, workspace))
      const text = printable((files.get(file)?.[line - 1] ?? '').trim())
      findings.push(String(text) === '' ? finding : { ...finding, source: shorten(text, maxLineLength) })
    }
    found.push({ ...check, findings })
  }
  return found
}

/** Empty for what is not in the repository, also by a link, or cannot be read. */
async function readLines(file: string, workspace: string): Promise<readonly string[]> {
  const path = realPathOf(resolve(workspace, file))
  if (!isInside(realPathOf(workspace), path)) return []
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > maxFileBytes) return []
    return (await readFile(path, 'utf8')).split('\n')
  } catch {
    return []
  }
}
