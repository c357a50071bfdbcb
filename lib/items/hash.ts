/** FNV-1a, 32 bits, with a last mixing: a number that depends on the text alone. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d) >>> 0
  return (hash ^ (hash >>> 15)) >>> 0
}
