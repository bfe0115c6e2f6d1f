import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join, posix, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { AnyMap, originalPositionFor, type SectionedSourceMapInput, type TraceMap } from '@jridgewell/trace-mapping'
import { isObject } from '../core/json.js'

/** A position in the original source. Lines and columns count from 1. */
export interface MappedFrame {
  /** The function's name from the stack. */
  name?: string
  /**
   * The source's path with `/`, relative to the map's folder, or absolute if the map has it so. It is foreign text: check
   * that it is inside the project before opening it.
   */
  source: string
  line: number
  column: number
}

export interface MappedBundle {
  directory: string
  /** The default is `index.js`. */
  indexFile?: string
}

/** Larger maps and bundles are not read, in bytes. */
const maxSize = 64 * 1024 * 1024

/** Maps the frames of `stack` to the bundle's own source, innermost first; empty without a source map. */
export function mapStack(stack: string, bundle: MappedBundle): MappedFrame[] {
  const file = resolve(bundle.directory, bundle.indexFile ?? 'index.js')
  const frames = parseStack(stack, file)
  const map = frames.length > 0 ? readMap(file) : undefined
  if (!map) {
    return []
  }
  return frames.flatMap(({ name, line, column }) => {
    const mapped = positionIn(map, line, column)
    if (mapped === undefined) return []
    return [name === undefined ? mapped : { name, ...mapped }]
  })
}

/**
 * Maps a position in a compiled file to its source, by the map beside that file: a bundle of compiled files has a map for
 * each step of its build. Undefined if it has none, or none of this position.
 */
export function mapPosition(file: string, line: number, column: number): MappedFrame | undefined {
  const map = /\.[cm]?js$/.test(file) ? readMap(file) : undefined
  return map && positionIn(map, line, column)
}

function positionIn(map: TraceMap, line: number, column: number): MappedFrame | undefined {
  const found = originalPositionFor(map, { line, column: column - 1 })
  const source = found.source === null ? undefined : normalise(found.source)
  if (source === undefined || found.line === null || isForeign(source)) return undefined
  return { source, line: found.line, column: found.column + 1 }
}

/** The innermost frame in the bundle's own source. */
export function firstOwnFrame(stack: string, bundle: MappedBundle): MappedFrame | undefined {
  return mapStack(stack, bundle)[0]
}

/** Returns the sources of a bundle's source map, or an Error why it cannot be used; undefined if there is none. */
export function describeMap(
  file: string,
): { sources: { path: string; content: string | undefined }[] } | Error | undefined {
  let url: string
  try {
    url = mapUrl(file)
  } catch (error) {
    return error as Error
  }
  if (!url.startsWith('data:') && !existsSync(beside(file, url))) return undefined
  try {
    const { sources, sourcesContent = [] } = readMapAt(file, url)
    return {
      sources: sources.flatMap((source, i) => {
        const path = source === null ? undefined : normalise(source)
        return path === undefined || isForeign(path) ? [] : [{ path, content: sourcesContent[i] ?? undefined }]
      }),
    }
  } catch (error) {
    return error as Error
  }
}

interface Frame {
  name: string | undefined
  line: number
  column: number
}

function parseStack(stack: string, file: string): Frame[] {
  const names = fileNames(file)
  return stack.split('\n').flatMap((text) => {
    // `at name (file:line:column)` or `at file:line:column`; the file may be a URL.
    const found = /^\s*at (.+):(\d+):(\d+)\)?$/.exec(text.slice(0, 4096))
    const place = found?.[1] ?? ''
    const known = names.find((one) => place.endsWith(one))
    if (!found || known === undefined) {
      return []
    }
    const before = place.slice(0, place.length - known.length)
    if (before !== '' && before !== 'async ' && !before.endsWith('(')) {
      return []
    }
    const name = before.replace(/^async |\($/g, '').trim()
    return [{ name: name === '' ? undefined : name, line: Number(found[2]), column: Number(found[3]) }]
  })
}

/** The names of the file in a stack: its path and its real path, each also as a URL. */
function fileNames(file: string): string[] {
  const paths = [file]
  try {
    paths.push(realpathSync(file))
  } catch {
    // The file no longer exists; its path is enough.
  }
  // The URL first: it ends with the path.
  return paths.flatMap((path) => [pathToFileURL(path).href, path])
}

function readMap(file: string): TraceMap | undefined {
  try {
    return readMapAt(file, mapUrl(file))
  } catch {
    // Without a readable map the stack is used as it is.
    return undefined
  }
}

function mapUrl(file: string): string {
  const code = readText(file)
  const comment = /^\/\/[#@] ?sourceMappingURL=(\S+)\s*$/m.exec(code.slice(code.lastIndexOf('sourceMappingURL=') - 5))
  return comment?.[1] ?? `${basename(file)}.map`
}

function readMapAt(file: string, url: string): TraceMap {
  const map: unknown = JSON.parse(url.startsWith('data:') ? decodeDataUrl(url) : readText(beside(file, url)))
  rewriteWebpackSources(map, 0)
  return new AnyMap(map as SectionedSourceMapInput)
}

/** Deeper sections are not rewritten. */
const maxSectionDepth = 8

/** Makes the sources of webpack paths. This comes before anything resolves them, which would take `..` for a part of the URL. */
function rewriteWebpackSources(map: unknown, depth: number): void {
  if (!isObject(map) || depth > maxSectionDepth) return
  const { sources, sections } = map
  if (Array.isArray(sources)) {
    map['sources'] = sources.map((source: unknown) => (typeof source === 'string' ? pathOfWebpack(source) : source))
  }
  if (!Array.isArray(sections)) return
  for (const section of sections) if (isObject(section)) rewriteWebpackSources(section['map'], depth + 1)
}

/**
 * `webpack://package/./src/x.ts` → `../src/x.ts`. The path is relative to the project's root, which is assumed to be the
 * parent of the bundle's folder. A package's name may have a scope. ncc 0.28 to 0.36 writes `../` before the scheme.
 */
function pathOfWebpack(source: string): string {
  const path = /^(?:\.\.\/)?webpack:\/\/(?:@[^/]*\/)?[^/]*\/(.*)$/.exec(source)?.[1]
  return path === undefined ? source : `../${path}`
}

/** The path of a map beside the bundle. Throws for a name outside of that folder, because the bundle chooses it. */
function beside(file: string, name: string): string {
  if (!/^[\w@.+ -]+$/.test(name) || name.startsWith('..')) {
    throw new Error('not a file beside the bundle')
  }
  return join(file, '..', name)
}

function readText(file: string): string {
  const stats = statSync(file)
  if (!stats.isFile() || stats.size > maxSize) {
    throw new Error('not a file of usual size')
  }
  return readFileSync(file, 'utf8')
}

function decodeDataUrl(url: string): string {
  const comma = url.indexOf(',')
  const data = url.slice(comma + 1)
  return url.slice(0, comma).endsWith(';base64') ? Buffer.from(data, 'base64').toString() : decodeURIComponent(data)
}

/** Modules that webpack itself adds to a bundle. They lie at the root, where a project may have a folder `webpack` too. */
const webpackModule =
  /^(?:\.\.?\/)*(?:webpack\/(?:bootstrap|before-startup|startup|after-startup|universalModuleDefinition|runtime\/|sharing\/|container\/)|\(webpack\)|external (?:[\w-]+ )?")/

/** True for a normalized source that is not the connector's own, such as a dependency. */
function isForeign(source: string): boolean {
  return /(^|\/)node_modules\//.test(source) || webpackModule.test(source)
}

/** Converts a file URL to a path with `/`. A URL of another operating system keeps its path. */
function pathOfUrl(url: string): string {
  try {
    return fileURLToPath(url).split(sep).join('/')
  } catch {
    return url.replace(/^file:\/\//, '')
  }
}

/** Normalizes the path of a source. ncc and tsc write it relative to the map. */
function normalise(source: string): string {
  // With a sourceRoot the scheme comes only when the source is resolved.
  const path = source.startsWith('file:') ? pathOfUrl(source) : pathOfWebpack(source)
  const query = path.indexOf('?', path.lastIndexOf('/') + 1)
  return posix.normalize(query < 0 ? path : path.slice(0, query))
}
