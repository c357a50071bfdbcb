import { createFormatter } from 'use-intl/core'
import type { AnswersView, AuditView } from '#data/classes/teaching-views'
import { type Locale, momentInWords, wordsFor } from '#ui/words'

const inWords = (entry: AuditView, locale: Locale): string => {
  const words = wordsFor(locale, 'answers')
  switch (entry.kind) {
    case 'key':
      return words('auditKey', { by: entry.by, before: entry.before, after: entry.after })
    case 'void':
      return words(`auditVoid-${entry.credit}`, { by: entry.by })
    case 'mark': {
      const { by, learner, share } = entry
      if (share === null) return words('auditTakenBack', { by, learner })
      const percent = createFormatter({ locale }).number(share, { style: 'percent' })
      return words('auditMark', { by, learner, share: percent })
    }
    default:
      return entry satisfies never
  }
}

/** Who changed what about this question, when and why. */
export const Audit = ({ answers, locale }: { answers: AnswersView; locale: Locale }) => {
  const words = wordsFor(locale, 'answers')
  return (
    <section>
      <h2>{words('audit')}</h2>
      {answers.audit.length === 0 && <p className="hint mt-4">{words('noAudit')}</p>}
      <ul className="rows">
        {answers.audit.map((entry) => (
          <li key={entry.id} className="py-2">
            <p>{inWords(entry, locale)}</p>
            <p className="hint">
              {momentInWords(locale, entry.at, answers.timeZone)} ·{' '}
              {words('because', { reason: entry.reason })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
