// Stays when the program ends before it sets another code: the work is not done then.
process.exitCode = 1
const fs = require('node:fs')

/** Reports in one line that the program cannot be started. */
function fail(line) {
  if (process.env.GITHUB_ACTIONS === 'true') console.log('::error::' + line.replace(/\s+/g, ' '))
  else console.error('error: ' + line)
  process.exitCode = 1
}

/**
 * Reads the variables that the launcher handed over as an open file. They are set in this process only, and other
 * processes do not see them. Returns false if they are not complete.
 */
function readEnvironment() {
  const descriptor = process.env.SAAS_CONNECTOR_ENVIRONMENT
  if (descriptor === undefined) return true
  delete process.env.SAAS_CONNECTOR_ENVIRONMENT
  const lines = fs.readFileSync(Number(descriptor), 'utf8').split('\n')
  fs.closeSync(Number(descriptor))
  const end = lines.lastIndexOf('.')
  for (const line of lines.slice(0, end)) {
    const at = line.indexOf('=')
    const value = line
      .slice(at + 1)
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%')
    process.env[line.slice(0, at)] = value
  }
  return end >= 0
}

if (readEnvironment()) {
  // Separate from the launcher, because an old Node.js cannot parse `import()`.
  import('../dist/index.js').catch((error) => {
    // Only loading can fail here, before any secret is known that could be masked. So the message is printed only if
    // it names only our own files.
    const isMissingFile = error && error.code === 'ERR_MODULE_NOT_FOUND'
    const what = isMissingFile ? error.message : 'loading dist/index.js failed'
    fail('saas-connector cannot be started: ' + what + '; install it again')
  })
} else {
  fail('saas-connector cannot be started: bin/saas-connector did not hand over all variables; check that awk works')
}
