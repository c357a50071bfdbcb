import type { StudyWords } from '#ui/words'
import type { GivingStatus } from '../../_offline/give'
import { SavingLine } from './saving-line'

/** Says plainly what becomes of the answer on the screen. */
export const SendingNotice = ({ status, words }: { status: GivingStatus | 'refused'; words: StudyWords }) => {
  switch (status) {
    case 'sending':
      return <p className="hint late mt-4">{words.sending}</p>
    case 'retrying':
    case 'signed-out':
      return (
        <div className="mt-4">
          <SavingLine saving={status} words={words} />
        </div>
      )
    case 'refused':
      return (
        <div role="alert" className="mt-4">
          <p className="problem">{words.refused}</p>
          <button type="button" className="button mt-4" onClick={() => window.location.reload()}>
            {words.reload}
          </button>
        </div>
      )
    default:
      return status satisfies never
  }
}
