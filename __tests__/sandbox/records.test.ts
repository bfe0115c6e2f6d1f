import { closeTenants, errorShape, ManualClock, openTenant, type Tenant } from './support.js'

afterEach(closeTenants)

const config = { token: 'example-token', password: 'never-to-be-logged' }

describe('the logs of an invocation', () => {
  test('have its start, its lines, its outcome and its end, with one request id', async () => {
    const tenant = await openTenant()
    const id = await tenant.probe()
    await tenant.invoke(id, { type: 'probe:log', version: 1, config })
    const logs = await tenant.logs()
    const requestID = logs[0]?.['requestID']
    expect(requestID).toMatch(/^[0-9a-f]{32}$/)
    for (const record of logs)
      expect(record).toMatchObject({
        requestID,
        targetID: id,
        targetName: 'Probe (version: 1)',
        component: expect.any(String),
      })
    expect([logs[0], logs.at(-1)]).toMatchObject([
      {
        event: 'invokeCommand',
        level: 'INFO',
        message: 'Command execution started : probe:log, for connector version 1.',
      },
      {
        event: 'invokeCommand',
        level: 'INFO',
        message: expect.stringMatching(
          /^Command invocation complete : probe:log, for connector version: 1\. Elapsed time \d+ms$/,
        ),
      },
    ])
    const common = { commandType: 'probe:log', requestId: requestID, version: 1 }
    const lines = logs.filter((record) => record['event'] === 'connectorMessage')
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'INFO',
        message: {
          ...common,
          level: 'INFO',
          invocationId: expect.any(String),
          id,
          account: 'a1',
          message: 'from the logger',
        },
      }),
    )
    expect(lines).toContainEqual(
      expect.objectContaining({
        message: { ...common, invocationId: expect.any(String), message: 'from the console' },
      }),
    )
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'WARN', message: expect.objectContaining({ message: 'a warning' }) }),
    )
    expect(await tenant.logs({ event: 'commandOutcome' })).toMatchObject([
      {
        level: 'INFO',
        message: { ...common, completed: true, elapsed: expect.any(Number), message: 'command completed' },
      },
    ])
    expect(JSON.stringify(logs)).not.toContain('never-to-be-logged')
  })

  test('have the error with its stack, with the tracking id of the answer', async () => {
    const tenant = await openTenant()
    const id = await tenant.probe()
    const reply = await tenant.invoke(id, { type: 'probe:not-found', tag: 'latest', config })
    const requestID = (reply.json as { trackingId: string }).trackingId
    const [outcome, ...more] = await tenant.logs({ event: 'commandOutcome', requestID })
    expect(more).toEqual([])
    expect(outcome).toMatchObject({
      level: 'ERROR',
      targetName: 'Probe (tag: latest)',
      message: { completed: false, message: 'command failed', requestId: requestID, commandType: 'probe:not-found' },
    })
    const message = outcome?.['message'] as { error: string } | undefined
    expect(message?.error).toMatch(/^\[ConnectorError\] account not found\n[\s\S]*\n +at .*index\.js:\d+/)
    const instances = (await tenant.send('GET', '/beta/connector-instances')).json as { id: string }[]
    expect(outcome?.['targetID']).toBe(instances[0]?.id)
  })

  test('count milliseconds by the clock', async () => {
    const clock = new ManualClock()
    const tenant = await openTenant({ clock })
    const id = await tenant.probe()
    const response = await tenant.open('POST', `/beta/platform-connectors/${id}/invoke`, {
      json: { type: 'probe:wait', config: {}, input: { ms: 30 } },
    })
    clock.time += 1234
    await response.text()
    expect(await tenant.logs({ event: 'commandOutcome' })).toMatchObject([{ message: { elapsed: 1234 } }])
  })
})

describe('the statistics', () => {
  const path = '/beta/platform-logs/stats'

  async function stats(tenant: Tenant, filters: string): Promise<unknown> {
    return (await tenant.send('GET', `${path}?${new URLSearchParams({ filters })}`)).json
  }

  async function use(tenant: Tenant): Promise<string> {
    const id = await tenant.probe()
    for (const type of ['probe:nothing', 'probe:nothing', 'probe:not-found', 'probe:nothing'])
      await tenant.invoke(id, { type })
    await tenant.invoke(id, { type: 'probe:fail-after-output' })
    return id
  }

  test('count commands and failures of each connector', async () => {
    const tenant = await openTenant({ clock: new ManualClock() })
    const id = await use(tenant)
    const other = await tenant.probe('other')
    await tenant.invoke(other, { type: 'probe:nothing' })
    const elapsed = { elapsedAvg: 0, elapsed95th: 0 }
    const own = {
      connectorID: id,
      alias: 'probe',
      stats: [
        { commandType: 'probe:nothing', invocationCount: 3, errorCount: 0, errorRate: 0, ...elapsed },
        { commandType: 'probe:not-found', invocationCount: 1, errorCount: 1, errorRate: 1, ...elapsed },
        { commandType: 'probe:fail-after-output', invocationCount: 1, errorCount: 1, errorRate: 1, ...elapsed },
      ],
    }
    const all = await stats(tenant, 'from eq "2026-01-01T00:00:00Z"')
    expect(all).toEqual({
      tenantID: expect.any(String),
      connectors: [own, expect.objectContaining({ alias: 'other' })],
    })
    for (const connector of [id, 'probe'])
      expect(await stats(tenant, `from eq "2026-01-01T00:00:00Z" and connectorID eq "${connector}"`)).toMatchObject({
        connectors: [own],
      })
    tenant.sandbox.behaviour.statsByAlias = false
    expect(await stats(tenant, 'connectorID eq "probe"')).toMatchObject({ connectors: [] })
    tenant.sandbox.behaviour.errorRate = 'percent'
    expect(await stats(tenant, `connectorID eq "${other}" and from eq "2026-01-01T00:00:00Z"`)).toMatchObject({
      connectors: [{ stats: [{ errorRate: 0 }] }],
    })
    expect(await stats(tenant, '')).toMatchObject({ connectors: [{ stats: [{}, { errorRate: 100 }, {}] }, {}] })
  })

  test('start at a given time', async () => {
    const clock = new ManualClock()
    const tenant = await openTenant({ clock, behaviour: { tokenLifetime: 1_000_000 } })
    await use(tenant)
    clock.time += 1000
    expect(await stats(tenant, 'from eq "2026-01-01T00:00:01Z"')).toMatchObject({ connectors: [] })
    expect(await stats(tenant, 'from eq "2026-01-01T00:00:00Z"')).toMatchObject({ connectors: [{}] })
    clock.time += 24 * 60 * 60_000
    expect(await stats(tenant, '')).toMatchObject({ connectors: [] })
  })

  test('refuse an unknown filter', async () => {
    const tenant = await openTenant()
    for (const filters of [
      'from',
      'from gt "2026-01-01T00:00:00Z"',
      'from eq "today"',
      'from eq "x" or from eq "y"',
      'alias eq "a"',
    ]) {
      const reply = await tenant.send('GET', `${path}?${new URLSearchParams({ filters })}`)
      expect([filters, reply.status, reply.json]).toEqual([filters, 400, errorShape()])
    }
  })
})
