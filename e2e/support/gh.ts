import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFiles } from './repositories.js'

/** A release as GitHub keeps it: a draft has no tag of its own, so there can be several for one. */
export interface Release {
  tag: string
  draft: boolean
  files: string[]
  latest?: string
}

/**
 * Writes a program `gh` into a folder. It does what our release workflow uses of GitHub's program, and keeps releases and tags
 * in the JSON file that the variable STATE names. The call whose number FAILS_AT has fails after half of its work.
 */
export async function installGh(folder: string): Promise<void> {
  await writeFiles(folder, { 'gh.cjs': program })
  const launcher = `#!/bin/sh\nexec '${process.execPath}' '${join(folder, 'gh.cjs')}' "$@"\n`
  await writeFile(join(folder, 'gh'), launcher, { mode: 0o755 })
}

const program = `
const { readFileSync, writeFileSync } = require('node:fs')
const { STATE, FAILS_AT } = process.env
const state = JSON.parse(readFileSync(STATE, 'utf8'))
const [, , area, verb, tag, ...rest] = process.argv
state.calls += 1
const fails = state.calls === Number(FAILS_AT)
const end = (code, text = '') => {
  writeFileSync(STATE, JSON.stringify(state))
  process.stdout.write(text)
  process.exit(code)
}
if (area === 'api') {
  // A tag of the repository, which is read, moved or made.
  const words = process.argv.slice(3)
  const method = words.includes('--method') ? words[words.indexOf('--method') + 1] : 'GET'
  const field = (name) => words.find((word) => word.startsWith(name + '='))?.slice(name.length + 1)
  const path = words.find((word) => word.startsWith('repos/')) ?? ''
  const name = field('ref')?.slice('refs/tags/'.length) ?? path.split('/tags/')[1]
  state.tags ??= {}
  if (fails || (method !== 'POST') !== Object.hasOwn(state.tags, name)) end(1)
  if (method !== 'GET') state.tags[name] = field('sha')
  end(0)
}
if (area !== 'release') end(4)
// A published release comes before drafts.
const found = state.releases.find((each) => each.tag === tag && !each.draft) ?? state.releases.find((each) => each.tag === tag)
if (verb === 'view') end(fails || !found ? 1 : 0, found ? found.draft + '\\n' : '')
if (verb === 'create') {
  if (found && !found.draft) end(1)
  state.releases.push({ tag, draft: rest.includes('--draft'), files: fails ? [] : rest.filter((word) => word.endsWith('.tgz')) })
  end(fails ? 1 : 0)
}
if (!found) end(1)
if (verb === 'delete') {
  if (!fails) state.releases.splice(state.releases.indexOf(found), 1)
  end(fails ? 1 : 0)
}
if (verb === 'edit') {
  if (fails) end(1)
  found.draft = !rest.includes('--draft=false')
  found.latest = rest.find((word) => word.startsWith('--latest='))?.slice('--latest='.length)
  end(0)
}
end(5)
`

/**
 * Writes a program `gh` into a folder. It does what the workflow that records the target system uses of GitHub's program, and
 * asks GitHub's interface at GITHUB_API_URL for it.
 */
export async function installGhOfPullRequests(folder: string): Promise<void> {
  await writeFiles(folder, { 'gh-pr.mjs': pullRequestProgram })
  const launcher = `#!/bin/sh\nexec '${process.execPath}' '${join(folder, 'gh-pr.mjs')}' "$@"\n`
  await writeFile(join(folder, 'gh'), launcher, { mode: 0o755 })
}

const pullRequestProgram = `
const [, , area, verb, ...rest] = process.argv
const { GH_TOKEN, GITHUB_API_URL, GITHUB_REPOSITORY } = process.env
if (!GH_TOKEN) process.exit(4)
const flags = Object.fromEntries(rest.flatMap((word, i) => (word.startsWith('--') ? [[word.slice(2), rest[i + 1]]] : [])))
const ask = async (method, path, body) => {
  const headers = { authorization: 'token ' + GH_TOKEN, 'content-type': 'application/json' }
  const url = GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + path
  const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) })
  if (!answer.ok) throw new Error(method + ' ' + path + ': ' + answer.status)
  return await answer.json()
}
const call = area + ' ' + verb
if (call === 'auth setup-git') process.exit(0)
else if (call === 'pr list') {
  const { state, base, head } = flags
  const owner = GITHUB_REPOSITORY.split('/')[0]
  const found = await ask('GET', '/pulls?' + new URLSearchParams({ state, base, head: owner + ':' + head }))
  if (flags.json !== 'number' || flags.jq !== 'length') throw new Error('another form of the list')
  console.log(found.length)
} else if (call === 'pr create') {
  const { title, body, head, base } = flags
  console.log((await ask('POST', '/pulls', { title, body, head, base })).html_url)
} else throw new Error('gh ' + call + ' is not known')
`
