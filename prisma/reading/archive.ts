import { inflateRawSync } from 'node:zlib'

/** What an archive may unpack to, all of it together: a document of a megabyte has a tenth of this. */
const MOST_UNPACKED = 32 * 1024 * 1024
const MOST_ENTRIES = 2_000

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LONGEST_COMMENT = 65_557
const DEFLATED = 8

export interface Archive {
  readonly names: readonly string[]
  /** False where it holds more than an article's file can: it was not unpacked to its end. */
  readonly isHarmless: boolean
}

const endOfDirectory = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_COMMENT); at--)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at
  throw new Error('no directory')
}

/** How many bytes an entry really unpacks to; what it says of itself is not believed. */
const unpackedSize = (bytes: Buffer, entry: number, most: number): number => {
  const method = bytes.readUInt16LE(entry + 10)
  const packed = bytes.readUInt32LE(entry + 20)
  const at = bytes.readUInt32LE(entry + 42)
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (method !== DEFLATED) return packed
  return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: most + 1 }).length
}

const isTooMuch = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * Looks into a zip before a library unpacks it: each entry is unpacked once, within a limit for all of them, and thrown
 * away.
 *
 * @throws when it is no zip, or damaged
 */
export const lookInto = (file: Uint8Array): Archive => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const end = endOfDirectory(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) return { names: [], isHarmless: false }
  const names: string[] = []
  let left = MOST_UNPACKED
  for (let index = 0, at = bytes.readUInt32LE(end + 16); index < count; index++) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('damaged directory')
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    names.push(bytes.toString('utf8', at + 46, at + 46 + (lengths[0] ?? 0)))
    try {
      left -= unpackedSize(bytes, at, left)
    } catch (error) {
      if (isTooMuch(error)) return { names, isHarmless: false }
      throw error
    }
    if (left < 0) return { names, isHarmless: false }
    at += 46 + lengths.reduce((sum, length) => sum + length, 0)
  }
  return { names, isHarmless: true }
}
