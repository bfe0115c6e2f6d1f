import type { Annotation, CommandContext } from '../../cli/command.js'
import { ServiceError, UserError } from '../../core/errors.js'
import { unlessStalled } from '../../core/stall.js'
import { Api, ApiError } from '../../merge-request/api.js'
import { AzureThreads } from '../../merge-request/azure.js'
import { GitLabNotes } from '../../merge-request/gitlab.js'
import { type NoteOutcome, writeNote } from '../../merge-request/note.js'
import { type Place, readPlace } from '../../merge-request/place.js'
import type { CommentContent } from './comment-content.js'

type Services = Pick<CommandContext, 'environment' | 'clock' | 'logger' | 'secrets' | 'signal' | 'mask'>

/**
 * Creates the comment on the merge request or pull request that a job of GitLab, Azure Pipelines or Jenkins is about, or
 * updates it.
 *
 * @returns an annotation if it could not be written: a notice without a token or a permission, as on one from a fork, a
 *   warning for any other failure. Neither changes the result of the command.
 */
export async function updateNote(content: CommentContent, services: Services): Promise<Annotation | undefined> {
  const { environment, logger, secrets, mask } = services
  const place = readPlace(environment)
  if (place === undefined || 'reason' in place) {
    logger.info(`no comment: ${place?.reason ?? 'this is no job of a known build server'}`)
    return undefined
  }
  const notice = (message: string): Annotation => ({ level: 'notice', title: 'comment', message })
  const { name, tokenVariable, permission, fromFork } = place
  const given = environment[tokenVariable] ?? ''
  // A secret that was pasted or written by echo often ends with a line feed.
  const token = given.trim()
  const fork = fromFork ? ', as on one from a fork' : ''
  // Azure Pipelines leaves the name of a variable that does not exist as it is.
  if (token === '' || /^\$\(.*\)$/.test(token))
    return notice(`no comment was written on ${name}: ${tokenVariable} is not set${fork}`)
  for (const secret of new Set([given, token])) mask(secret, tokenVariable)
  if (!/^[!-~]+$/.test(token)) {
    const message = `cannot write the comment on ${name}: ${tokenVariable} holds a character that no token has; set it again`
    return { level: 'warning', title: 'comment', message }
  }
  const body = secrets.clean(content.body(footerOf(place)))
  try {
    const outcome = await unlessStalled(`write the comment on ${name}`, () =>
      write(place, token, content.key, body, services),
    )
    if (outcome.done === 'refused')
      return notice(`no comment was written on ${name}: ${outcome.reason}; ${tokenVariable} needs ${permission}${fork}`)
    logger.info(
      outcome.done === 'left' ? `no comment: that on ${name} is of a newer run` : `comment ${outcome.done} on ${name}`,
    )
    return undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const remedy = isWrongToken(error) ? `; ${tokenVariable} is wrong or expired` : ''
    const message = `cannot write the comment on ${name}: ${error.message}${remedy}`
    return { level: 'warning', title: 'comment', message }
  }
}

async function write(
  place: Place,
  token: string,
  key: readonly string[],
  body: string,
  services: Services,
): Promise<NoteOutcome> {
  if (place.host === 'github') return await writeOnGitHub(place, token, key, body, services)
  const headers: Record<string, string> =
    place.host === 'gitlab' ? { 'private-token': token } : { authorization: `Bearer ${token}` }
  const api = new Api(place.apiUrl, headers, services.environment, services.signal)
  const notes =
    place.host === 'gitlab'
      ? new GitLabNotes(api, place.project, place.number)
      : new AzureThreads(api, place.project, place.repository, place.number)
  try {
    return await writeNote(notes, key, body, services)
  } finally {
    api.close()
  }
}

async function writeOnGitHub(
  { apiUrl, repository, number, commit, runUrl = '', fromFork }: Extract<Place, { host: 'github' }>,
  token: string,
  key: readonly string[],
  body: string,
  services: Services,
): Promise<NoteOutcome> {
  const [{ GitHubClient }, { StickyComment }] = await Promise.all([
    import('../../github/client.js'),
    import('../../github/comment.js'),
  ])
  const run = { repository, sha: commit, event: '', runUrl, apiUrl, fromFork, pullRequest: Number(number) }
  return await new StickyComment(new GitHubClient(token, apiUrl, services), run, key).write(body)
}

/** The last line, which names the run and the commit. */
function footerOf({ runUrl, commit }: Place): string {
  // In an address, parentheses would end the link.
  const address = runUrl?.replace(/[()<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
  const run = address === undefined ? 'Run' : `[Run](${address})`
  const hash = commit.replace(/[^0-9a-f]/gi, '').slice(0, 12)
  return hash === '' ? run : `${run} of ${hash}`
}

function isWrongToken(error: UserError): boolean {
  return error instanceof ServiceError && error.cause instanceof ApiError && error.cause.status === 401
}
