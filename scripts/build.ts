import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'

// What the actions run: one program in dist/, with the licences of all that is in it. Run from the repository's root,
// after tsc. Not minified: the stack of a defect must tell where it is.
rmSync('dist', { recursive: true, force: true })
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
execFileSync(
  process.execPath,
  [ncc, 'build', 'lib/src/index.js', '--out', 'dist', '--license', 'licenses.txt', '--no-cache'],
  { stdio: 'inherit' },
)
// The process that runs a connector is a program of its own and needs no other file.
copyFileSync('lib/src/runtime/host.js', 'dist/host.js')
