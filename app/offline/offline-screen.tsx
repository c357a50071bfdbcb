'use client'

import { useState } from 'react'
import type { StudyView } from '#data/sitting/views'
import type { OfflineWords, StudyWords } from '#ui/words'
import type { OfflineStatus } from '../_offline/status'
import { fill } from '../_ui/question/fill'
import { StudyScreen } from '../study/[sessionId]/study-screen'
import { RefusedAnswers } from './refused-answers'
import { type Device, useDevice } from './use-device'

const summaryOf = ({ review }: Device, words: OfflineWords, locale: string): string => {
  if (!review) return words.none
  const { study, until } = review
  if (!study.question) return words.later
  const day = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric' }).format(until)
  return fill(words.ready, { n: study.left, day })
}

const Waiting = ({ status, words }: { status: OfflineStatus; words: OfflineWords }) => (
  <section>
    <h2>{words.waitingTitle}</h2>
    {status.waiting > 0 && <p>{fill(words.waitingText, { n: status.waiting })}</p>}
    {status.othersWaiting > 0 && <p>{fill(words.othersText, { n: status.othersWaiting })}</p>}
  </section>
)

const Overview = ({
  device,
  status,
  words,
  locale,
  onStudy,
}: {
  device: Device
  status: OfflineStatus
  words: OfflineWords
  locale: string
  onStudy: (study: StudyView) => void
}) => {
  const study = device.review?.study
  return (
    <div className="page">
      <section>
        <h1>{words.title}</h1>
        <p className="mt-2">{summaryOf(device, words, locale)}</p>
        <div className="actions">
          {study?.question && (
            <button type="button" className="button" onClick={() => onStudy(study)}>
              {study.done > 0 ? words.resume : words.start}
            </button>
          )}
          {status.isOnline && (
            <a href="/" className="link link-row">
              {words.home}
            </a>
          )}
        </div>
      </section>
      {status.waiting + status.othersWaiting > 0 && <Waiting status={status} words={words} />}
      {device.refused.length > 0 && <RefusedAnswers answers={device.refused} words={words} locale={locale} />}
    </div>
  )
}

/**
 * What stands in for every page without a network: the sitting that the address names, or else what is on the device
 * and on its way.
 */
export const OfflineScreen = ({
  words,
  studyWords,
  locale,
}: {
  words: OfflineWords
  studyWords: StudyWords
  locale: string
}) => {
  const { device, status } = useDevice()
  const [chosen, setChosen] = useState<StudyView | null>(null)
  // Once on the screen, a sitting goes on by itself, whatever changes on the device.
  if (device?.resumed && chosen === null) setChosen(device.resumed)
  if (chosen) {
    return (
      <StudyScreen
        key={chosen.sessionId}
        initial={chosen}
        words={studyWords}
        locale={locale}
        isFromServer={false}
      />
    )
  }
  if (!device) return <p className="page hint">{words.reading}</p>
  return <Overview device={device} status={status} words={words} locale={locale} onStudy={setChosen} />
}
