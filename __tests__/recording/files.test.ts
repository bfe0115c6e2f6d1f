import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandContext } from '../../src/cli/command.js'
import { openFolder } from '../../src/commands/shared/recordings.js'
import { UserError } from '../../src/core/errors.js'
import { bodyBytes } from '../../src/recording/bodies.js'
import { replayConfig } from '../../src/recording/config.js'
import { assertRecordingFolder, mendRecording, readRecording, writeRecording } from '../../src/recording/files.js'
import { type RecordedGroup, type Recording, recordingFormat } from '../../src/recording/model.js'

const group = (id: string, url: string): RecordedGroup => ({
  id,
  writes: false,
  commands: { 'std:account:list': 1 },
  exchanges: [{ request: { method: 'GET', url }, answer: { status: 200, body: { json: { big: 1 } } } }],
})

function recordingOf(groups: RecordedGroup[]): Recording {
  const facts = {
    format: recordingFormat,
    program: '1.2.3',
    connector: 'C',
    recorded: '2026-01-02T03:04:05.000Z',
    seed: 's',
  }
  return { facts: { ...facts, readOnly: true, readLimit: 8, config: { a: '***' }, samples: [] }, groups }
}

describe('the files of a recording', () => {
  let parent: string
  let folder: string
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'files-'))
    folder = join(parent, 'deep', 'recording')
  })
  afterEach(() => rmSync(parent, { recursive: true, force: true }))

  const write = async (recording: Recording, problemIn = (_: string): string | undefined => undefined) =>
    await writeRecording(folder, 'recording', recording, problemIn)
  const contents = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])

  it('are read as they were written, one for each check that sent something', async () => {
    const idle = { ...group('idle', ''), exchanges: [] }
    const recording = recordingOf([group('b', 'https://x/b'), idle, group('custom-command/B', 'https://x/c')])
    await write(recording)
    expect(readdirSync(folder).sort()).toEqual(['b.json', 'custom-command_B.json', 'recording.json'])
    expect(await readRecording(folder, 'recording')).toEqual(recording)
  })

  it('have names of their own, also where the ids differ only in case or signs', async () => {
    const recording = recordingOf([
      group('a/b', 'https://x/1'),
      group('A_B', 'https://x/2'),
      group('recording', 'https://x/3'),
    ])
    await write(recording)
    expect((await readRecording(folder, 'recording')).groups).toEqual(recording.groups)
  })

  it('are the same for the same recording, and those of an earlier one are gone', async () => {
    await write(recordingOf([group('a', 'https://x/a'), group('old', 'https://x/o')]))
    await write(recordingOf([group('a', 'https://x/a')]))
    const first = contents()
    await write(recordingOf([group('a', 'https://x/a')]))
    expect(contents()).toEqual(first)
    expect(readdirSync(folder)).toEqual(['a.json', 'recording.json'])
    expect(readdirSync(join(folder, '..'))).toEqual(['recording'])
  })

  it('are not written at all if one of them holds a secret, or cannot be written', async () => {
    await write(recordingOf([group('a', 'https://x/a')]))
    const before = contents()
    const secret = recordingOf([group('a', 'https://x/hidden')])
    await expect(write(secret, (text) => (text.includes('hidden') ? 'a secret' : undefined))).rejects.toThrow(
      /nothing was written to recording: a secret would still stand in a\.json/,
    )
    expect(contents()).toEqual(before)
    const long = `${'n'.repeat(300)}/recording`
    await expect(writeRecording(join(parent, long), long, secret, () => undefined)).rejects.toThrow(
      /cannot use record-target/,
    )
    expect(readdirSync(join(folder, '..'))).toEqual(['recording'])
  })

  it('take no folder that holds something else', async () => {
    await assertRecordingFolder(folder, 'recording')
    mkdirSync(folder, { recursive: true })
    await assertRecordingFolder(folder, 'recording')
    await write(recordingOf([group('a', 'https://x/a')]))
    await assertRecordingFolder(folder, 'recording')
    const refuse = async (message: RegExp) => {
      const before = contents()
      await expect(write(recordingOf([group('b', 'https://x/b')]))).rejects.toThrow(message)
      expect(contents()).toEqual(before)
    }
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    await refuse(
      /record-target recording holds notes\.txt, which is not of a recording and would be removed; give a folder/,
    )
    rmSync(join(folder, 'notes.txt'))
    writeFileSync(join(parent, 'notes.txt'), 'mine')
    symlinkSync(join(parent, 'notes.txt'), join(folder, 'b.json'))
    await refuse(/holds b\.json, which/)
    rmSync(join(folder, 'b.json'))
    // A file that names the own ones is none that anybody may write.
    writeFileSync(join(folder, 'recording.json'), '{"name":"of another program"}')
    await refuse(/holds a\.json, which/)
    renameSync(folder, join(parent, 'elsewhere'))
    symlinkSync(join(parent, 'elsewhere'), folder)
    await refuse(/is a link, which is not followed/)
  })

  it.each([
    ['before any file was complete', ['.recording.recorded/recording.json', '{"forma'], 'old'],
    ['before all files were written', ['.recording.recorded/recording.json', 'FACTS'], 'old'],
    ['between the two renames', 'between', 'new'],
    ['after both', 'after', 'new'],
  ] as const)('are complete after a run that was ended %s', async (_, left, expected) => {
    const [old, made] = [recordingOf([group('a', 'https://x/old')]), recordingOf([group('a', 'https://x/new')])]
    await write(made)
    const beside = (name: string) => join(folder, '..', `.recording.${name}`)
    if (typeof left === 'string') {
      renameSync(folder, beside('kept'))
      await write(old)
      renameSync(folder, beside('replaced'))
      renameSync(beside('kept'), left === 'between' ? beside('recorded') : folder)
    } else {
      const facts = readFileSync(join(folder, 'recording.json'), 'utf8')
      await write(old)
      mkdirSync(beside('recorded'))
      writeFileSync(join(folder, '..', left[0]), left[1] === 'FACTS' ? facts : left[1])
    }
    expect(await mendRecording(folder, 'recording')).toMatch(
      /an earlier run was ended while it (?:wrote|replaced) recording; /,
    )
    expect(await readRecording(folder, 'recording')).toEqual(expected === 'old' ? old : made)
    expect(readdirSync(join(folder, '..'))).toEqual(['recording'])
    expect(await mendRecording(folder, 'recording')).toBeUndefined()
  })

  it('leave what lies beside them and is not of a recording', async () => {
    await write(recordingOf([group('a', 'https://x/a')]))
    mkdirSync(join(folder, '..', '.recording.replaced'))
    writeFileSync(join(folder, '..', '.recording.replaced', 'notes.txt'), 'mine')
    await expect(mendRecording(folder, 'recording')).rejects.toThrow(
      /recording: \.recording\.replaced beside it holds notes\.txt, which is not of a recording/,
    )
    rmSync(join(folder, 'a.json'))
    symlinkSync('/etc/hostname', join(folder, 'a.json'))
    await expect(readRecording(folder, 'recording')).rejects.toThrow(/a\.json is a link or no file/)
  })

  it.each([
    ['recording.json', '{', /recording\.json is not JSON/],
    ['recording.json', '{}', /has not the form of a recording/],
    ['recording.json', '['.repeat(5000), /nested too deeply/],
    ['a.json', '{"exchanges":[{"request":{},"answer":{}}]}', /a\.json has not the form/],
    ['a.json', undefined, /cannot read a\.json: there is no such file/],
  ])('are refused if %s is damaged: %j', async (file, text, message) => {
    await write(recordingOf([group('a', 'https://x/a')]))
    if (text === undefined) rmSync(join(folder, file))
    else writeFileSync(join(folder, file), text)
    await expect(readRecording(folder, 'recording')).rejects.toThrow(message)
  })

  it('are refused in another format, and never read outside of their folder', async () => {
    await write(recordingOf([group('a', 'https://x/a')]))
    const facts = JSON.parse(readFileSync(join(folder, 'recording.json'), 'utf8'))
    writeFileSync(join(folder, 'recording.json'), JSON.stringify({ ...facts, format: 1 }))
    await expect(readRecording(folder, 'recording')).rejects.toThrow(
      /its format is 1, and this version of the program reads 2/,
    )
    writeFileSync(join(parent, 'outside.json'), '{"exchanges":[]}')
    const groups = [{ ...facts.groups[0], file: '../../outside.json' }]
    writeFileSync(join(folder, 'recording.json'), JSON.stringify({ ...facts, groups }))
    await expect(readRecording(folder, 'recording')).rejects.toThrow(/cannot read outside\.json/)
  })

  it('are refused in one line if they have not the form of a recording, or are of the future', async () => {
    await write(recordingOf([group('a', 'https://x/a')]))
    const [facts, own] = ['recording.json', 'a.json'].map((name) => readFileSync(join(folder, name), 'utf8'))
    const read = async (file: string, text: string) => {
      writeFileSync(join(folder, 'recording.json'), facts ?? '')
      writeFileSync(join(folder, 'a.json'), own ?? '')
      writeFileSync(join(folder, file), text)
      const context = { workingDirectory: parent, clock: { now: () => Date.parse('2026-01-02T03:04:05Z') } }
      return await openFolder('deep/recording', context as unknown as CommandContext).then(
        () => 'read',
        (error) => (error instanceof UserError ? error.message : `a defect: ${error}`),
      )
    }
    expect(await read('a.json', own ?? '')).toBe('read')
    const exchange = JSON.parse(own ?? '').exchanges[0]
    const answers = [
      { status: 200, body: { text: ['x'], charset: 'nope' } },
      { status: 200, reason: 5 },
      { status: -5 },
      { status: 103 },
      { status: 200, body: { binary: { bytes: -1, hash: 'x' } } },
      { status: 200, body: { form: [['a', 1]] } },
      { status: 200, headers: [['a', 5]] },
      { status: 200, headers: [['a: b\r\nc', 'd']] },
    ]
    const exchanges = [
      ...answers.map((answer) => ({ ...exchange, answer })),
      { ...exchange, request: { ...exchange.request, headers: { 'content-type': 5 } } },
      { ...exchange, request: { ...exchange.request, body: { form: [['a', 1]] } } },
    ]
    for (const each of exchanges) {
      const message = await read('a.json', JSON.stringify({ exchanges: [each] }))
      expect(message).toMatch(/^replay-target deep\/recording: a\.json has .*; record anew$/)
    }
    const others = [
      { samples: [{ type: '', keys: [null] }] },
      { readLimit: -5 },
      { groups: [{ id: 'a', writes: true, commands: { a: {} } }] },
      { recorded: '1 ::warning::x 2026' },
      { recorded: '2026-99-99T00:00:00Z' },
    ]
    for (const other of others) {
      const message = await read('recording.json', JSON.stringify({ ...JSON.parse(facts ?? ''), ...other }))
      expect(message).toMatch(/^replay-target deep\/recording: recording\.json has .*; record anew$/)
    }
    const future = JSON.stringify({ ...JSON.parse(facts ?? ''), recorded: '2999-01-01T00:00:00Z' })
    expect(await read('recording.json', future)).toMatch(/recorded on 2999-01-01, which is in the future; record anew$/)
  })

  it('are no files of others that a recording.json names', async () => {
    mkdirSync(folder, { recursive: true })
    const groups = [{ id: 'package', file: 'package.json' }]
    writeFileSync(join(folder, 'recording.json'), JSON.stringify({ recorded: '2026', groups }))
    writeFileSync(join(folder, 'package.json'), '{"name":"mine"}')
    await expect(assertRecordingFolder(folder, 'recording')).rejects.toThrow(/holds package\.json, which/)
    writeFileSync(join(folder, 'package.json'), '{"exchanges":[{"rate":1}]}')
    await expect(assertRecordingFolder(folder, 'recording')).rejects.toThrow(/holds package\.json, which/)
    writeFileSync(join(folder, 'package.json'), '{"exchanges":[]}')
    await assertRecordingFolder(folder, 'recording')
    writeFileSync(
      join(folder, 'recording.json'),
      JSON.stringify({ recorded: '2026', groups: [{ ...groups[0], id: 'b' }] }),
    )
    await expect(assertRecordingFolder(folder, 'recording')).rejects.toThrow(/holds package\.json, which/)
  })

  it('make no endless work', () => {
    const body = { text: ['x'] }
    const many = Array.from({ length: 30 }, () => 'br').join(',')
    expect(bodyBytes(body, many)).toEqual(bodyBytes(body, 'br,br,br,br,br'))
    expect(bodyBytes({ binary: { bytes: Number.MAX_SAFE_INTEGER, hash: 'x' } }, '').length).toBe(1024 * 1024)
    const keys = Array.from({ length: 12 }, () => '*** (EC private key)')
    const { made } = replayConfig({ made: keys }) as { made: string[] }
    expect(made.every((key) => key.includes('PRIVATE KEY'))).toBe(true)
    expect(new Set(made).size).toBeLessThan(6)
  })
})
