import type { Extraction, StatementFact } from '#lib/facts/fact'

const JOINED = /^[^，,对向]{0,2}(?:和|与|同|及|以及|、)[^，,对向]{0,24}$/u

const between = (text: string, first: string, second: string): string | null => {
  const [from, to] = [text.indexOf(first), text.lastIndexOf(second)]
  return from >= 0 && to >= from + first.length ? text.slice(from + first.length, to) : null
}

/** Those who said it together with the speaker: A和B宣布. */
export const alsoSpeaking = ({ entities }: Extraction, { cue, speaker }: StatementFact): string[] => {
  if (cue === null) return []
  const others = entities.filter(({ name, type }) => type === 'person' && name !== speaker)
  return others
    .map(({ name }) => name)
    .filter((name) =>
      [between(cue.text, name, speaker), between(cue.text, speaker, name)].some(
        (words) => words !== null && JOINED.test(words),
      ),
    )
}
