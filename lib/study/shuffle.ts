/** A 32-bit hash of a text (FNV-1a): the seed from which all chance in the domain is made. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Numbers in [0, 1) from a seed (mulberry32); the same seed gives the same numbers. */
export const randomFrom = (seed: string): (() => number) => {
  let state = hashText(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A fair shuffle (Fisher and Yates) decided by the seed alone. */
export const shuffle = <T>(things: readonly T[], seed: string): T[] => {
  const random = randomFrom(seed)
  const shuffled = [...things]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const taken = shuffled[i] as T
    shuffled[i] = shuffled[j] as T
    shuffled[j] = taken
  }
  return shuffled
}
