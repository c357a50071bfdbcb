import { shownResponse } from '#lib/items/shown-response'
import type { OfflineWords } from '#ui/words'
import { type KeptEntry, keyOfEntry } from '../_offline/entry'
import { forgetEntry } from '../_offline/queue'
import { countQueue } from '../_offline/status'
import { fill } from '../_ui/question/fill'

const reasonFor = (status: number, words: OfflineWords): string => {
  if (status === 400) return words['reason-400']
  return status === 404 ? words['reason-404'] : fill(words['reason-other'], { status })
}

const lineFor = ({ body, fate }: KeptEntry, words: OfflineWords, time: Intl.DateTimeFormat): string =>
  fill(words.refusedAnswer, {
    time: time.format(new Date(body.answeredAt)),
    answer: shownResponse(body.response) || words.noAnswer,
    reason: fate.kind === 'refused' ? reasonFor(fate.status, words) : '',
  })

/** Hands the learner the answers as a file: JSON, as they were sent. */
const download = (answers: readonly KeptEntry[]): void => {
  const url = URL.createObjectURL(new Blob([JSON.stringify(answers, null, 2)], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: 'wengu-answers.json' })
  link.click()
  URL.revokeObjectURL(url)
}

const forgetAll = async (answers: readonly KeptEntry[]): Promise<void> => {
  for (const answer of answers) await forgetEntry(answer)
  await countQueue()
}

/** Answers that the server would not take: each with when, what and why; to be exported, then removed. */
export const RefusedAnswers = ({
  answers,
  words,
  locale,
}: {
  answers: readonly KeptEntry[]
  words: OfflineWords
  locale: string
}) => {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section>
      <h2>{words.refusedTitle}</h2>
      <p>{words.refusedText}</p>
      <ul className="mt-4">
        {answers.map((answer) => (
          <li key={keyOfEntry(answer.body)}>{lineFor(answer, words, time)}</li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="button-quiet" onClick={() => download(answers)}>
          {words.export}
        </button>
        <button type="button" className="button-quiet" onClick={() => void forgetAll(answers)}>
          {words.forget}
        </button>
      </div>
    </section>
  )
}
