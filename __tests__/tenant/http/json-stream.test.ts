import { type JsonItem, jsonStream } from '../../../src/tenant/http/json-stream.js'
import { collect } from '../support.js'

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function split(text: string | Buffer, size = text.length || 1, limit = 1_000_000): Promise<JsonItem[]> {
  return await collect(jsonStream(chunked(Buffer.from(text), size), limit))
}

function values(...all: unknown[]): JsonItem[] {
  return all.map((value) => ({ kind: 'value', value }))
}

describe('values', () => {
  const cases: [string, unknown[]][] = [
    ['', []],
    [' \n\t\r ', []],
    ['{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['{"a":1}{"a":2}[1,[2]]"x"true', [{ a: 1 }, { a: 2 }, [1, [2]], 'x', true]],
    ['null 1 -2.5e+3 false"a"0', [null, 1, -2500, false, 'a', 0]],
    ['truefalsenull12', [true, false, null, 12]],
    ['{"brackets":"}]{[","quotes":"\\"}\\\\"}{}', [{ brackets: '}]{[', quotes: '"}\\' }, {}]],
    ['{"text":"äöü 漢字 🙂 \\u00e4\\ud83d\\ude42"}"🙂"', [{ text: 'äöü 漢字 🙂 ä🙂' }, '🙂']],
    ['[]\n\n\n[[]]', [[], [[]]]],
  ]
  test.each(cases)('%s, cut at every byte', async (text, expected) => {
    const length = Buffer.byteLength(text)
    for (let size = 1; size <= Math.max(1, length); size++) {
      expect(await split(text, size)).toEqual(values(...expected))
    }
  })

  test('deeply nested values', async () => {
    const [item] = await split('['.repeat(50_000) + ']'.repeat(50_000), 777)
    expect(item?.kind).toBe('value')
  })
})

describe('text that is not JSON', () => {
  const cases: [string, unknown[], string][] = [
    ['{"a":1}\ngeneric error: \n + Error: boom', [{ a: 1 }], 'generic error: \n + Error: boom'],
    ['notFound error: \n + x', [], 'notFound error: \n + x'],
    ['{"a":1}\n[ConnectorError] no "x', [{ a: 1 }], '[ConnectorError] no "x'],
    ['{a:1}{"b":2}', [], '{a:1}{"b":2}'],
    ['12 -', [12], '-'],
    ['trueish', [true], 'ish'],
    ['}', [], '}'],
  ]
  test.each(cases)('%s, cut at every byte', async (text, before, rest) => {
    for (let size = 1; size <= text.length; size++) {
      expect(await split(text, size)).toEqual([...values(...before), { kind: 'text', text: rest }])
    }
  })

  test('is cut at a limit, and the source is closed', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('oops '.repeat(1000))
      } finally {
        closed = true
      }
    }
    const [item, ...others] = await collect(jsonStream(endless(), 100))
    expect(item?.kind).toBe('text')
    expect(item?.kind === 'text' && item.text.length).toBeLessThanOrEqual(16 * 1024)
    expect(others).toEqual([])
    expect(closed).toBe(true)
  })
})

test('an end inside a value', async () => {
  expect(await split('{"a":1}{"b":')).toEqual([...values({ a: 1 }), { kind: 'cut', text: '{"b":' }])
  expect(await split('"abc')).toEqual([{ kind: 'cut', text: '"abc' }])
  expect(await split('tru')).toEqual([{ kind: 'cut', text: 'tru' }])
})

test('a value over the limit ends the reading, wherever it is cut', async () => {
  const text = `[1]"${'x'.repeat(200)}"[2]`
  for (const size of [1, 7, 100, 1000]) {
    const items = await split(text, size, 100)
    expect(items.map(({ kind }) => kind)).toEqual(['value', 'too-large'])
  }
  expect(await split(`[1]"${'x'.repeat(98)}"[2]`, 7, 100)).toHaveLength(3)
})

test('an endless value stops at the limit', async () => {
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('["')
    for (;;) {
      given += 1000
      yield Buffer.from('x'.repeat(1000))
    }
  }
  expect(await collect(jsonStream(endless(), 10_000))).toEqual([
    { kind: 'too-large', text: expect.stringMatching(/^\["x+$/) },
  ])
  expect(given).toBeLessThanOrEqual(11_000)
})

test('a value is yielded before the next one arrives', async () => {
  let release = (): void => {}
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"a":1}{"b"')
    await new Promise<void>((resolve) => {
      release = resolve
    })
    yield Buffer.from(':2}')
  }
  const items = jsonStream(slow(), 100)
  expect((await items.next()).value).toEqual({ kind: 'value', value: { a: 1 } })
  const second = items.next()
  await new Promise((resolve) => setImmediate(resolve))
  release()
  expect((await second).value).toEqual({ kind: 'value', value: { b: 2 } })
})
