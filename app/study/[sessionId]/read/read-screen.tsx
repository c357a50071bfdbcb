'use client'

import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useState } from 'react'
import type { ReadingView, StudyView } from '#data/sitting/views'
import type { StudyWords } from '#ui/words'
import { fill } from '../../../_ui/question/fill'
import { ProgressLine } from '../progress-line'
import { useMisses } from '../use-misses'
import { AskedHere } from './asked-here'
import { ReadParagraph } from './read-paragraph'

const Misses = dynamic(() => import('../misses').then((file) => file.Misses))
const MissesAgain = dynamic(() => import('../misses').then((file) => file.MissesAgain))

/** Which questions have been answered here, and how. */
type Outcomes = readonly ('right' | 'wrong' | null)[]

/** What is asked, what was answered, and where the sitting stands. */
const useReading = ({ questions }: ReadingView, initial: StudyView) => {
  const [study, setStudy] = useState(initial)
  const [outcomes, setOutcomes] = useState<Outcomes>(() => questions.map(({ outcome }) => outcome))
  const [open, setOpen] = useState<number | null>(null)
  const answered = (index: number, right: boolean, after: StudyView) => {
    setStudy(after)
    setOutcomes((all) => all.map((outcome, at) => (at === index ? (right ? 'right' : 'wrong') : outcome)))
  }
  return { study, outcomes, open, setOpen, answered }
}

/** Below the text: how far it is, and once all was asked what was missed, to be gone through again. */
const End = ({
  study: { sessionId, done, left, right },
  stands,
  words,
}: {
  study: StudyView
  stands: string
  words: StudyWords
}) => {
  // A question that is open still can be rated anew, and its miss is none then.
  const hasMissed = left === 0 && right < done
  const misses = useMisses(sessionId, { done, right }, hasMissed)
  return (
    <>
      <div className="actions">
        <p>{stands}</p>
        {hasMissed && <MissesAgain sessionId={sessionId} view={misses} words={words} />}
        <Link href="/" className="link link-row">
          {words.toHome}
        </Link>
      </div>
      {hasMissed && <Misses view={misses} words={words} />}
    </>
  )
}

/** The article with its facts underlined: tap one to be asked it; it is covered until it is answered. */
export const ReadScreen = ({
  reading,
  initial,
  words,
  locale,
}: {
  reading: ReadingView
  initial: StudyView
  words: StudyWords
  locale: string
}) => {
  const { paragraphs, questions, title, language } = reading
  const { study, outcomes, open, setOpen, answered } = useReading(reading, initial)
  const asked = open === null ? undefined : questions[open]
  const { done, left, right } = study
  const total = done + left
  const stands = fill(words.readDone, { done, total, right })
  return (
    <div className="study reading" data-answered={false}>
      <ProgressLine done={done} total={total} shown={`${done} / ${total}`} said={stands} words={words} />
      <h1 lang={language}>{title}</h1>
      <p className="hint">{words.readHint}</p>
      <div className="prose" lang={language}>
        {paragraphs.map((paragraph, index) => {
          const isHere = open !== null && paragraph.stretches.some(({ asks }) => asks.includes(open))
          return (
            // Two paragraphs of an article can say the same.
            <div key={`${index}:${paragraph.text}`}>
              <ReadParagraph
                paragraph={paragraph}
                outcomes={outcomes}
                covered={open !== null && outcomes[open] === null ? open : null}
                words={words}
                onAsk={setOpen}
              />
              {isHere && asked && open !== null && (
                <AskedHere
                  key={asked.question.itemId}
                  sessionId={reading.sessionId}
                  asked={asked}
                  words={words}
                  locale={locale}
                  onAnswered={(right, after) => answered(open, right, after)}
                  onClose={() => setOpen(null)}
                />
              )}
            </div>
          )
        })}
      </div>
      <End study={study} stands={stands} words={words} />
    </div>
  )
}
