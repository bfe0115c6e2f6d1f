import { isReadingCommand, provisioningCommands, standardCommands } from '../../src/spec/command-names.js'

test('the commands that change something are not those that only read', () => {
  const changing = standardCommands.filter((command) => !isReadingCommand(command))
  const streams = ['create', 'update', 'status-update', 'delete', 'verify', 'replace']
  expect(changing.toSorted()).toEqual(
    [...provisioningCommands, ...streams.map((name) => `std:ssf-stream:${name}`)].toSorted(),
  )
  expect(['custom:list', 'std:', 'list', 'std:account:list '].filter(isReadingCommand)).toEqual([])
})
