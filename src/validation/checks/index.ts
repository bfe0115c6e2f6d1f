import type { Check } from '../engine/check.js'
import {
  bundleExports,
  bundleHandlers,
  bundleLoads,
  bundleLoadTime,
  bundleSdkVersion,
  bundleSourceMap,
} from './bundle/bundle.js'
import { testConnectionEmpty, testConnectionRefused, testConnectionSuccess } from './connection/test-connection.js'
import { testConnectionUnreachable } from './connection/unreachable.js'
import { customizerHandlers, customizerReading } from './customizer/customizer.js'
import { customizerOperations } from './customizer/customizer-operations.js'
import { customizerSamples } from './customizer/customizer-samples.js'
import { customizerWriting } from './customizer/customizer-writing.js'
import { limitIdleTime, limitMemory, limitProvisioningTime, limitSendSize } from './limits/limits.js'
import { processCrashes, processLateSends, processOutput } from './process/process.js'
import { accountDiscoverSchema } from './reading/discover-schema.js'
import { accountEntitlementsExist } from './reading/entitlements-exist.js'
import {
  accountOutputForm,
  accountRequiredAttributes,
  entitlementOutputForm,
  entitlementRequiredAttributes,
} from './reading/forms.js'
import { accountKeysUnique, accountKeyType, entitlementKeysUnique, entitlementKeyType } from './reading/keys.js'
import { accountListAborted } from './reading/list-aborted.js'
import { accountListAndRead, entitlementListRead } from './reading/list-read.js'
import { namedObjectsRead } from './reading/named-objects.js'
import { accountNotFound, entitlementNotFound } from './reading/not-found.js'
import { accountReadStable, entitlementReadStable } from './reading/read-stable.js'
import { accountListRefused, entitlementListRefused } from './reading/refused.js'
import { accountSchemaCheck, entitlementSchemaCheck } from './reading/schema.js'
import { configOptionsRead, sourceDataDiscover, sourceDataRead } from './reading/source-data.js'
import { accountListStateful, entitlementListStateful } from './reading/stateful.js'
import { secretsInAnswers, secretsInErrors, secretsInLogs, tokensInLogs } from './secrets/secrecy.js'
import {
  configItems,
  specAttributes,
  specCommands,
  specCreateTemplate,
  specEntitlements,
  specInitialValues,
  specSchema,
  specSecrets,
  specStateful,
} from './spec/spec.js'
import {
  accountCreateEmpty,
  accountCreateListDelete,
  accountCreateMaximal,
  accountCreateMinimal,
  accountCreateSingleValued,
  accountCreateTwice,
} from './writing/account-create.js'
import { accountDeleteGone, accountUpdateGone } from './writing/account-gone.js'
import { accountListChanges } from './writing/account-list-changes.js'
import { accountChangePassword, accountDisable, accountEnable, accountUnlock } from './writing/account-status.js'
import { accountUpdateAddRemove, accountUpdateSeveral, accountUpdateSingleAttrs } from './writing/account-update.js'
import { accountUpdateEmpty } from './writing/account-update-empty.js'
import { accountUpdateEntitlement } from './writing/account-update-entitlement.js'
import { accountUpdateEntitlements } from './writing/account-update-entitlements.js'
import { answerForm } from './writing/answer-form.js'
import { accountChangesRefused } from './writing/changes-refused.js'

/** Checks of one area of a connector. */
export interface CheckArea {
  /** A heading. */
  title: string
  checks: readonly Check[]
}

/**
 * All checks by area, in the order in which they run: the spec, the bundle, the connection, reading, writing (simple checks
 * before those that depend on them), what a target system that refuses requests brings about, which a connector may not get
 * over, and last the checks that look at the observations of the whole run.
 */
export const checkAreas: readonly CheckArea[] = [
  {
    title: 'Spec',
    checks: [
      specSchema,
      specCommands,
      specAttributes,
      specEntitlements,
      specCreateTemplate,
      specStateful,
      specSecrets,
      specInitialValues,
      configItems,
    ],
  },
  {
    title: 'Bundle',
    checks: [bundleLoads, bundleExports, bundleHandlers, bundleSdkVersion, bundleLoadTime, bundleSourceMap],
  },
  {
    title: 'Connection',
    checks: [testConnectionSuccess, testConnectionEmpty, testConnectionUnreachable],
  },
  {
    title: 'Reading',
    checks: [
      accountDiscoverSchema,
      accountListAndRead,
      accountReadStable,
      accountNotFound,
      accountSchemaCheck,
      accountRequiredAttributes,
      accountKeyType,
      accountKeysUnique,
      accountOutputForm,
      entitlementListRead,
      entitlementReadStable,
      entitlementNotFound,
      entitlementSchemaCheck,
      entitlementRequiredAttributes,
      entitlementKeyType,
      entitlementKeysUnique,
      entitlementOutputForm,
      accountEntitlementsExist,
      accountListAborted,
      accountListStateful,
      entitlementListStateful,
      sourceDataDiscover,
      sourceDataRead,
      configOptionsRead,
      namedObjectsRead,
    ],
  },
  {
    title: 'Writing',
    checks: [
      accountCreateEmpty,
      accountCreateMinimal,
      accountCreateMaximal,
      accountCreateSingleValued,
      accountCreateListDelete,
      accountListChanges,
      accountCreateTwice,
      accountUpdateSingleAttrs,
      accountUpdateEntitlement,
      accountUpdateEntitlements,
      accountUpdateAddRemove,
      accountUpdateSeveral,
      accountUpdateEmpty,
      accountUpdateGone,
      accountDeleteGone,
      accountDisable,
      accountEnable,
      accountUnlock,
      accountChangePassword,
    ],
  },
  {
    title: 'Customizer',
    checks: [customizerHandlers, customizerReading, customizerWriting, customizerOperations, customizerSamples],
  },
  {
    title: 'Refused requests',
    checks: [accountListRefused, entitlementListRefused, accountChangesRefused, testConnectionRefused],
  },
  {
    title: 'Answers',
    checks: [answerForm],
  },
  {
    title: 'Limits',
    checks: [limitSendSize, limitIdleTime, limitProvisioningTime, limitMemory],
  },
  {
    title: 'Secrets',
    checks: [secretsInAnswers, secretsInErrors, secretsInLogs, tokensInLogs],
  },
  {
    title: 'Process',
    checks: [processLateSends, processCrashes, processOutput],
  },
]

/** All checks in the order in which they run. */
export const checks: readonly Check[] = checkAreas.flatMap(({ checks }) => checks)
