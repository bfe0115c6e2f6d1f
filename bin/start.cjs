// Stays when the program ends before it sets another code: the work is not done then.
process.exitCode = 1
// Separate from the launcher, because an old Node.js cannot parse `import()`.
import('../dist/index.js').catch((error) => {
  // Only loading can fail here, before any secret is known that could be masked. So the message is printed only if
  // it names only our own files.
  const isMissingFile = error && error.code === 'ERR_MODULE_NOT_FOUND'
  const what = isMissingFile ? error.message : 'loading dist/index.js failed'
  const line = 'saas-connector cannot be started: ' + what + '; install it again'
  if (process.env.GITHUB_ACTIONS === 'true') console.log('::error::' + line.replace(/\s+/g, ' '))
  else console.error('error: ' + line)
  process.exitCode = 1
})
