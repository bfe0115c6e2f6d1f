import { compareHandlers } from '../../../bundle/handlers.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { type BundleFacts, handlersKnown, whyNotMade } from '../../engine/facts.js'
import { notMadeWithoutConfiguration } from '../../engine/reasons.js'
import { count, show } from '../../engine/text.js'

/** Loading that takes longer is told, in milliseconds: each start of an instance waits for it. */
export const slowLoad = 5_000

/** A check of the bundle as it was found: it invokes nothing. */
function bundleCheck(
  facts: Pick<Check, 'id' | 'title' | 'description' | 'documents'> & {
    look: (check: CheckContext, bundle: BundleFacts) => void
  },
): Check {
  const { look, ...check } = facts
  return {
    ...check,
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['bundle'],
    async run(check) {
      if (check.run.bundle) look(check, check.run.bundle)
    },
  }
}

export const bundleLoads = bundleCheck({
  id: 'bundle-loads',
  title: 'Bundle: loads',
  description: 'The index.js of the bundle loads without an error, and needs no file that the bundle does not hold.',
  documents: [documents.build],
  look: (check: CheckContext, { loadError }) => {
    if (loadError === undefined) return
    check.error(loadError, {
      remedy: /Cannot find module/.test(loadError)
        ? 'Only index.js and connector-spec.json are uploaded: let the build put everything into index.js.'
        : 'Look at what the connector does while it loads; whatever needs the configuration belongs into its handlers.',
    })
  },
})

export const bundleExports = bundleCheck({
  id: 'bundle-exports',
  title: 'Bundle: exports',
  description: 'The bundle exports a connector, or a function that makes one.',
  documents: [documents.build],
  look: (check: CheckContext, bundle) => {
    const { loadError, exportError, exports, factoryError, specError, withConfig } = bundle
    const notMade = whyNotMade(bundle)
    if (loadError !== undefined) check.skip(doesNotLoad(check, loadError))
    const remedy = 'Export the connector: export const connector = async () => createConnector()…'
    if (exportError !== undefined) check.error(exportError, { remedy })
    else if (!exports.connector) {
      check.error('the bundle exports a customizer and no connector', { remedy })
    } else if (notMade !== undefined) {
      if (!withConfig) check.skip(`${notMadeWithoutConfiguration} (${notMade}); give one with ${check.input('config')}`)
      const what = factoryError === undefined ? 'customizer' : 'connector'
      check.error(`the function that the bundle exports does not make a ${what}: ${notMade}`, {
        remedy: 'Check the configuration, and that the target system can be reached while the connector is made.',
      })
    } else if (specError !== undefined) {
      check.error(`the connector does not answer std:spec:read: ${specError}`, {
        remedy: 'Check the configuration, and that the target system can be reached; the SDK answers this by itself.',
      })
    }
  },
})

export const bundleHandlers = bundleCheck({
  id: 'bundle-handlers',
  title: 'Bundle: handlers',
  description: 'Every command of the spec has a handler, and every handler is listed in the spec.',
  documents: [documents.spec, documents.commands],
  look: (check: CheckContext, bundle) => {
    const { factoryError, factoryErrorHere, withConfig } = bundle
    if (factoryError !== undefined && !withConfig)
      check.skip(`${notMadeWithoutConfiguration}, so what it handles is not known: see bundle-exports`)
    if (factoryErrorHere !== undefined)
      check.skip(`what the connector handles is not known: it is made on the tenant and not here (${factoryErrorHere})`)
    if (!handlersKnown(bundle))
      check.skip('what the connector handles is not known, as it could not be made: see bundle-exports')
    const listed = check.run.specContent['commands']
    for (const finding of compareHandlers({ commands: [...check.spec.commands] }, bundle.handlers)) {
      const { level, message, command } = finding
      const index = Array.isArray(listed) ? listed.indexOf(command) : -1
      check.findings.add(level, message, {
        target: { kind: 'spec', path: index < 0 ? ['commands'] : ['commands', index] },
        kind: 'commands of the spec or the connector alone',
      })
    }
  },
})

export const bundleSdkVersion = bundleCheck({
  id: 'bundle-sdk-version',
  title: 'Bundle: SDK version',
  description: 'The project has a fixed version of the connector SDK, of the generation that these checks know.',
  documents: [documents.build],
  look: (check: CheckContext, { sdkVersion, sourceMap }) => {
    if (sdkVersion === undefined) {
      check.skip(sourceMap === undefined ? noProject(check) : 'the project does not depend on the connector SDK')
    }
    const major = /^v?(\d+)\.\d+\.\d+/.exec(sdkVersion)?.[1]
    if (major === undefined) {
      check.warn(
        `the project asks for version ${show(sdkVersion)} of the connector SDK and has none installed or locked`,
        {
          remedy: 'Commit the lock file, so that each build has the same SDK.',
        },
      )
    } else if (major !== '1') {
      check.warn(
        `the connector is built with version ${sdkVersion} of the connector SDK; these checks know version 1`,
        {
          remedy: 'See in the changes of the SDK what is different, and use a newer version of these checks.',
        },
      )
    } else if (/^v?\d+\.\d+\.\d+-/.test(sdkVersion)) {
      check.warn(`the connector is built with version ${sdkVersion} of the connector SDK, which is not a release`, {
        remedy: 'Use a released version.',
      })
    }
  },
})

export const bundleLoadTime = bundleCheck({
  id: 'bundle-load-time',
  title: 'Bundle: time to load',
  description: `The bundle loads within ${slowLoad / 1000} seconds.`,
  documents: [documents.limits],
  look: (check: CheckContext, { loadError, loadTime, indexSize }) => {
    if (loadError !== undefined) check.skip(doesNotLoad(check, loadError))
    if (loadTime <= slowLoad) return
    const size = `${Math.ceil(indexSize / 1024)} KiB`
    check.warn(`loading the bundle took ${(loadTime / 1000).toFixed(1)} s; its index.js has ${size}`, {
      remedy: 'Do not wait for anything while the bundle loads, and leave out what it does not need.',
    })
  },
})

export const bundleSourceMap = bundleCheck({
  id: 'bundle-source-map',
  title: 'Bundle: source map',
  description: "The source map of the project's build leads from the bundle to its sources.",
  documents: [documents.build],
  look: (check: CheckContext, { sourceMap }) => {
    if (sourceMap === undefined) check.skip(noProject(check))
    if (sourceMap.state === 'other-build') {
      check.skip(
        `the bundle is not what the project's build has in dist; pack it anew, or give its project with ${check.input('path')}`,
      )
    }
    if (sourceMap.state === 'missing') {
      check.skip('the build makes no source map; with one (ncc --source-map), findings point at lines of the source')
    }
    if (sourceMap.state === 'broken') {
      check.warn(`the source map is of no use: ${sourceMap.problem}`, {
        remedy: 'Build the connector anew, index.js and its source map together.',
      })
    } else if (sourceMap.sources === 0) {
      check.warn(`the source map names ${count(0, 'source')} of the project`, { remedy: 'See what the build bundles.' })
    }
  },
})

function noProject(check: CheckContext): string {
  return `there is no project of this connector in the folder; give its folder with ${check.input('path')}`
}

function doesNotLoad(check: CheckContext, loadError: string): string {
  return check.leavesTo('bundle-loads') ? 'the bundle does not load: see bundle-loads' : loadError
}
