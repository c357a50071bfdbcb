import { Check, X } from 'lucide-react'
import type { QuestionOf } from '#data/sitting/views'
import type { Answering } from './answering'
import { isFree } from './shortcuts'
import { useShortcuts } from './use-shortcuts'

/** How an option looks once the answer is known. */
const fateOf = (option: string, rightOptions: readonly string[] | null, given: string | null) => {
  if (rightOptions === null) return option === given ? 'given' : 'open'
  if (rightOptions.includes(option)) return 'right'
  return option === given ? 'wrong' : 'passed'
}

/** An icon and its word, so that colour is never the only sign. */
const Fate = ({ icon: Icon, word }: { icon: typeof Check; word: string }) => (
  <span className="fate">
    <Icon aria-hidden="true" size={20} />
    {word}
  </span>
)

/** Options as large targets; 1 to 9 choose at once. `rightOptions` is set when the answer is known. */
export const ChoiceAnswer = ({
  question,
  rightOptions,
  words,
  response,
  isMarkedAtOnce,
  onPut,
  onGive,
}: {
  question: QuestionOf<'multiple-choice' | 'true-false'>
  rightOptions: readonly string[] | null
} & Answering) => {
  const given = response?.kind === 'choice' ? response.text : null
  const onChoose = isMarkedAtOnce ? onGive : onPut
  useShortcuts(
    onChoose &&
      ((event) => {
        const text = question.options[Number(event.key) - 1]
        if (text === undefined || !isFree(event)) return
        event.preventDefault()
        onChoose({ kind: 'choice', text })
      }),
  )

  return (
    <ul className="options" aria-label={words.chooseLabel}>
      {question.options.map((option, index) => {
        const fate = fateOf(option, rightOptions, given)
        return (
          <li key={option}>
            <button
              type="button"
              className="option"
              data-fate={fate}
              aria-pressed={fate === 'given' ? true : undefined}
              aria-keyshortcuts={String(index + 1)}
              disabled={onChoose === null}
              onClick={() => onChoose?.({ kind: 'choice', text: option })}
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

const nothing = { onPut: null, onGive: null, onNext: null, isMarkedAtOnce: true }

/** The options with what was chosen and what is right. */
export const ChosenOptions = (
  props: Pick<Parameters<typeof ChoiceAnswer>[0], 'question' | 'words' | 'response' | 'rightOptions'>,
) => <ChoiceAnswer {...props} {...nothing} />
