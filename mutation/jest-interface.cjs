const { relative } = require('node:path')
const { expect } = require('expect')
const { bind } = require('jest-each')
const Mocha = require('mocha')

const { bdd } = Mocha.interfaces

/**
 * Gives the interface of Mocha the functions of Jest that the tests use. Mocha loads the tests once and then runs them
 * for many mutants; Jest would load them, and all that they import, for each.
 */
Mocha.interfaces.bdd = (root) => {
  root.on('pre-require', (context, file, mocha) => {
    // Hooks of a file are for its own tests.
    const suite = Mocha.Suite.create(root, relative(process.cwd(), file))
    bdd(suite)
    suite.emit('pre-require', context, file, mocha)
    context.expect = expect
    context.beforeAll = context.before
    context.afterAll = (hook) => context.after(afterAll(hook))
    context.test = context.it
    for (const declare of [context.it, context.describe]) {
      declare.each = bind(declare, false)
      declare.skip.each = bind(declare.skip, false)
    }
  })
}

/** What `beforeAll` makes is made for each run; what a file makes while it is loaded is there for all of them. */
function afterAll(hook) {
  let isDeferred = false
  return function () {
    if (this.test.parent._beforeAll.length > 0) return hook()
    if (!isDeferred) process.once('exit', hook)
    isDeferred = true
  }
}
