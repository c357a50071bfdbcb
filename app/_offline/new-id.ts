const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/**
 * A random UUID (RFC 9562, version 4) for one entry or step. Not by `crypto.randomUUID`: browsers offer that on https and
 * localhost only, and a school may serve plain http in its own network.
 */
export const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const digits = [...bytes].map(hex).join('')
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map(([from, to]) => digits.slice(from, to)).join('-')
}
