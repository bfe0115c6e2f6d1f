import { canSwitchTlsOffText, effectTexts } from '../../../bundle/effects.js'
import { listNames } from '../../../bundle/needed-files.js'
import type { CheckContext } from '../../engine/context.js'
import type { BundleFacts } from '../../engine/facts.js'

/** Reports the files that a bundle lacks, those that it has beside index.js, and what it changes in its process. */
export function reportContent(
  check: CheckContext,
  { missingFiles, otherFiles, effects, canSwitchTlsOff = false }: BundleFacts,
  owner: 'connector' | 'customizer' = 'connector',
): void {
  const isCustomizer = owner === 'customizer'
  const bundle = isCustomizer ? 'the bundle of the customizer' : 'the bundle'
  if (otherFiles !== undefined) {
    check.notice(`${bundle} also has ${listNames(otherFiles)}: the platform is not known to load them`, {
      remedy: 'Let the build put everything into index.js.',
    })
  }
  if (missingFiles.length > 0) {
    const index = isCustomizer ? 'index.js of the customizer' : 'index.js'
    const where = isCustomizer ? 'its bundle' : 'the bundle'
    check.warn(`${index} reads ${listNames(missingFiles)} when it runs, which ${where} does not contain`, {
      remedy: 'Import it statically, so that the build puts it into index.js: the platform loads no other file.',
    })
  }
  for (const effect of effects) {
    const { says, remedy } = effectTexts[effect]
    check.warn(`${bundle} ${says}`, { remedy })
  }
  if (!canSwitchTlsOff || effects.includes('tls-unverified')) return
  check.notice(`${bundle} ${canSwitchTlsOffText}`, { remedy: effectTexts['tls-unverified'].remedy })
}
