/**
 * What the mutation tests guard: the files that are mutated, and the tests that must notice it. Other tests run these
 * files too, but load so much more that a mutant would take many times as long. The first test that notices a mutant ends
 * it: quick tests come first.
 */
export const areas = {
  promote: {
    files: ['commands/promote/**'],
    tests: [
      ...[
        'summary',
        'expected-version',
        'older',
        'find-by-commit',
        'record-move',
        'target',
        'tag-mover',
        'inputs',
        'steps',
        'check',
      ],
      ...['compatibility', 'undo', 'recorded-moves', 'promote', 'concurrent', 'command'],
      ...['from-commit', 'lost-answers'],
    ]
      .map((name) => `commands/promote/${name}`)
      .concat('commands/shared/reach', 'metadata'),
    // It reads files that are not copied.
    without: 'all generated files are up to date|is described in its README',
  },
  upload: {
    files: ['commands/upload/**'],
    tests: ['summary', 'set-tags', 'upload', 'inputs', 'tags', 'concurrent', 'command', 'newer'].map(
      (name) => `commands/upload/${name}`,
    ),
    // They wait for GitHub, or ask it very often.
    without: 'when the deployment cannot be created|with a limited number of requests',
  },
  session: {
    files: ['cli/session'],
    tests: ['cli/session*'],
  },
  secrets: {
    files: ['core/secrets/**'],
    // `leaks` tries thousands of texts.
    tests: ['core/secrets/!(leaks)'],
    // They show on much text that the cost is linear.
    without: 'has an end with|a secret of 100 KB',
  },
  accounts: {
    files: ['validation/accounts/**'],
    tests: [
      ...['random', 'generate', 'entitlements', 'cleanup-time', 'refused-create', 'account-journal', 'test-accounts'],
      ...['deletion', 'failed-deletion', 'unanswered-create', 'restoration', 'changes', 'accounts'],
      // They validate a connector each time.
      ...['own-account', 'passed-on', 'account-removal'],
    ].map((name) => `validation/accounts/${name}`),
  },
}

/** The options of Mocha for an area. */
export function mochaOptionsOf({ tests, without }) {
  return {
    spec: tests.map((name) => `lib/__tests__/${name}.test.js`),
    ...(without && { grep: `^(?!.*(?:${without}))` }),
  }
}
