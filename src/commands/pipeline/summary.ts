import { nameText } from '../../report/markdown.js'

export type PipelineStep = 'pack' | 'upload' | 'validate' | 'promote'

/** What a pipeline has done so far. */
export interface PipelineReport {
  /** Name of the connector in the spec, or of the project; undefined until it is packed. */
  name: string | undefined
  alias: string | undefined
  /** The uploaded version of the connector; undefined until it is uploaded. */
  version: number | undefined
  completed: PipelineStep[]
  failed: PipelineStep | undefined
}

const participles: Record<PipelineStep, string> = {
  pack: 'packed',
  upload: 'uploaded',
  validate: 'validated',
  promote: 'promoted',
}

/** The title of a pipeline's summary and its result in one line, in Markdown. */
export function pipelineHeadline({ name, alias, version, completed, failed }: PipelineReport): string {
  const title = `# ${nameText(name ?? alias ?? 'SaaS connector')}`
  const what = version === undefined ? 'The bundle' : `Version **${version}** of ${nameText(alias ?? '')}`
  const steps = completed.map((step) => participles[step]).join(', ')
  if (failed === undefined) return `${title}\n\n✅ ${what} is ${steps}.`
  const before = steps === '' ? '' : ` (${steps} before)`
  return `${title}\n\n❌ ${what} could not be ${participles[failed]}${before}.`
}
