import type { AnsweredView, StudyView, UndoneView } from '#data/sitting/views'
import type { Rating } from '#lib/study/card'
import { newId } from '../../_offline/new-id'
import { FEW_TRIES, type Sent, sendNow } from '../../_offline/send-now'

/** Takes back a step of a sitting: the last one, as the screen names it. */
export const sendUndo = (
  sessionId: string,
  entryId: string,
  onRetry: () => void,
): Promise<Sent<UndoneView>> =>
  sendNow('/api/undo', { undoId: newId(), sessionId, entryId }, { tries: FEW_TRIES, onRetry })

/** What can be done with a question instead of answering it: not today, not until further notice, never in this wording. */
export type Aside = 'bury' | 'suspend' | 'hide'

/** Puts a question aside, or shows again one that was hidden. */
export const sendAside = (
  sessionId: string,
  itemId: string,
  aside: Aside | 'show',
): Promise<Sent<StudyView>> =>
  sendNow('/api/put-aside', { entryId: newId(), sessionId, itemId, aside }, { tries: FEW_TRIES })

/** Rates an answer anew. */
export const sendAmend = (answerId: string, rating: Rating): Promise<Sent<AnsweredView>> =>
  sendNow('/api/amend', { amendId: newId(), answerId, rating }, { tries: FEW_TRIES })

/** What a learner says of a question. */
export interface FlagBody {
  readonly itemId: string
  readonly reason: 'wrong' | 'unclear' | 'trivial' | null
  readonly note: string
  readonly hidden: boolean
}

export const sendFlag = (body: FlagBody): Promise<Sent<{ readonly hidden: boolean }>> =>
  sendNow('/api/flag', body, { tries: FEW_TRIES })
