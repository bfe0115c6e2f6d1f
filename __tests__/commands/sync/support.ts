import { form } from '../../custom-connectors/support.js'
import { type ProgramResult, runInShell } from '../../support/program.js'
import type { TestTenant } from '../../support/tenant.js'

/** Runs `sync` on a folder, against a tenant. */
export async function syncWith(tenant: TestTenant, root: string, words: readonly string[]): Promise<ProgramResult> {
  return await runInShell(['sync', '--path', root, ...words], { env: tenant.env })
}

/** What was asked of the tenant that could change it, as `METHOD path`. */
export function writesOf({ sandbox }: TestTenant): string[] {
  return sandbox.requests
    .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/oauth'))
    .map(({ method, path }) => `${method} ${path}`)
}

/** A connector with every file that one can have. */
export const acme = {
  'acme/connector.json': JSON.stringify({ name: 'Acme', status: 'RELEASED', connectorMetadata: { platform: 'x' } }),
  'acme/source-config.xml': form('url'),
  'acme/source-template.xml': '<Source name="s"/>',
  'acme/correlation-config.xml': '<CorrelationConfig/>',
  'acme/application.xml': '<Application name="a"/>',
  'acme/translations/en.properties': 'greeting=Hello\n',
  'acme/translations/de.properties': 'greeting=Grüße\n',
}

/** How many files that are. */
export const allParts = 7
