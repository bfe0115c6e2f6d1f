import { text } from '../../report/markdown.js'

export type PipelineStep = 'pack' | 'upload' | 'validate' | 'promote'

/** How far a pipeline came. */
export interface PipelineReport {
  /** Of the spec, once it is packed. */
  name: string | undefined
  alias: string | undefined
  /** Of the connector on the tenant, once it is uploaded. */
  version: number | undefined
  done: PipelineStep[]
  failed: PipelineStep | undefined
}

const past: Record<PipelineStep, string> = {
  pack: 'packed',
  upload: 'uploaded',
  validate: 'validated',
  promote: 'promoted',
}

/** The title of a pipeline's summary and its result in one line, in Markdown. */
export function pipelineHeadline({ name, alias, version, done, failed }: PipelineReport): string {
  const title = `# ${text(name ?? alias ?? 'SaaS connector')}`
  const what = version === undefined ? 'The bundle' : `Version **${version}** of ${text(alias ?? '')}`
  const steps = done.map((step) => past[step]).join(', ')
  if (failed === undefined) return `${title}\n\n✅ ${what} is ${steps}.`
  const before = steps === '' ? '' : ` (${steps} before)`
  return `${title}\n\n❌ ${what} could not be ${past[failed]}${before}.`
}
