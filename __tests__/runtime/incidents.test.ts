import type { RuntimeIncident } from '../../src/runtime/types.js'
import { writeBundle } from '../support/bundle.js'
import { closeAll, open, run } from './harness.js'

/** A connector without the SDK: `config` runs when it loads, and `later` ends once what a command left undone is done. */
const source = `
  let done = Promise.resolve()
  let trigger = () => {}
  let wake
  new Promise((go) => { wake = go }).then(() => { throw new Error('of the queue') })
  const commands = {
    async late(send) {
      done = new Promise((resolve) => setImmediate(() => {
        for (let i = 0; i < 3; i++) send(i)
        resolve()
      }))
    },
    async fail() {
      done = new Promise((resolve) => setImmediate(resolve))
      throw new Error('it has to fail')
    },
    async hang() { await new Promise((resolve) => setTimeout(resolve, 600_000)) },
    async later(send) { await done; send('later') },
    async block(send) {
      send('started')
      await new Promise((resolve) => setImmediate(resolve))
      for (;;) {}
    },
    async exit() { process.exit(0) },
    async reject() { done = new Promise((resolve) => setImmediate(resolve)); void Promise.reject(new Error('nobody waits')) },
    async leave() { new Promise((go) => { trigger = go }).then(() => { throw new Error('nobody waits') }) },
    async leaveExit() { new Promise((go) => { trigger = go }).then(() => process.exit(0)) },
    async queue() { trigger = wake },
    async wait() { trigger(); await new Promise(() => {}) },
    async listen() { process.on('uncaughtException', () => {}) },
    async print() { console.log('one'); console.info('two') },
    async json() { process.stdout.write(JSON.stringify({ level: 'INFO', message: 'of the logger' }) + '\\n') },
    async warn() { console.warn('a warning'); console.error('an error') },
  }
  exports.connector = {
    handlers: new Map(),
    _exec: async (type, context, input, answer) =>
      await commands[type]((data) => answer.write({ data, type: 'output' })),
  }`

let incidents: RuntimeIncident[]
let idle: string[]
/** Called with the next incident. */
let onNext: () => void = () => {}
async function start() {
  incidents = []
  idle = []
  const directory = await writeBundle({ 'index.js': source })
  return open({
    directory,
    onIdleLog: ({ message }) => idle.push(String(message)),
    onIncident: (incident) => {
      incidents.push(incident)
      onNext()
    },
  })
}
const kinds = () => incidents.map(({ kind, command }) => `${kind} ${command}`)

afterEach(closeAll)

it('tells the first of the messages that a command sent after its end, with the command', async () => {
  const runtime = await start()
  expect((await run(runtime, 'late')).outputs).toEqual([])
  expect((await run(runtime, 'later')).outputs).toEqual(['later'])
  expect(kinds()).toEqual(['late-send late'])
})

it('tells a crash with the command that was running, or none, and goes on in a new process', async () => {
  const runtime = await start()
  expect((await run(runtime, 'exit')).error?.kind).toBe('crash')
  expect(kinds()).toEqual(['crash exit'])
  expect((await run(runtime, 'later')).outputs).toEqual(['later'])
  const next = new Promise<void>((resolve) => {
    onNext = resolve
  })
  await run(runtime, 'reject')
  await next
  expect(kinds()).toHaveLength(2)
  expect(kinds()[1]).toMatch(/^crash (undefined|reject)$/)
  expect(incidents[1]?.message).toContain('unhandled rejection: [Error] nobody waits')
  expect((await run(runtime, 'later')).outputs).toEqual(['later'])
})

it('tells a crash with the command that left it behind, if another one runs at that time', async () => {
  const runtime = await start()
  await run(runtime, 'leave')
  const others = ['wait', 'hang'].map((command) => run(runtime, command))
  const message = (command: string) =>
    `the connector crashed during ${command}, by what leave had left running: unhandled rejection: [Error] nobody waits`
  const errors = (await Promise.all(others)).map(({ error }) => error?.message)
  expect(errors).toEqual([message('wait'), message('hang')])
  expect(incidents).toEqual([{ kind: 'crash', command: 'leave', message: message('wait'), isFromEarlier: true }])
})

it('tells that it is not known what left behind a crash of what runs since the bundle was loaded', async () => {
  const runtime = await start()
  await run(runtime, 'queue')
  const { error } = await run(runtime, 'wait')
  const message = 'the connector crashed during wait: unhandled rejection: [Error] of the queue'
  expect(error?.message).toBe(message)
  expect(incidents).toEqual([{ kind: 'crash', command: 'wait', message, hasUnknownOrigin: true }])
})

it.each([
  ['operation', 'list:after', { step: 'operation', command: 'list:after' }],
  ['before', 'before:list', { step: 'before', command: 'list' }],
  ['after', 'after:list', { step: 'after', command: 'list' }],
])('tells a crash by what a handler %s of the customizer left behind as of that', async (step, name, customizer) => {
  incidents = []
  const operations: string[] = []
  const directory = await writeBundle({
    'index.js': `
      exports.connector = {
        handlers: new Map(),
        async _exec(type, context, input, answer, customizer) {
          // As the SDK does, which asks the customizer for the name of a handler.
          const run = async (step, value) => await (customizer.handlers.get(customizer.handlerKey(step, type)) ?? ((_, same) => same))(context, value)
          const given = await run('before', input)
          const made = await context.customizedOperation('list:after', given)
          await context.customizedOperation('list:after', given)
          answer.write({ type: 'output', data: await run('after', made) })
          await new Promise(() => {})
        },
      }
      const leave = (name) => (context, value) => {
        if (name === ${JSON.stringify(name)}) setImmediate(() => Promise.reject(new Error('nobody waits')))
        return { ...value, [name]: true }
      }
      class Customizer {
        #separator = ':'
        handlers = new Map(['before:list', 'after:list'].map((name) => [name, leave(name)]))
        customizedOperationHandlers = new Map([['list:after', leave('list:after')]])
        _exec() {}
        handlerKey(step, type) { return step + this.#separator + type }
      }
      exports.connectorCustomizer = new Customizer()`,
  })
  const runtime = open({
    directory,
    onIdleLog: () => {},
    onIncident: (incident) => incidents.push(incident),
    onOperation: (id) => operations.push(id),
  })
  const { error } = await run(runtime, 'list', {})
  expect(error?.message).toBe(
    `the connector crashed during list, by what ${name} of the customizer had left running: unhandled rejection: [Error] nobody waits`,
  )
  expect(incidents).toEqual([{ kind: 'crash', command: 'list', message: error?.message, customizer }])
  expect(operations).toEqual(step === 'before' ? expect.anything() : ['list:after'])
})

// On Windows the process may be gone before it has told.
const onPosix = process.platform === 'win32' ? it.skip : it

onPosix('tells an end of the process with the command that left it behind', async () => {
  const runtime = await start()
  await run(runtime, 'leaveExit')
  const { error } = await run(runtime, 'wait')
  const message =
    'the connector ended its own process during wait, by what leaveExit had left running, with exit code 0: a connector must not call process.exit'
  expect(error?.message).toBe(message)
  expect(incidents).toEqual([{ kind: 'crash', command: 'leaveExit', message, isFromEarlier: true }])
})

it('tells that a process was replaced because it did not respond after a command was stopped', async () => {
  const runtime = await start()
  for await (const event of runtime.invoke({ type: 'block', input: {}, config: {} })) {
    expect(event).toMatchObject({ message: { data: 'started' } })
    break
  }
  expect((await run(runtime, 'later', {}, { config: {} })).outputs).toEqual(['later'])
  const message =
    'the connector did not respond for 1 s after block was stopped, so its process was replaced and what it kept in memory was lost'
  expect(incidents).toEqual([{ kind: 'restart', command: 'block', message }])
  expect(idle).toEqual([message])
})

it('tells nothing of what a connector catches itself, of commands that fail, and of the end of the runtime', async () => {
  const runtime = await start()
  for (const command of ['listen', 'reject', 'fail', 'later']) await run(runtime, command)
  const hanging = run(runtime, 'hang')
  await run(runtime, 'later')
  await runtime.close()
  expect((await hanging).error?.kind).toBe('aborted')
  expect(incidents).toEqual([])
  const unused = await start()
  await run(unused, 'later')
  await unused.close()
  expect([incidents, idle]).toEqual([[], []])
})

it('tells once of plain text on the standard output, with the command, and of nothing else', async () => {
  const runtime = await start()
  for (const command of ['json', 'warn']) await run(runtime, command)
  expect(incidents).toEqual([])
  for (const command of ['print', 'print', 'later']) await run(runtime, command)
  expect(kinds()).toEqual(['plain-output print'])
})
