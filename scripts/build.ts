import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, rmSync } from 'node:fs'

// What the actions run: dist/, with the licences of all that is in it. Run from the repository's root, after tsc. Not
// minified: the stack of a defect must tell where it is.
rmSync('dist', { recursive: true, force: true })
bundle('lib/src/index.js', 'dist', '--license', 'licenses.txt')
// The process that runs a connector is a program of its own, beside the first.
bundle('lib/src/runtime/host.js', 'lib/host')
copyFileSync('lib/host/index.js', 'dist/host.js')

function bundle(entry: string, out: string, ...options: string[]): void {
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
  execFileSync(process.execPath, [ncc, 'build', entry, '--out', out, '--no-cache', ...options], { stdio: 'inherit' })
}
