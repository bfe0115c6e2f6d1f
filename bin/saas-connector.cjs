#!/usr/bin/env node
// Written for every Node.js there is, so that an old one can say that it is too old.
var oldest = 20
var problem =
  'saas-connector needs Node.js ' +
  oldest +
  ' or newer, and this is ' +
  process.versions.node +
  '; add a step with actions/setup-node before this one, or update Node.js'
if (parseInt(process.versions.node, 10) < oldest) {
  if (process.env.GITHUB_ACTIONS === 'true') console.log('::error::' + problem)
  else console.error('error: ' + problem)
  process.exit(1)
}
require('./start.cjs')
