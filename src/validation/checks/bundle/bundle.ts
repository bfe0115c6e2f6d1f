import { compareHandlers } from '../../../bundle/handlers.js'
import { sourceMapRegisterRemedy } from '../../../bundle/needed-files.js'
import { describeValue } from '../../../core/text.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { areHandlersKnown, type BundleFacts, creationError } from '../../engine/facts.js'
import { connectorNeedsConfiguration } from '../../engine/reasons.js'
import { count } from '../../engine/text.js'
import { reportContent } from './content.js'

/** Loading that takes longer is a warning, because each start of an instance waits for it. */
export const maxLoadTimeMs = 5_000

/** A check of the bundle's facts. It invokes no command. */
function bundleCheck(
  facts: Pick<Check, 'id' | 'title' | 'description' | 'documents'> & {
    inspect: (check: CheckContext, bundle: BundleFacts) => void
  },
): Check {
  const { inspect, ...check } = facts
  return {
    ...check,
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['bundle'],
    async run(check) {
      if (check.run.bundle) inspect(check, check.run.bundle)
    },
  }
}

export const bundleLoads = bundleCheck({
  id: 'bundle-loads',
  title: 'Bundle: loads',
  description: 'The index.js of the bundle loads without an error and needs no file that the bundle does not contain.',
  documents: [documents.build],
  inspect: (check: CheckContext, bundle) => {
    reportContent(check, bundle)
    const { loadError, loadErrorWithoutConfig } = bundle
    // A notice: it is not known whether the platform loads a bundle with or without the configuration of a source.
    if (loadErrorWithoutConfig !== undefined)
      check.notice(`the bundle loads only with a configuration (${loadErrorWithoutConfig})`, {
        remedy: configRemedy,
      })
    if (loadError === undefined) return
    check.error(loadError, { remedy: loadRemedy(loadError) })
  },
})

const configRemedy =
  'Check what the connector does while it loads; code that needs the configuration belongs into its handlers.'

function loadRemedy(loadError: string): string {
  if (!/Cannot find module/.test(loadError)) return configRemedy
  return /Cannot find module '\.\/sourcemap-register\.c?js'/.test(loadError)
    ? sourceMapRegisterRemedy
    : 'Only index.js and connector-spec.json are uploaded: let the build put everything into index.js.'
}

const bundleExportsOfBundle = bundleCheck({
  id: 'bundle-exports',
  title: 'Bundle: exports',
  description: 'The bundle exports a connector, or a function that creates one.',
  documents: [documents.build],
  inspect: (check: CheckContext, bundle) => {
    const { loadError, exportError, exports, factoryError, withConfig } = bundle
    const failure = creationError(bundle)
    if (loadError !== undefined) check.skip(loadFailureReason(check, loadError), 'fault')
    const remedy = 'Export the connector: export const connector = async () => createConnector()…'
    if (exportError !== undefined) check.error(exportError, { remedy })
    else if (!exports.connector) {
      check.error('the bundle exports a customizer and no connector', { remedy })
    } else if (failure !== undefined) {
      if (!withConfig)
        check.skip(
          `${connectorNeedsConfiguration} (${failure})${bundle.madeUpHandlers === undefined ? '' : ', but with a made-up one'}; give one with ${check.inputName('config')}`,
          'configuration',
        )
      const what = factoryError === undefined ? 'customizer' : 'connector'
      check.error(`the function that the bundle exports does not create a ${what}: ${failure}`, {
        remedy: 'Check the configuration, and that the target system can be reached while the connector is created.',
      })
    } else reportSpecError(check)
  },
})

export const bundleExports: Check = {
  ...bundleExportsOfBundle,
  // Without its bundle only its answers tell that a connector on a tenant cannot be created.
  run: async (check) => (check.run.bundle ? bundleExportsOfBundle.run(check) : reportSpecErrorOfTenant(check)),
}

function reportSpecError(check: CheckContext): void {
  const { specError } = check.run
  if (specError === undefined) return
  check.error(`the connector does not answer std:spec:read: ${specError}`, {
    remedy: 'Check the configuration, and that the target system can be reached; the SDK answers this by itself.',
  })
}

function reportSpecErrorOfTenant(check: CheckContext): void {
  const { config, specError, specOrigin, isSpecKnown } = check.run
  if (config === undefined) {
    check.skip(
      `${connectorNeedsConfiguration} (${specError}); give one with ${check.inputName('config')}`,
      'configuration',
    )
  }
  reportSpecError(check)
  if (!isSpecKnown || specOrigin === undefined) return
  check.notice(`the spec is that of ${specOrigin}, which may differ from that of the version`)
}

export const bundleHandlers = bundleCheck({
  id: 'bundle-handlers',
  title: 'Bundle: handlers',
  description: 'Every command of the spec has a handler, and every handler is listed in the spec.',
  documents: [documents.spec, documents.commands],
  inspect: (check: CheckContext, bundle) => {
    const { factoryError, factoryErrorHere, withConfig, madeUpHandlers } = bundle
    if (factoryError !== undefined && !withConfig && madeUpHandlers === undefined)
      check.skip(`${connectorNeedsConfiguration}, so its handlers are not known: see bundle-exports`, 'configuration')
    if (factoryErrorHere !== undefined)
      check.skip(
        `the connector's handlers are not known: it can be created on the tenant but not here (${factoryErrorHere})`,
      )
    if (!areHandlersKnown(bundle) && madeUpHandlers === undefined)
      check.skip("the connector's handlers are not known, because it cannot be created: see bundle-exports", 'fault')
    const listed = check.run.specContent['commands']
    for (const finding of compareHandlers({ commands: [...check.spec.commands] }, madeUpHandlers ?? bundle.handlers)) {
      const { level, message, command } = finding
      const index = Array.isArray(listed) ? listed.indexOf(command) : -1
      check.findings.add(level, message, {
        target: { kind: 'spec', path: index < 0 ? ['commands'] : ['commands', index] },
        kind: 'commands that only the spec or only the connector has',
      })
    }
  },
})

export const bundleSdkVersion = bundleCheck({
  id: 'bundle-sdk-version',
  title: 'Bundle: SDK version',
  description:
    'The project uses a fixed release of version 1 of the connector SDK, the major version that these checks support.',
  documents: [documents.build],
  inspect: (check: CheckContext, { sdkVersion, sourceMap }) => {
    if (sdkVersion === undefined) {
      check.skip(sourceMap === undefined ? noProjectReason(check) : 'the project does not depend on the connector SDK')
    }
    const major = /^v?(\d+)\.\d+\.\d+/.exec(sdkVersion)?.[1]
    if (major === undefined) {
      check.warn(
        `the project asks for version ${describeValue(sdkVersion)} of the connector SDK and has none installed or locked`,
        {
          remedy: 'Commit the lock file, so that each build has the same SDK.',
        },
      )
    } else if (major !== '1') {
      check.warn(
        `the connector is built with version ${sdkVersion} of the connector SDK; these checks support version 1`,
        {
          remedy: 'Read in the changelog of the SDK what is different, and use a newer version of these actions.',
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
  description: `The bundle loads within ${maxLoadTimeMs / 1000} seconds.`,
  documents: [documents.limits],
  inspect: (check: CheckContext, { loadError, loadTime, indexSize }) => {
    if (loadError !== undefined) check.skip(loadFailureReason(check, loadError), 'fault')
    if (loadTime <= maxLoadTimeMs) return
    const size = `${Math.ceil(indexSize / 1024)} KiB`
    check.warn(`loading the bundle took ${(loadTime / 1000).toFixed(1)} s; its index.js has ${size}`, {
      remedy: 'Do not wait for anything while the bundle loads, and leave out dependencies that it does not need.',
    })
  },
})

export const bundleSourceMap = bundleCheck({
  id: 'bundle-source-map',
  title: 'Bundle: source map',
  description: "The source map of the project's build maps the bundle to its sources.",
  documents: [documents.build],
  inspect: (check: CheckContext, { sourceMap }) => {
    if (sourceMap === undefined) check.skip(noProjectReason(check))
    if (sourceMap.state === 'other-build') {
      check.skip(
        `the bundle is not the build in the project's dist; pack it again, or give its project with ${check.inputName('path')}`,
      )
    }
    if (sourceMap.state === 'missing') {
      check.skip(
        'the build has no source map; with one (ncc --source-map --no-source-map-register), findings point at lines of the source',
      )
    }
    if (sourceMap.state === 'broken') {
      check.warn(`the source map cannot be used: ${sourceMap.problem}`, {
        remedy: 'Build the connector again, index.js and its source map together.',
      })
    } else if (sourceMap.sources === 0) {
      check.warn(`the source map names ${count(0, 'source')} of the project`, {
        remedy: 'Check what the build bundles.',
      })
    }
  },
})

function noProjectReason(check: CheckContext): string {
  return `there is no project of this connector in the folder; give its folder with ${check.inputName('path')}`
}

function loadFailureReason(check: CheckContext, loadError: string): string {
  return check.isReportedBy('bundle-loads') ? 'the bundle does not load: see bundle-loads' : loadError
}
