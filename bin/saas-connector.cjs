#!/usr/bin/env node
// Must run on every version of Node.js, so that an old one can say that it is too old.
var version = process.versions.node.split('.')
var major = parseInt(version[0], 10)
var minor = parseInt(version[1], 10)
// The versions that have zlib.crc32. `engines` in package.json says the same.
var isSupported = (major === 20 && minor >= 15) || (major === 22 && minor >= 2) || major > 22
var problem =
  'saas-connector does not run on Node.js ' +
  process.versions.node +
  '; it needs 20.15 or later of Node.js 20, or 22.2 or later: ' +
  'add a step with actions/setup-node before this one, or update Node.js'
if (!isSupported) {
  if (process.env.GITHUB_ACTIONS === 'true') console.log('::error::' + problem)
  else console.error('error: ' + problem)
  process.exit(4)
}
require('./start.cjs')
