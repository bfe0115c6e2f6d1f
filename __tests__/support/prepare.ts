import { buildProbe } from './bundle.js'
import { builtExample } from './example.js'

/** The part of jest's options that is used. */
interface GlobalConfig {
  testPathPatterns?: { patterns: string[] }
}

/**
 * Makes the projects that many tests need before a run of all tests, so that no test waits for an install or a build. A
 * run of some files makes what they need on first use.
 */
export default async function prepare({ testPathPatterns }: GlobalConfig): Promise<void> {
  if ((testPathPatterns?.patterns ?? []).length > 0) return
  builtExample('connector')
  builtExample('customizer')
  await buildProbe()
  await buildProbe({ sourceMap: true })
}
