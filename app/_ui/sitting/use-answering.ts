import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnsweredView, FeedbackView, QuestionView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import { type GivingStatus, giveAnswer, resumeAnswer } from '../../_offline/give'
import { restore } from '../../_offline/restore'
import type { Sent } from '../../_offline/send-now'
import { submit } from '../../_offline/sender'
import { newEntry } from './new-entry'

/** What has become of one question that is marked at once. */
export type Answering =
  | { readonly kind: 'asking'; readonly response: ItemResponse | null }
  | {
      readonly kind: 'sending'
      readonly response: ItemResponse
      readonly status: GivingStatus | 'refused'
    }
  | {
      readonly kind: 'answered'
      readonly response: ItemResponse
      readonly feedback: FeedbackView
      readonly elapsedMs: number
    }
  /** Taken; its mark waits until an assignment that asks the same is over. */
  | { readonly kind: 'withheld'; readonly response: ItemResponse }

/** The answer of a page before this one to a question, or what it put down last, if the server has neither. */
const lastOf = (entries: readonly SlotEntry[], slotId: string): SlotEntry | undefined =>
  entries.filter((entry) => entry.slotId === slotId).findLast(({ isGiven }) => isGiven) ??
  entries.findLast((entry) => entry.slotId === slotId)

type Begin = (onStatus: (status: GivingStatus) => void) => Promise<Sent<AnsweredView>>

/** What has become of the question on the screen, and the wait for the word on its answer. */
const useWaiting = (putDown: ItemResponse | null, onAnswered: (view: AnsweredView) => void) => {
  const [answering, setAnswering] = useState<Answering>({ kind: 'asking', response: putDown })
  const isBusy = useRef(false)
  const answered = useRef(onAnswered)
  useEffect(() => {
    answered.current = onAnswered
  }, [onAnswered])
  const waitFor = useCallback(async ({ response, elapsedMs }: SlotEntry, begin: Begin) => {
    isBusy.current = true
    const sending = (status: GivingStatus | 'refused') => setAnswering({ kind: 'sending', response, status })
    sending('sending')
    const sent = await begin(sending)
    isBusy.current = false
    if (!sent.ok) return sending('refused')
    const { feedback } = sent.view
    setAnswering(
      feedback === 'withheld'
        ? { kind: 'withheld', response }
        : { kind: 'answered', response, feedback, elapsedMs },
    )
    answered.current(sent.view)
  }, [])
  return { answering, setAnswering, isBusy, waitFor }
}

/** Asks one question: what is on the screen is kept at every change, and an answer until it is marked. */
export const useAnswering = (
  sittingId: string,
  isFromServer: boolean,
  putDown: ItemResponse | null,
  onAnswered: (view: AnsweredView) => void,
) => {
  const { answering, setAnswering, isBusy, waitFor } = useWaiting(putDown, onAnswered)
  const shownAt = useRef(0)

  /** Shows a question, with what was put down for it before. */
  const ask = useCallback(
    (question: QuestionView, putDown: ItemResponse | null) => {
      shownAt.current = Date.now()
      setAnswering({ kind: 'asking', response: putDown })
      void restore(sittingId, isFromServer).then((entries) => {
        const last = lastOf(entries, question.itemId)
        if (!last || isBusy.current) return
        if (last.isGiven) return waitFor(last, (onStatus) => resumeAnswer(last, onStatus))
        setAnswering((now) => (now.kind === 'asking' ? { ...now, response: last.response } : now))
      })
    },
    [sittingId, isFromServer, isBusy, setAnswering, waitFor],
  )
  const put = useCallback(
    ({ itemId }: QuestionView, response: ItemResponse) => {
      setAnswering((now) => (now.kind === 'asking' ? { ...now, response } : now))
      const elapsedMs = Date.now() - shownAt.current
      void submit(newEntry(sittingId, itemId, response, { isGiven: false, elapsedMs }))
    },
    [sittingId, setAnswering],
  )
  const give = useCallback(
    ({ itemId }: QuestionView, response: ItemResponse) => {
      if (isBusy.current) return
      const elapsedMs = Date.now() - shownAt.current
      const entry = newEntry(sittingId, itemId, response, { isGiven: true, elapsedMs })
      void waitFor(entry, (onStatus) => giveAnswer(entry, onStatus))
    },
    [sittingId, isBusy, waitFor],
  )
  /** The answer on the screen is rated anew, or was. */
  const reword = useCallback(
    (feedback: FeedbackView) => {
      setAnswering((now) => (now.kind === 'answered' ? { ...now, feedback } : now))
    },
    [setAnswering],
  )
  return { answering, isBusy, ask, put, give, reword }
}
