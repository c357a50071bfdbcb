import type { Ref } from 'react'
import type { QuestionView } from '#data/sitting/views'
import type { Key } from '#lib/items/key'
import { shownResponse } from '#lib/items/shown-response'
import { withoutPrecision } from '#lib/items/tell/precision'
import type { StudyWords } from '#ui/words'
import { fill } from './fill'
import { Spaced } from './spaced'
import { stemId } from './stem-id'

/** What the question is about: the article by its title, with the day on which it appeared. */
const aboutInWords = ({ title, language, day }: QuestionView['article'], words: StudyWords): string => {
  if (day === undefined) return fill(words.about, { title })
  const shown = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return fill(words.aboutOn, { title, day: shown.format(new Date(`${day}T00:00:00Z`)) })
}

/** How items write a blank. */
const BLANK = /_{2,}/

/**
 * The question itself, with its article's title when `isNamed`, and a word when its answer is another than it was. A
 * blank is drawn as a blank, read out as one, and filled in once the key is known.
 */
export const Stem = ({
  question,
  words,
  answerKey,
  isNamed,
  headingRef,
  level: Heading = 'h1',
}: {
  question: QuestionView
  words: StudyWords
  /** Fills the blank in, once it is known. */
  answerKey: Key | null
  isNamed: boolean
  headingRef?: Ref<HTMLHeadingElement>
  level?: 'h1' | 'h2'
}) => {
  const [before = '', ...after] = question.stem.split(BLANK)
  return (
    <>
      {isNamed && <p className="byline">{aboutInWords(question.article, words)}</p>}
      {question.hasChanged && <p className="notice hint">{words.changed}</p>}
      <Heading
        id={stemId(question.itemId)}
        className="stem"
        ref={headingRef}
        tabIndex={-1}
        lang={question.article.language}
      >
        <Spaced text={before} />
        {after.map((part) => (
          <span key={part}>
            <span className="blank">
              {answerKey ? shownResponse(answerKey) : <span className="sr-only">{words.blank}</span>}
            </span>
            <Spaced text={answerKey ? withoutPrecision(part) : part} />
          </span>
        ))}
      </Heading>
    </>
  )
}
