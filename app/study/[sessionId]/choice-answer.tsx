import { Check, X } from 'lucide-react'
import { useEffect } from 'react'
import type { QuestionView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'
import { isFree } from './keys'

/** How an option looks once the answer is known. */
const fateOf = (option: string, key: string | null, given: string | null) => {
  if (key === null) return option === given ? 'given' : 'open'
  if (option === key) return 'right'
  return option === given ? 'wrong' : 'passed'
}

/** An icon and its word, so that colour is never the only sign. */
const Fate = ({ icon: Icon, word }: { icon: typeof Check; word: string }) => (
  <span className="fate">
    <Icon aria-hidden="true" size={20} />
    {word}
  </span>
)

/** Options as large targets; the keys 1 to 9 choose at once. `outcome` is set when the answer is known. */
export const ChoiceAnswer = ({
  question,
  words,
  given,
  rightOption,
  onAnswer,
}: {
  question: QuestionView
  words: StudyWords
  given: string | null
  rightOption: string | null
  onAnswer: ((response: ItemResponse) => void) | null
}) => {
  useEffect(() => {
    if (!onAnswer) return
    const onKey = (event: KeyboardEvent) => {
      const text = question.options[Number(event.key) - 1]
      if (text === undefined || !isFree(event)) return
      event.preventDefault()
      onAnswer({ kind: 'choice', text })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [question, onAnswer])

  return (
    <ul className="options" aria-label={words.chooseLabel}>
      {question.options.map((option, index) => {
        const fate = fateOf(option, rightOption, given)
        return (
          <li key={option}>
            <button
              type="button"
              className="option"
              data-fate={fate}
              aria-pressed={fate === 'given' ? true : undefined}
              aria-keyshortcuts={String(index + 1)}
              disabled={onAnswer === null}
              onClick={() => onAnswer?.({ kind: 'choice', text: option })}
            >
              <b className="key-cap" aria-hidden="true">
                {index + 1}
              </b>
              <span lang={question.article.language}>{option}</span>
              {fate === 'right' && <Fate icon={Check} word={words.key} />}
              {fate === 'wrong' && <Fate icon={X} word={words.yours} />}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
