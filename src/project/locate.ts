import { withoutComments } from '../bundle/code-text.js'
import type { SourceLocation } from '../core/errors.js'
import { isInside, relativePath } from '../core/paths.js'
import { registrationMethods } from '../spec/command-names.js'
import { valueAt } from '../spec/format.js'
import type { JsonPath } from '../spec/spec.js'
import type { FindingTarget } from '../spec/target.js'
import { isFault, type JsonDocument, parseJsonText, positionAt, positionIn } from '../spec/text.js'
import { projectSources, type SourceFile } from './sources.js'

export interface LocatorOptions {
  /** The folder of the project, if there is one on this machine. */
  projectDirectory?: string | undefined
  specText?: string | undefined
  /** The file that `specText` is the content of. Without it nothing of the spec is located. */
  specFile?: string | undefined
  /** Locations below it are given relative to it, with `/`; others as they are. */
  repositoryRoot?: string | undefined
}

/** Finds the file and line that a finding is about. It reads the sources once, when a handler is first asked for. */
export class SourceLocator {
  readonly #options: LocatorOptions
  #sources: SourceFile[] | undefined
  #spec: JsonDocument | undefined

  constructor(options: LocatorOptions) {
    this.#options = options
    const spec = options.specText === undefined ? undefined : parseJsonText(options.specText)
    this.#spec = spec === undefined || isFault(spec) ? undefined : spec
  }

  /** Undefined if there is no project and no spec to point at. */
  locate(target: FindingTarget): SourceLocation | undefined {
    if (target.kind === 'spec') return this.#inSpec(target.path)
    if (target.customizer) return this.#handler(customizerPatterns(target.command, target.step))
    return this.#handler(registrationPatterns(target.command)) ?? this.#inSpec(this.#commandPath(target.command))
  }

  /** A line that registers the handler of a command: by its method of the SDK, or by its name. */
  #handler(patterns: readonly RegExp[]): SourceLocation | undefined {
    for (const pattern of patterns)
      for (const { path, text } of this.#readSources()) {
        const found = pattern.exec(text)
        if (!found) continue
        // The dot may be on the previous line.
        const offset = found.index + found[0].search(/\w/)
        return { file: this.#shown(path), ...positionAt(text, offset) }
      }
    return undefined
  }

  #readSources(): SourceFile[] {
    const { projectDirectory } = this.#options
    this.#sources ??=
      projectDirectory === undefined
        ? []
        : [...projectSources(projectDirectory)].map(({ path, text }) => ({ path, text: withoutComments(text) }))
    return this.#sources
  }

  #commandPath(command: string): JsonPath {
    const commands = valueAt(this.#spec?.value, ['commands'])
    const index = Array.isArray(commands) ? commands.indexOf(command) : -1
    return index < 0 ? ['commands'] : ['commands', index]
  }

  #inSpec(path: JsonPath): SourceLocation | undefined {
    const { specFile } = this.#options
    if (specFile === undefined) return undefined
    const place = this.#spec === undefined ? { line: 1, column: 1 } : positionIn(this.#spec, path)
    return { file: this.#shown(specFile), ...place }
  }

  #shown(path: string): string {
    const { repositoryRoot } = this.#options
    return repositoryRoot !== undefined && isInside(repositoryRoot, path) ? relativePath(repositoryRoot, path) : path
  }
}

/** How a customizer may register a handler for a command: `.afterStdAccountRead(`, by its name, or where it is exported. */
function customizerPatterns(command: string, step: 'before' | 'after' | 'operation' | undefined): RegExp[] {
  const name = escaped(command)
  if (step === 'operation') return [new RegExp(`["'\`]${name}["'\`]`), /\bconnectorCustomizer\b/]
  const methods = registrationMethods(command).map((each) => each.charAt(0).toUpperCase() + each.slice(1))
  const side = step ?? '(?:after|before)'
  return [
    ...methods.map((method) => new RegExp(`\\.\\s*${side}${method}\\s*\\(`)),
    new RegExp(`["'\`]${side}:${name}["'\`]`),
    /\bconnectorCustomizer\b/,
  ]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** How a command may be registered, the surest way first. */
function registrationPatterns(command: string): RegExp[] {
  const methods = registrationMethods(command)
  const name = escaped(command)
  // The SDK's constant for `std:account:list` is StandardCommand.StdAccountList.
  const constants = methods.map((method) => method.charAt(0).toUpperCase() + method.slice(1))
  return [
    ...methods.map((method) => new RegExp(`\\.\\s*${method}\\s*\\(`)),
    new RegExp(`\\.\\s*command\\s*(<[^>()]*>)?\\s*\\(\\s*["'\`]${name}["'\`]`),
    ...constants.map((constant) => new RegExp(`\\.\\s*command\\s*\\(\\s*StandardCommand\\s*\\.\\s*${constant}\\b`)),
    new RegExp(`["'\`]${name}["'\`]`),
  ]
}
