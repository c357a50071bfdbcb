'use client'

import type { TestView } from '#data/sitting/views'
import { MarkedQuestion } from '#ui/question/marked-question'
import { OpenPaper } from '#ui/sitting/open-paper'
import type { StudyWords } from '#ui/words'
import { usePaper } from '../../../_ui/sitting/use-paper'
import { TestResult } from './test-result'

/** A test: all questions, in any order, with nothing said of right or wrong; then the marked paper. */
export const TestScreen = ({ initial, words }: { initial: TestView; words: StudyWords }) => {
  const { view, ...paper } = usePaper(initial, initial.sessionId)
  return view.handedInAt === null ? (
    <OpenPaper
      view={view}
      paper={paper}
      words={words}
      isMarkedAtOnce={false}
      isNamed
      leaveTo="/"
      marked={(slot, stem) => (
        <MarkedQuestion
          slot={slot}
          points={null}
          words={words}
          isNamed={false}
          level="h1"
          headingRef={stem}
        />
      )}
    />
  ) : (
    <TestResult view={view} words={words} />
  )
}
