import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'

/** A folder that is removed after the tests of the file. Its path has a blank, as home folders may have. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'saas connector-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files below a folder: name → content. */
export function writeFiles(folder: string, files: Record<string, string | Buffer | object>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    const text = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2)
    writeFileSync(path, text)
  }
  return folder
}

export interface Member {
  name: string | Buffer
  bytes?: Buffer | string
  /** False values for the headers. */
  crc?: number
  size?: number
  compressedSize?: number
  localName?: string
  method?: number
  flags?: number
  /** Upper half: the mode of Unix. */
  attributes?: number
}

/** Writes a zip without a library, so that its headers can be wrong. Members are stored as given. */
export function zipOf(members: Member[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const bytes = Buffer.from(member.bytes ?? '')
    const name = Buffer.from(member.name)
    const localName = Buffer.from(member.localName ?? name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(member.flags ?? 0x800, 2)
    common.writeUInt16LE(member.method ?? 0, 4)
    common.writeUInt32LE(0x00210000, 6)
    common.writeUInt32LE(member.crc ?? crc32(bytes), 10)
    common.writeUInt32LE(member.compressedSize ?? bytes.length, 14)
    common.writeUInt32LE(member.size ?? bytes.length, 18)
    common.writeUInt16LE(localName.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, localName, bytes])
    common.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(member.attributes ?? 0, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, rest, name]))
    parts.push(local)
    offset += local.length
  }
  const table = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(table.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, table, end])
}

/** The error of a rejected promise; fails if it resolves. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
  throw new Error('it did not reject')
}
