// Until the program has said otherwise: what ends before has not done the work.
process.exitCode = 1
// Apart from the launcher: an old Node.js cannot even read `import()`.
import('../dist/index.js').catch((error) => {
  // Only loading can fail here, before any secret is known that could be taken out. So the message is printed only where
  // it names nothing but our own files.
  const isMissingFile = error && error.code === 'ERR_MODULE_NOT_FOUND'
  const what = isMissingFile ? error.message : 'loading dist/index.js failed'
  const line = 'saas-connector cannot be started: ' + what + '; install it again'
  if (process.env.GITHUB_ACTIONS === 'true') console.log('::error::' + line.replace(/\s+/g, ' '))
  else console.error('error: ' + line)
  process.exitCode = 1
})
