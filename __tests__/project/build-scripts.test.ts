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
  [
    'the one that bundles, not one that removes the bundle',
    { build: 'tsc', clean: 'rimraf dist/index.js', bundle: 'ncc build lib/index.js' },
    ['build', 'bundle'],
  ],
  [
    'the one that bundles, not one that lints it',
    { build: 'tsc', lint: 'eslint dist/index.js', make: 'cp lib/one.js dist/index.js' },
    ['build', 'make'],
  ],
  [
    'the one that bundles to dist, not to another folder',
    {
      build: 'tsc',
      'bundle:debug': 'ncc build src/index.ts -o out-debug',
      'bundle:tools': 'esbuild scripts/tool.ts --bundle --outfile=tools/dist/tool.js',
      bundle: 'ncc build src/index.ts -o ./dist/',
    },
    ['build', 'bundle'],
  ],
  [
    'the one that names dist rather than one that names no output',
    { build: 'tsc', one: 'ncc build a.js', two: 'esbuild a.js --outfile=dist/index.js' },
    ['build', 'two'],
  ],
  ['build alone, where another only bundles elsewhere', { build: 'tsc', b: 'webpack --output-path out' }, ['build']],
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

test.each([
  'ncc run src/index.ts',
  'vite',
  'vite preview',
  'npx webpack serve',
  'esbuild a.ts --bundle --serve',
  'esbuild a.ts --bundle --servedir=www',
  'esbuild a.ts --bundle --watch=forever --outfile=dist/index.js',
  'rollup -cw',
  'parcel a.html',
])('a server or watcher is not run: %s', (dev) => {
  expect(bundleScripts({ scripts: { build: 'tsc', dev } })).toEqual(['build'])
})

test.each(['vite build', 'parcel build a.ts', 'rollup -c', 'webpack -d'])(
  'what builds and ends is run: %s',
  (bundle) => {
    expect(bundleScripts({ scripts: { build: 'tsc', bundle } })).toEqual(['build', 'bundle'])
  },
)

test('scripts that run each other in a circle are looked at once', () => {
  expect(bundleScripts({ scripts: { build: 'npm run a', a: 'npm run build && tsc' } })).toEqual(['build'])
})
