const Sequencer = require('@jest/test-sequencer').default

/** Suites that take minutes. Started last, one of them would run alone on one core. */
const longest = ['faults/matrix', 'act/examples', 'act/story', 'faults/interrupts', 'spcx/spcx', 'shell/ci-systems']

const rank = ({ path }) => {
  const at = longest.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}.test.js`))
  return at < 0 ? longest.length : at
}

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b))
  }
}
