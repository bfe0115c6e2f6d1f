// Apart from the launcher: an old Node.js cannot even read `import()`.
import('../dist/index.js').catch((error) => {
  console.error(error)
  process.exitCode = 1
})
