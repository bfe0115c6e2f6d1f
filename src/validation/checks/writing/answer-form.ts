import { provisioningCommands } from '../../../spec/command-names.js'
import type { Check } from '../../engine/check.js'
import { documents } from '../../engine/documents.js'
import { answerFormCheck, reportAnswerForms } from '../../engine/report-answer-forms.js'

export const answerForm: Check = {
  id: answerFormCheck,
  title: 'Fields of other answers',
  description:
    'The answers of commands that neither list nor read have the documented fields with the documented types.',
  documents: [documents.commands],
  requires: [],
  writes: false,
  needsConfig: true,
  runsLast: true,
  async run(check) {
    if (!check.run.answerForms.isAnyAnswered) {
      const { commands } = check.spec
      if (!provisioningCommands.some((command) => commands.has(command))) {
        check.skip('the spec lists no command that changes an account, so none with such an answer was run', 'commands')
      }
      if (!check.run.readOnly) check.skip('no command with such an answer was run')
      const reason = `the run is read-only, so no command with such an answer was run; give ${check.run.nameInput('read-only', 'false')}`
      check.skip(reason, 'read-only')
    }
    reportAnswerForms(check)
  },
}
