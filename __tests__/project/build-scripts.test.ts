import { bundleScripts } from '../../src/project/build-scripts.js'

test.each<[string, Record<string, string>, string[]]>([
  ['build, if it bundles', { build: 'npx ncc build src/index.ts -o dist' }, ['build']],
  [
    'build, if a script that it runs bundles',
    { build: 'npm run lint && npm run b', lint: 'tsc', b: 'ncc x' },
    ['build'],
  ],
  ['build, if a script before it bundles', { prebuild: 'esbuild src/index.ts', build: 'tsc' }, ['build']],
  ['build, if it writes dist/index.js itself', { build: 'tsc && cat a.js > dist/index.js', z: 'ncc a' }, ['build']],
  ['build, if it does more than compile', { build: 'node make.js', z: 'ncc build a.js' }, ['build']],
  ['build, if nothing else bundles', { build: 'tsc', test: 'jest' }, ['build']],
  ['another that bundles, after build', { build: 'tsc -p .', bundle: 'ncc build lib/index.js' }, ['build', 'bundle']],
  ['another that runs build itself', { build: 'tsc', zip: 'npm run build && ncc build lib' }, ['zip']],
  ['another that runs build before itself', { build: 'tsc', prezip: 'yarn build', zip: 'ncc build lib' }, ['zip']],
  [
    'another without build',
    { 'prepack-zip': 'rimraf dist && NODE_ENV=production npx -y @vercel/ncc build a.ts' },
    ['prepack-zip'],
  ],
  ['another that writes dist/index.js', { compile: 'tsc', make: 'cp out/one.js dist/index.js' }, ['make']],
  ['none', { test: 'jest' }, []],
  ['none without scripts', {}, []],
])('the bundle is made by %s', (_what, scripts, expected) => {
  expect(bundleScripts({ scripts })).toEqual(expected)
})

test.each<[string, string]>([
  ['installs', 'npm ci && ncc build src/index.ts'],
  ['uploads', 'ncc build src/index.ts && sail conn upload -c x -f dist/x.zip'],
  ['does not end', 'ncc build src/index.ts --watch'],
  ['runs any code', 'ncc build src/index.ts && node deploy.js'],
  ['runs a script that uploads', 'ncc build src/index.ts && npm run up'],
])('a script that also %s is not run', (_what, script) => {
  expect(bundleScripts({ scripts: { build: 'tsc', other: script, up: 'curl -T dist/x.zip a.example' } })).toEqual([
    'build',
  ])
})

test('scripts that run each other in a circle are looked at once', () => {
  expect(bundleScripts({ scripts: { build: 'npm run a', a: 'npm run build && tsc' } })).toEqual(['build'])
})
