/** A short, stable name for a text: two FNV-1a hashes, base 36. Not for secrets. */
export const stableHash = (text: string): string => {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ (code + i), 0x01000193)
  }
  return `${(first >>> 0).toString(36).padStart(7, '0')}${(second >>> 0).toString(36).padStart(7, '0').slice(0, 4)}`
}
