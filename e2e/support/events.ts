/** Event files as GitHub writes them, reduced to the fields that are read. */

const repository = { full_name: 'example/connector', name: 'connector', owner: { login: 'example' } }

export const pushEvent = { ref: 'refs/heads/main', repository }

/** A pull request from a branch of the same repository, or from a fork. */
export function pullRequestEvent(from: 'same' | 'fork') {
  const head = from === 'same' ? 'example/connector' : 'stranger/connector'
  return {
    action: 'synchronize',
    number: 7,
    repository,
    pull_request: {
      number: 7,
      base: { ref: 'main', repo: { full_name: 'example/connector' } },
      head: { ref: 'change', sha: 'a'.repeat(40), repo: { full_name: head, fork: from === 'fork' } },
    },
  }
}

export const releaseEvent = { action: 'published', repository, release: { tag_name: 'v1.2.0', name: '1.2.0' } }

/** GitHub writes inputs of every type as texts here. */
export function dispatchEvent(inputs: Record<string, string>) {
  return { ref: 'refs/heads/main', repository, inputs }
}
