import type { StudyView } from '#data/sitting/views'
import type { StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'

/** Which question of how many is on the screen: the same before and after its answer. */
export interface Place {
  readonly n: number
  readonly total: number
  /** How many come again because they were missed: the only reason for the whole number to grow. */
  readonly again: number
}

export const placeOf = ({ given, left, again }: Pick<StudyView, 'given' | 'left' | 'again'>): Place => ({
  n: given + 1,
  total: given + left,
  again,
})

/** The place in figures, and in a sentence. */
export const placeInWords = (
  { n, total, again }: Place,
  words: StudyWords,
): { readonly shown: string; readonly said: string } => {
  const missed = fill(words.again, { n: again })
  const shown = fill(words.position, { n, total })
  const said = fill(words.progress, { n, total })
  return again === 0
    ? { shown, said }
    : { shown: `${shown} · ${missed}`, said: `${said}${words.stop}${missed}` }
}
