'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { CardBackView, DueView, QuestionView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import type { Rating } from '#lib/study/card'
import type { StudyWords } from '#ui/words'
import { fill } from './fill'
import { isFree } from './shortcuts'
import { ShownKey } from './shown-key'
import { SourcePanel } from './source-panel'
import { useShortcuts } from './use-shortcuts'

const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy']

/** 10 分钟, 3 天: as short as fits on a button. */
const dueInShort = (due: DueView, locale: string): string => {
  // Between midnight and the beginning of a learner's day.
  if (due.kind === 'day' && due.inDays === 0)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day')
  const [value, unit] = due.kind === 'minutes' ? [due.minutes, 'minute'] : [due.inDays, 'day']
  const told = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
  // As everywhere else, a blank stands between a figure and a Chinese word.
  return told.replace(/(?<=\d)(?=\p{Script=Han})/u, ' ')
}

const ratingWord = (rating: Rating, words: StudyWords): string =>
  ({ again: words.rateAgain, hard: words.rateHard, good: words.rateGood, easy: words.rateEasy })[rating]

/** Four buttons, each with when the card comes back. */
const Ratings = ({
  back,
  words,
  locale,
  onRate,
}: {
  back: CardBackView
  words: StudyWords
  locale: string
  onRate: ((rating: Rating) => void) | null
}) => (
  <fieldset className="ratings" aria-label={words.rateLabel}>
    {RATINGS.map((rating, index) => (
      <button
        key={rating}
        type="button"
        className="button-quiet"
        aria-keyshortcuts={String(index + 1)}
        disabled={onRate === null}
        onClick={() => onRate?.(rating)}
      >
        <span>
          {ratingWord(rating, words)}
          <span className="key-cap" aria-hidden="true">
            {index + 1}
          </span>
        </span>
        <span className="hint">{dueInShort(back.dues[rating], locale)}</span>
      </button>
    ))}
  </fieldset>
)

/** Space or Enter turns the card; then 1 to 4 rate it. */
const useCardShortcuts = (
  isTurned: boolean,
  onTurn: () => void,
  onAnswer: ((response: ItemResponse) => void) | null,
): void =>
  useShortcuts(
    onAnswer &&
      ((event) => {
        if (!isFree(event)) return
        const rating = RATINGS[Number(event.key) - 1]
        const onControl = event.target instanceof Element && event.target.closest('button, a')
        if (isTurned && rating) {
          event.preventDefault()
          onAnswer({ kind: 'rated', rating })
        } else if (!isTurned && !onControl && (event.key === ' ' || event.key === 'Enter')) {
          event.preventDefault()
          onTurn()
        }
      }),
  )

/** A card: the question is in front; Space or a tap turns it, 1 to 4 say how well it was known. */
export const Flashcard = ({
  back,
  article,
  words,
  locale,
  stem,
  onAnswer,
}: {
  back: CardBackView
  article: QuestionView['article']
  words: StudyWords
  locale: string
  /** The front. */
  stem: ReactNode
  onAnswer: ((response: ItemResponse) => void) | null
}) => {
  const [isTurned, setTurned] = useState(false)
  const turn = () => setTurned(true)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isTurned) answer.current?.focus({ preventScroll: true })
  }, [isTurned])
  useCardShortcuts(isTurned, turn, onAnswer)
  if (!isTurned) {
    return (
      <div className="flashcard" data-turned={false}>
        {stem}
        <button type="button" className="button turn" disabled={onAnswer === null} onClick={turn}>
          {words.turn}
        </button>
      </div>
    )
  }
  return (
    <>
      <div className="flashcard" data-turned>
        {stem}
        <div className="card-key" ref={answer} tabIndex={-1} lang={article.language}>
          <span className="sr-only">{fill(words.keyTold, { key: '' })}</span>
          <ShownKey answerKey={back.key} />
        </div>
        <SourcePanel article={article} source={back.source} words={words} />
      </div>
      <div className="go-on">
        <Ratings
          back={back}
          words={words}
          locale={locale}
          onRate={onAnswer && ((rating) => onAnswer({ kind: 'rated', rating }))}
        />
      </div>
    </>
  )
}
