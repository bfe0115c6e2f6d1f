import { runCell } from '../../faults/cell.js'
import { faults } from '../../faults/faults.js'
import { operations } from '../../faults/operations.js'

/** Cells of the matrix that were told wrongly: the sample that runs with the other tests need not have them. */
test.each([
  ['connector delete', '404, before the work', 'from', /oauth/],
  ['sync destroy', '404, before the work', 'from', /oauth/],
  ['connector create', '409, after the work', 'from', /^POST .*connectors$/],
  ['upload', 'empty list, after the work', 'from', /^POST .*versions$/],
  ['validate', '404, after the work', 'at', /account:create$/],
  ['prove by aggregation', '404, after the work', 'from', /^PUT .*canary$/],
  ['prove by aggregation', 'empty list, after the work', 'from', /test-configuration$/],
])('%s | %s | %s %s', async (name, faultName, from, request) => {
  const operation = operations.find((each) => each.name === name)
  const fault = faults.find((each) => each.name === faultName)
  if (operation === undefined || fault === undefined) throw new Error('no such cell')
  const sound = await runCell({ operation, plan: undefined }, undefined)
  const at = sound.requests.findIndex((line) => request.test(line)) + 1
  const { problems, isGreen } = await runCell({ operation, plan: { fault, at, always: from === 'from' } }, sound.after)
  expect([at > 0, isGreen, problems]).toEqual([true, false, []])
})
