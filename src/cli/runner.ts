import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as core from '@actions/core'
import type { Annotation } from './command.js'
import type { Terminal } from './terminal.js'

/** A terminal that prints to a GitHub Actions runner through its toolkit. */
export function runnerTerminal(): Terminal {
  return {
    debug: core.debug,
    info: core.info,
    warning: (text) => core.warning(text),
    annotation({ level, title, message, location }) {
      const show = { error: core.error, warning: core.warning, notice: core.notice }[level]
      show(message, properties(title, location))
    },
    failure(message, location) {
      core.error(message, properties(undefined, location))
    },
    startGroup: core.startGroup,
    endGroup: core.endGroup,
    mask: core.setSecret,
    async outputs(values) {
      const file = process.env['GITHUB_OUTPUT']
      // The toolkit refuses a missing file, and other runners than those of GitHub do not always create it.
      if (file) {
        await mkdir(dirname(file), { recursive: true })
        await appendFile(file, '')
      }
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
    },
    async summary(markdown) {
      // Old and compatible runners without job summaries do not set the file.
      if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write()
    },
  }
}

function properties(title: string | undefined, location: Annotation['location']): core.AnnotationProperties {
  return {
    ...(title === undefined ? {} : { title }),
    ...(location === undefined ? {} : { file: location.file }),
    ...(location?.line === undefined ? {} : { startLine: location.line }),
    ...(location?.column === undefined ? {} : { startColumn: location.column }),
  }
}
