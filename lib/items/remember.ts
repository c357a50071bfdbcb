/** So many answers are kept before all are forgotten. */
const MOST = 20_000

/** The same function of a text, which keeps its answers: many questions ask about the same few sentences. */
export const remember = <T>(answer: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const found = answer(text)
    known.set(text, found)
    return found
  }
}

/** The same function of an object, which answers once for each and forgets the answer with the object. */
export const rememberFor = <K extends object, T>(answer: (key: K) => T): ((key: K) => T) => {
  const known = new WeakMap<K, { readonly answer: T }>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.answer
    const found = answer(key)
    known.set(key, { answer: found })
    return found
  }
}
