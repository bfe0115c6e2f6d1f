import type { Check } from '../check.js'
import {
  accountCreateEmpty,
  accountCreateListDelete,
  accountCreateMaximal,
  accountCreateMinimal,
} from './account-create.js'
import { accountCreateSingleValued } from './account-create-single.js'
import { accountCreateTwice } from './account-create-twice.js'
import { accountDeleteGone, accountUpdateGone } from './account-gone.js'
import { accountChangePassword, accountDisable, accountEnable, accountUnlock } from './account-status.js'
import { accountUpdateSingleAttrs } from './account-update.js'
import { accountUpdateEntitlement } from './account-update-entitlement.js'
import { accountUpdateAddRemove, accountUpdateSeveral } from './account-update-several.js'
import {
  bundleExports,
  bundleHandlers,
  bundleLoads,
  bundleLoadTime,
  bundleSdkVersion,
  bundleSourceMap,
} from './bundle.js'
import { customizerHandlers, customizerReading } from './customizer.js'
import { customizerWriting } from './customizer-writing.js'
import { accountDiscoverSchema } from './discover-schema.js'
import {
  accountOutputForm,
  accountRequiredAttributes,
  entitlementOutputForm,
  entitlementRequiredAttributes,
} from './forms.js'
import { accountEntitlementsExist } from './held-entitlements.js'
import { accountKeysUnique, accountKeyType, entitlementKeysUnique, entitlementKeyType } from './keys.js'
import { limitIdleTime, limitMemory, limitSendSize } from './limits.js'
import { accountListAborted } from './list-aborted.js'
import { accountListAndRead, entitlementListRead } from './list-read.js'
import { namedObjectsRead } from './named-objects.js'
import { accountNotFound, entitlementNotFound } from './not-found.js'
import { accountReadStable, entitlementReadStable } from './read-stable.js'
import { accountSchemaCheck, entitlementSchemaCheck } from './schema.js'
import { secretsInAnswers, secretsInErrors, secretsInLogs, tokensInLogs } from './secrecy.js'
import { configOptionsRead, sourceDataDiscover, sourceDataRead } from './source-data.js'
import {
  specAttributes,
  specCommands,
  specCreateTemplate,
  specEntitlements,
  specInitialValues,
  specSchema,
  specSecrets,
  specStateful,
} from './spec.js'
import { accountListStateful, entitlementListStateful } from './stateful.js'
import { testConnectionEmpty, testConnectionSuccess } from './test-connection.js'

/**
 * All checks, in the order in which they run: the spec and the bundle, then the connection, as nothing works without
 * it, then what reads, then what writes, from the simple to what builds on it, and last what looks back at all of it.
 */
export const checks: readonly Check[] = [
  // The spec.
  specSchema,
  specCommands,
  specAttributes,
  specEntitlements,
  specCreateTemplate,
  specStateful,
  specSecrets,
  specInitialValues,
  // The bundle.
  bundleLoads,
  bundleExports,
  bundleHandlers,
  bundleSdkVersion,
  bundleLoadTime,
  bundleSourceMap,
  // The connection.
  testConnectionSuccess,
  testConnectionEmpty,
  // Reading.
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
  // Writing.
  accountCreateEmpty,
  accountCreateMinimal,
  accountCreateMaximal,
  accountCreateSingleValued,
  accountCreateListDelete,
  accountCreateTwice,
  accountUpdateSingleAttrs,
  accountUpdateEntitlement,
  accountUpdateAddRemove,
  accountUpdateSeveral,
  accountUpdateGone,
  accountDeleteGone,
  accountDisable,
  accountEnable,
  accountUnlock,
  accountChangePassword,
  // The customizer.
  customizerHandlers,
  customizerReading,
  customizerWriting,
  // The platform's limits.
  limitSendSize,
  limitIdleTime,
  limitMemory,
  // Secrecy: over all that was answered before.
  secretsInAnswers,
  secretsInErrors,
  secretsInLogs,
  tokensInLogs,
]
