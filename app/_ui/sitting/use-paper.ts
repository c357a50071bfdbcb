import { useCallback, useEffect, useRef, useState } from 'react'
import type { PaperView, SlotView, TakenView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import type { HandInReason } from '#lib/sitting/hand-in'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import { forgetHandIn, isHandedInHere, keepHandIn } from '../../_offline/hand-ins'
import { forgetSent } from '../../_offline/queue'
import { restore } from '../../_offline/restore'
import { type Saving, useSaving } from '../../_offline/saving'
import { sendNow } from '../../_offline/send-now'
import { onReply, sentAll, submit } from '../../_offline/sender'
import { newEntry } from './new-entry'
import { useClock } from './use-clock'

const withSlot = <View extends PaperView>(view: View, slotId: string, changed: Partial<SlotView>): View => ({
  ...view,
  questions: view.questions.map((slot) => (slot.question.itemId === slotId ? { ...slot, ...changed } : slot)),
})

/** What was made on this device and is not on the server yet stands, unless another device was later. */
const withEntries = <View extends PaperView>(view: View, entries: readonly SlotEntry[]): View =>
  entries.reduce((now, { slotId, response, answeredAt }) => {
    const slot = now.questions.find(({ question }) => question.itemId === slotId)
    const isOlder = slot?.answeredAt != null && slot.answeredAt > answeredAt
    return isOlder ? now : withSlot(now, slotId, { response, answeredAt })
  }, view)

/** Hands in what is there: everything that is kept first, then the word that it is all. */
const useHandingIn = <View extends PaperView>(sittingId: string, onHandedIn: (view: View) => void) => {
  const [handingIn, setHandingIn] = useState<Extract<Saving, 'saving' | 'retrying' | 'refused'> | null>(null)
  const isBusy = useRef(false)
  const handIn = useCallback(
    async (reason: HandInReason) => {
      if (isBusy.current) return
      isBusy.current = true
      setHandingIn('saving')
      // What is not asked for, the server finds out by itself.
      if (reason === 'asked') await keepHandIn(sittingId)
      await sentAll(sittingId)
      const body = { sittingId, reason }
      const sent = await sendNow<View>('/api/sittings/hand-in', body, {
        tries: Number.POSITIVE_INFINITY,
        onRetry: () => setHandingIn('retrying'),
      })
      isBusy.current = false
      setHandingIn(sent.ok ? null : 'refused')
      if (!sent.ok) return
      await forgetHandIn(sittingId)
      onHandedIn(sent.view)
    },
    [sittingId, onHandedIn],
  )
  return { handingIn, handIn }
}

/** A sitting whose questions are answered in any order: each change is kept on the device and sent, until handing in. */
export const usePaper = <View extends PaperView>(initial: View, sittingId: string) => {
  const [view, setView] = useState(initial)
  const shown = useRef(initial)
  useEffect(() => {
    shown.current = view
  }, [view])
  const saving = useSaving(sittingId)
  const hearing = useRef<(view: PaperView) => void>(() => undefined)
  const handedIn = useCallback(
    (after: View) => {
      setView(after)
      hearing.current(after)
      if (after.handedInAt !== null) void forgetSent(sittingId)
    },
    [sittingId],
  )
  const { handingIn, handIn } = useHandingIn(sittingId, handedIn)
  const isOpen = initial.handedInAt === null
  const onOver = useCallback(() => void handIn('time-over'), [handIn])
  const { left, hear } = useClock(sittingId, initial.clock, view.handedInAt === null, onOver)
  useEffect(() => {
    hearing.current = ({ clock }) => hear(clock)
  }, [hear])

  const taken = useCallback(
    (slotId: string, reply: TakenView) => {
      if (reply.kind === 'over') return void handIn('time-over')
      if (reply.kind === 'answered') return
      hear(reply.clock)
      if (reply.kind === 'marked') setView((now) => withSlot(now, slotId, { feedback: reply.feedback }))
    },
    [hear, handIn],
  )
  useEffect(
    () =>
      onReply(({ body }, reply) => {
        if (body.sittingId === sittingId && reply.kind === 'taken') taken(body.slotId, reply.view)
      }),
    [sittingId, taken],
  )
  useEffect(() => {
    void restore(sittingId, true).then(async (entries) => {
      setView((now) => withEntries(now, entries))
      if (isOpen && (await isHandedInHere(sittingId))) await handIn('asked')
    })
  }, [sittingId, isOpen, handIn])

  const put = useCallback(
    (slotId: string, response: ItemResponse, how: Pick<SlotEntry, 'isGiven' | 'elapsedMs'>) => {
      const slot = shown.current.questions.find(({ question }) => question.itemId === slotId)
      const entry = newEntry(sittingId, slotId, response, how, slot?.answeredAt ?? null)
      setView((now) => withSlot(now, slotId, { response, answeredAt: entry.answeredAt }))
      void submit(entry)
    },
    [sittingId],
  )
  // What keeps something from the server is worth more words than that it is under way.
  const isHeldUp = saving !== 'saved' && saving !== 'saving'
  return { view, saving: isHeldUp ? saving : (handingIn ?? saving), left, put, handIn }
}

/** A sitting as its screen needs it. */
export type Paper = Omit<ReturnType<typeof usePaper>, 'view'>
