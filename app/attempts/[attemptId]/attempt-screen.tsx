'use client'

import type { AttemptView } from '#data/classes/learner-views'
import { MarkedQuestion } from '#ui/question/marked-question'
import { OpenPaper } from '#ui/sitting/open-paper'
import type { AttemptWords, StudyWords } from '#ui/words'
import { usePaper } from '../../_ui/sitting/use-paper'
import { Result, voidedInWords } from './result'

/** An attempt: while it is open its questions, then what may be told. */
export const AttemptScreen = ({
  initial,
  words,
  attempt,
}: {
  initial: AttemptView
  words: StudyWords
  attempt: AttemptWords
}) => {
  const { view, ...paper } = usePaper(initial, initial.attemptId)
  return view.handedInAt === null ? (
    <OpenPaper
      view={view}
      paper={paper}
      words={words}
      isMarkedAtOnce={view.behaviour === 'marked-at-once'}
      isNamed
      aside={
        view.canRead && (
          <a
            href={`/assignments/${view.assignmentId}/reading`}
            className="link"
            target="_blank"
            rel="noreferrer"
          >
            {attempt.read}
          </a>
        )
      }
      noteOn={({ voided }) => voided && voidedInWords(voided, attempt)}
      leaveTo={`/assignments/${view.assignmentId}`}
      marked={(slot, stem) => (
        <MarkedQuestion slot={slot} points={slot.points} words={words} isNamed level="h1" headingRef={stem} />
      )}
    />
  ) : (
    <Result view={view} words={words} attempt={attempt} />
  )
}
