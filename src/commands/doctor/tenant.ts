import { messageOf } from '../../core/errors.js'
import { count } from '../../report/format.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { tokenTimes } from '../shared/token-end.js'
import type { Finding } from './finding.js'

/** How far a clock may be wrong without an effect on sign-in, logs and waiting. */
const maxClockDifferenceMs = 60_000

/** What a read needs, and which commands need it. */
interface Right {
  subject: string
  needed: string
  read(client: TenantClient, signal: AbortSignal, now: number): Promise<unknown>
}

const rights: readonly Right[] = [
  {
    subject: 'right to read logs and statistics',
    needed: 'logs and stats need it',
    read: (client, signal, now) => client.stats({ from: new Date(now - 60 * 60_000), signal }),
  },
  {
    subject: 'right to read sources',
    needed: 'sources and drift need it, and promote says with it what it reaches',
    read: (client, signal) => client.sources.list({ signal }),
  },
]

/**
 * Signs in, and reads what the token may read. Nothing is written, so that a right to write stays unknown.
 *
 * @param now - milliseconds since 1970.
 */
export async function tenantFindings(client: TenantClient, now: () => number, signal: AbortSignal): Promise<Finding[]> {
  const findings: Finding[] = []
  const { host } = client.baseUrl
  try {
    const connectors = await client.connectors.list({ signal })
    findings.push({ state: 'ok', subject: 'tenant', text: `${host} lists ${count(connectors.length, 'connector')}` })
  } catch (error) {
    if (!isTenantError(error)) throw error
    findings.push({ state: 'problem', subject: 'tenant', text: messageOf(error) })
  }
  findings.push(...clockFindings(client.clockDifferenceMs))
  if (findings.some(({ state, subject }) => state === 'problem' && subject === 'tenant')) return findings
  findings.push(await tokenFinding(client, now(), signal))
  for (const right of rights) findings.push(await rightFinding(right, client, now(), signal))
  const text =
    'nothing was written to find out; upload, promote, invoke and validate need the scope sp:connector:manage'
  findings.push({ state: 'unknown', subject: 'right to write', text })
  return findings
}

function clockFindings(differenceMs: number | undefined): Finding[] {
  if (differenceMs === undefined) return []
  const seconds = Math.round(Math.abs(differenceMs) / 1000)
  if (Math.abs(differenceMs) <= maxClockDifferenceMs)
    return [{ state: 'ok', subject: 'clock', text: `as the tenant's, to ${count(Math.max(1, seconds), 'second')}` }]
  const direction = differenceMs > 0 ? 'ahead of' : 'behind'
  const text = `${count(seconds, 'second')} ${direction} the tenant's; set the clock of this machine, by NTP for example`
  return [{ state: 'problem', subject: 'clock', text }]
}

async function tokenFinding(client: TenantClient, now: number, signal: AbortSignal): Promise<Finding> {
  const subject = 'token'
  try {
    const own = await client.accessTokens.own({ signal })
    if (own === undefined)
      return { state: 'unknown', subject, text: 'the tenant does not list it, so its end is not known' }
    const { expiresAt } = own
    if (expiresAt === undefined) return { state: 'ok', subject, text: 'it has no end' }
    if (expiresAt === 'unknown') return { state: 'unknown', subject, text: 'the tenant gives no date for its end' }
    const { day, isSoon, isOver, text } = tokenTimes(expiresAt, now)
    if (!isSoon) return { state: 'ok', subject, text: `valid until ${day}` }
    return { state: isOver ? 'problem' : 'note', subject, text: `it ${text}` }
  } catch (error) {
    if (!isTenantError(error)) throw error
    return { state: 'unknown', subject, text: `when it expires is not known: ${messageOf(error)}` }
  }
}

async function rightFinding(
  { subject, needed, read }: Right,
  client: TenantClient,
  now: number,
  signal: AbortSignal,
): Promise<Finding> {
  try {
    await read(client, signal, now)
    return { state: 'ok', subject, text: 'yes' }
  } catch (error) {
    if (!isTenantError(error)) throw error
    const isRefused = isTenantError(error, 'forbidden')
    return { state: isRefused ? 'note' : 'unknown', subject, text: `${messageOf(error)} (${needed})` }
  }
}
