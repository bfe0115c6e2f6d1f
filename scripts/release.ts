import { readFileSync, writeFileSync } from 'node:fs'
import { cutChangelog, releaseNotes } from './changelog.js'

/**
 * Prepares a release, or prints its notes; RELEASE.md says when. Run it from the repository's root, after tsc:
 * `node lib/scripts/release.js cut 0.2.0` or `node lib/scripts/release.js notes 0.2.0`.
 */
const [task, version = ''] = process.argv.slice(2)
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('give a version such as 0.2.0')
const changelog = readFileSync('CHANGELOG.md', 'utf8')
const manifest = readFileSync('package.json', 'utf8')
const current = (JSON.parse(manifest) as { version: string }).version
if (task === 'cut') {
  writeFileSync('CHANGELOG.md', cutChangelog(changelog, version, new Date().toISOString().slice(0, 10)))
  process.stdout.write(`now run: npm version ${version} --no-git-tag-version\n`)
} else if (task === 'notes') {
  if (current !== version) throw new Error(`package.json has the version ${current}, not ${version}`)
  const notes = releaseNotes(changelog, version)
  if (notes === undefined) throw new Error(`CHANGELOG.md has no notes for ${version}; see RELEASE.md`)
  process.stdout.write(`${notes}\n`)
} else {
  throw new Error('give cut or notes')
}
