import type { Check } from '../../engine/check.js'
import { documents } from '../../engine/documents.js'
import { missingFactReason, type ProcessIncident } from '../../engine/facts.js'
import { incidentChecks, reportIncidents, watchToTheEnd } from '../../engine/incidents.js'

/** A check of what the connector's process did during the run beside its answers. */
function processCheck(kind: ProcessIncident['kind'], facts: Pick<Check, 'title' | 'description' | 'documents'>): Check {
  return {
    id: incidentChecks[kind],
    // A customizer cannot send by itself.
    scope: kind === 'late-send' ? 'connector' : 'both',
    ...facts,
    requires: [],
    writes: false,
    needsConfig: true,
    facts: ['process'],
    runsLast: true,
    async run(check) {
      const { process, observations, nameInput } = check.run
      if (process === undefined) return check.skip(missingFactReason('process', nameInput), 'input')
      const commands = [...observations.commands.keys()].filter((command) => command !== 'std:spec:read')
      if (commands.length === 0) check.skip('no command was run; run the check together with others')
      await watchToTheEnd(check.run)
      reportIncidents(
        check,
        process.incidents().filter((incident) => incidentChecks[incident.kind] === incidentChecks[kind]),
      )
    },
  }
}

export const processLateSends = processCheck('late-send', {
  title: 'Process: nothing is sent late',
  description: 'No handler sends anything after it has ended, which the platform would lose.',
  documents: [documents.commands],
})

export const processCrashes = processCheck('crash', {
  title: 'Process: no crash',
  description:
    'The process of the connector neither crashes nor ends itself, during commands or between them; one that blocks after a command was stopped is a warning.',
  documents: [documents.errors],
})

export const processOutput = processCheck('plain-output', {
  title: 'Process: output',
  description: 'The connector writes only log lines of the SDK to its standard output; other text is a notice.',
  documents: [documents.logging],
})
