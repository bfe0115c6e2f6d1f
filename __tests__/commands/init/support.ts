import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** All files below a folder, with `/`. */
export function filesIn(path: string): string[] {
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** The files of a new connector project. */
export const connectorFiles = [
  '.github/workflows/merge.yml',
  '.github/workflows/pull-request.yml',
  '.github/workflows/release.yml',
  '.github/workflows/rollback.yml',
  '.gitignore',
  'README.md',
  'connector-spec.json',
  'package-lock.json',
  'package.json',
  'src/client.ts',
  'src/index.ts',
  'test/connector.test.js',
  'tsconfig.json',
  'validate.yml',
]

/** The arguments of each command in a text, without the program. */
export function commandsIn(text: string): string[][] {
  return [...text.matchAll(/saas-connector ((?:pack|validate) .*?)(?=, saas-connector|$)/gm)].map(([, words = '']) =>
    words.split(' '),
  )
}
