// Stays when the program ends before it sets another code: the work is not done then. The codes are those of
// src/cli/exit-code.ts: 70 is a defect, 4 that this machine lacks something.
process.exitCode = 70
const fs = require('node:fs')
const nodeModule = require('node:module')
const path = require('node:path')

/** Reports in one line that the program cannot be started. */
function fail(line) {
  if (process.env.GITHUB_ACTIONS === 'true') console.log('::error::' + line.replace(/\s+/g, ' '))
  else console.error('error: ' + line)
  process.exitCode = 4
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

/**
 * Lets Node.js 22.1 and newer keep what it compiles, below the user's own folder: whoever can write there decides what
 * runs here. So not in the folder for temporary files, and not on a runner, where a build of others could write.
 */
function keepCompiledCode() {
  const { CI, GITHUB_ACTIONS, HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  if (CI || GITHUB_ACTIONS || !nodeModule.enableCompileCache) return
  const folder = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME || (HOME && path.join(HOME, '.cache'))
  if (folder && path.isAbsolute(folder)) nodeModule.enableCompileCache(path.join(folder, 'saas-connector'))
}

if (readEnvironment()) {
  keepCompiledCode()
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
