/**
 * What the mutation tests guard: the files that are mutated, and the tests that must notice it. The tests of other folders
 * see these files too, but take longer than they tell.
 */
export const areas = {
  promote: {
    files: ['commands/promote/**'],
    tests: ['commands/promote/*', 'commands/rollback/*'],
  },
  upload: {
    files: ['commands/upload/**'],
    tests: ['commands/upload/*'],
  },
  session: {
    files: ['cli/session'],
    tests: ['cli/{session,failure,inputs,summary-size,annotations}', 'main'],
  },
  secrets: {
    files: ['core/secrets/**'],
    tests: ['core/secrets/*'],
  },
  accounts: {
    files: ['validation/accounts/**'],
    tests: ['validation/accounts/*', 'commands/cleanup/accounts', 'validation/engine/*', 'validation/checks/writing/*'],
  },
}
