import type { StudyWords } from '#ui/words'

/** Says plainly whether the answer on the screen is saved. */
export const SendingNotice = ({
  status,
  words,
}: {
  status: 'sending' | 'retrying' | 'refused'
  words: StudyWords
}) => {
  switch (status) {
    case 'sending':
      return <p className="hint late mt-4">{words.sending}</p>
    case 'retrying':
      return (
        <p className="problem mt-4" role="alert">
          {words.retrying}
        </p>
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
