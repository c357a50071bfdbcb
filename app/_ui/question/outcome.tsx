import { Check, X } from 'lucide-react'
import { inOrder } from '#lib/items/in-order'
import type { Key } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import type { StudyWords } from '#ui/words'
import { fill } from './fill'
import { pairsIn, partnerOf } from './pairs'

interface OutcomeProps<Of extends Key = Key> {
  /** Of the article. */
  readonly language: string
  readonly response: ItemResponse | null
  readonly answerKey: Of
  readonly isRight: boolean
  readonly words: StudyWords
}

type KeyOf<Kind extends Key['kind']> = Extract<Key, { readonly kind: Kind }>

/** What was answered and what is right, for kinds whose options do not show it already. */
export const Outcome = ({ answerKey, ...rest }: OutcomeProps) => {
  switch (answerKey.kind) {
    case 'choice':
      return null
    case 'typed':
      return <TypedOutcome answerKey={answerKey} {...rest} />
    case 'matching':
      return <MatchingOutcome answerKey={answerKey} {...rest} />
    case 'ordering':
      return <OrderingOutcome answerKey={answerKey} {...rest} />
    default:
      return answerKey satisfies never
  }
}

/** Whether anything was answered: the verdict says once that nothing was, and no line repeats it. */
const isAnswered = (response: ItemResponse | null): response is ItemResponse =>
  response !== null && shownResponse(response) !== ''

const Answer = ({ term, text, language }: { term: string; text: string; language?: string }) => (
  <div>
    <dt>{term}</dt>
    <dd lang={language}>{text}</dd>
  </div>
)

const TypedOutcome = ({ language, response, answerKey, isRight, words }: OutcomeProps<KeyOf<'typed'>>) => (
  <dl className="answers">
    {!isRight && isAnswered(response) && <Answer term={words.yours} text={shownResponse(response)} />}
    <Answer term={words.key} text={answerKey.text} language={language} />
  </dl>
)

const RightPart = ({ text, label }: { text: string; label: string }) => (
  <span className="right-answer">
    <Check role="img" aria-label={label} size={18} /> {text}
  </span>
)

const WrongPart = ({ text, label }: { text: string; label: string }) => (
  <span className="wrong-answer">
    <X role="img" aria-label={label} size={18} /> {text}
  </span>
)

/** Each pair once, with the right partner, and the learner's own where it was another. */
const MatchingOutcome = ({ response, answerKey, words }: OutcomeProps<KeyOf<'matching'>>) => (
  <ul className="outcome">
    {answerKey.pairs.map(({ left, right }) => {
      const own = isAnswered(response) ? (partnerOf(pairsIn(response), left) ?? words.noAnswer) : right
      return (
        <li key={left}>
          {left}
          <div className="outcome-parts">
            {own !== right && <WrongPart text={own} label={words.yours} />}
            <RightPart text={right} label={words.key} />
          </div>
        </li>
      )
    })}
  </ul>
)

/** The right order, a line a thing: when it was, whether it was in order, and where the learner put what was not. */
const OrderingOutcome = ({ response, answerKey, words }: OutcomeProps<KeyOf<'ordering'>>) => {
  const given = response?.kind === 'ordering' ? response.sequence : []
  const isRightly = inOrder(answerKey.sequence, given)
  return (
    <ol className="outcome ordered">
      {answerKey.sequence.map((thing, index) => {
        const n = given.indexOf(thing) + 1
        const isOrdered = isRightly[index] === true
        const date = answerKey.dates[index] ?? null
        return (
          <li key={thing}>
            <span className="place">{index + 1}</span>
            <span className="thing">
              {date !== null && <span className="date">{date}</span>}
              {thing}
              {n > 0 && !isOrdered && <span className="hint">{fill(words.placed, { n })}</span>}
            </span>
            {n > 0 &&
              (isOrdered ? (
                <RightPart text="" label={words.placedRight} />
              ) : (
                <WrongPart text="" label={words.placedWrong} />
              ))}
          </li>
        )
      })}
    </ol>
  )
}
