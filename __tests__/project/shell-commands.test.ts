import { inputsOfScript, rootAccessOf } from '../../src/project/shell-commands.js'

/** Without the spaces that take the place of what is left out. */
const inputs = (script: string) => inputsOfScript(script).replace(/\s+/g, ' ').trim()

test.each<[string, string]>([
  ['ncc build src/index.ts -o ../out', 'ncc build src/index.ts -o'],
  ['esbuild src/index.ts --outfile=../out/x.js --inject:../y.js', 'esbuild src/index.ts --inject:../y.js'],
  ['rollup -i ../x -d ../out && webpack -d ../x', 'rollup -i ../x -d && webpack -d ../x'],
  [
    'tsc --outDir ../out --tsBuildInfoFile ../x -p ../tsconfig.json',
    'tsc --outDir --tsBuildInfoFile -p ../tsconfig.json',
  ],
  ['cp ../a dist/ && shx cp -r ../b dist && cp -t dist ../c', 'cp ../a && shx cp -r ../b && cp -t dist ../c'],
  ['rm -rf ../out; mkdir -p ../out && cat ../x > ../y 2>&1', '; && cat ../x 2>&1'],
  ['echo $(cat ../x) > y && echo ../a | xargs cat && echo ../b', 'echo $(cat ../x) && echo ../a | xargs cat &&'],
  ['cd ../.. && husky', '&&'],
  ['is-ci || (cd ../.. && husky install .husky)', '|| &&'],
  ['cd ../.. && eslint . && node build.mjs', 'cd ../.. && && node build.mjs'],
  ['npx jest --rootDir ../.. && yarn eslint ../x', '&&'],
  ['node ../husky.mjs', 'node ../husky.mjs'],
  ['git config core.hooksPath ../hooks && git show HEAD:x', '&& git show HEAD:x'],
])('of the script %j, what it reads is %j', (script, expected) => {
  expect(inputs(script)).toBe(expected)
  expect(inputsOfScript(script)).toHaveLength(script.length)
})

test.each<[string, string[], string[]]>([
  ['pnpm -r run x && pnpm --workspace-root run y', ['pnpm -r', 'pnpm --workspace-root'], []],
  ['npm run x --workspaces; yarn workspaces foreach run y', ['npm --workspaces', 'yarn workspaces'], []],
  ['npx nx build a && turbo run b && lerna run c', ['nx', 'turbo', 'lerna'], []],
  ['git -c a=b show HEAD:x && git archive HEAD | tar x', [], ['git show', 'git archive']],
  ['npm run nx && rm -r x && git rev-parse HEAD && git describe', [], []],
])('%j may run or read anything by %j and %j', (script, ofPackages, ofGit) => {
  expect(rootAccessOf(script)).toEqual({ ofPackages, ofGit })
})

test.each(['rm x &&', 'cd ..;', '>x ', 'cp a b;', '-o ', '$('])('takes time by the length of many %j', (part) => {
  const script = part.repeat(300_000 / part.length)
  expect([inputsOfScript(script), rootAccessOf(script)]).toBeDefined()
})
