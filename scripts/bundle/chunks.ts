/** The used part of a module in the bundler's statistics. */
export interface StatsModule {
  identifier?: string
  /** The file's path; a module of the bundler itself has none. */
  nameForCondition?: string | null
  size: number
  /** The modules that were joined into this one. */
  modules?: StatsModule[]
  reasons?: { type?: string; userRequest?: string; resolvedModule?: string | null }[]
}

export interface StatsChunk {
  id: number | string
  entry: boolean
  files: string[]
  modules?: StatsModule[]
  /** Each `import()` that loads the chunk: the importing module and the request. */
  origins?: { moduleName?: string; request?: string }[]
}

/** A file in a chunk, below the repository's root and with `/` on every system. */
export interface ChunkModule {
  path: string
  /** Bytes, as the bundler counts them. */
  size: number
}

/** A file of the bundle and what is in it. */
export interface Chunk {
  id: string
  file: string
  isEntry: boolean
  modules: ChunkModule[]
  /** The modules in this chunk that an `import()` requests, with the text of the request. */
  targets: (ChunkModule & { request: string })[]
}

/** Which parts of the bundler's statistics `chunksOf` needs. */
export const statsOptions = {
  all: false,
  ids: true,
  chunks: true,
  chunkModules: true,
  chunkModulesSpace: Number.POSITIVE_INFINITY,
  chunkOrigins: true,
  modulesSpace: Number.POSITIVE_INFINITY,
  nestedModules: true,
  nestedModulesSpace: Number.POSITIVE_INFINITY,
  reasons: true,
  reasonsSpace: Number.POSITIVE_INFINITY,
  dependentModules: true,
  cachedModules: true,
  runtimeModules: true,
}

/** Reads the chunks from the bundler's statistics, in an order that depends only on their content. */
export function chunksOf(stats: { chunks?: StatsChunk[] }, root: string): Chunk[] {
  return (stats.chunks ?? []).map((chunk) => chunkOf(chunk, root)).sort((a, b) => compare(a.id, b.id))
}

function chunkOf({ id, entry, files, modules = [], origins = [] }: StatsChunk, root: string): Chunk {
  const [file, ...others] = files
  if (file === undefined || others.length > 0) throw new Error(`chunk ${id} is not one file: ${files.join(', ')}`)
  const toModule = ({ nameForCondition, identifier, size }: StatsModule): ChunkModule => ({
    path: relative(nameForCondition ?? identifier ?? '', root),
    size,
  })
  const targets = modules.flatMap((module) => {
    const reason = module.reasons?.find(
      ({ type, resolvedModule, userRequest }) =>
        type === 'import()' &&
        origins.some(({ moduleName, request }) => moduleName === resolvedModule && request === userRequest),
    )
    return reason === undefined ? [] : [{ ...toModule(module), request: reason.userRequest ?? '' }]
  })
  return {
    id: String(id),
    file,
    isEntry: entry,
    modules: modules
      .flatMap((module) => module.modules ?? [module])
      .map(toModule)
      .sort((a, b) => compare(a.path, b.path)),
    targets: targets.sort((a, b) => b.size - a.size || compare(a.path, b.path)),
  }
}

/** The folder and the name of the package that a path below node_modules/ belongs to. */
export function packageOf(path: string): { folder: string; name: string } | undefined {
  const [folder, name] = /^.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  return folder === undefined || name === undefined ? undefined : { folder, name }
}

/** By code unit: the order of a locale would differ between machines. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function relative(path: string, root: string): string {
  const [slashed, base] = [path, root].map((text) => text.replaceAll('\\', '/'))
  return slashed?.startsWith(`${base}/`) ? slashed.slice((base?.length ?? 0) + 1) : (slashed ?? '')
}
