import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// What the actions run: dist/, with the licences of all that is in it. Run from the repository's root, after tsc. Not
// minified: the stack of a defect must tell where it is.
rmSync('dist', { recursive: true, force: true })
execFileSync(
  process.execPath,
  [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    ...['build', 'lib/src/index.js', '--out', 'dist', '--license', 'licenses.txt', '--no-cache'],
  ],
  { stdio: 'inherit' },
)
// The process that runs a connector is a program of its own, which uses nothing but Node.js: it is not bundled, as a
// bundler would take its `import()` of the connector for one of its own.
const runtime = join('lib', 'src', 'runtime')
for (const name of readdirSync(runtime)) {
  if (!/^host.*\.js$/.test(name)) continue
  const code = readFileSync(join(runtime, name), 'utf8')
  writeFileSync(join('dist', name), code.replace(/^\/\/# sourceMappingURL=.*\n?/m, ''))
}
