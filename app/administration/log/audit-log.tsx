import type { AuditView } from '#data/administration/audit-log'
import { type Locale, momentInWords, wordsFor } from '#ui/words'

/** What staff and administrators have done, a line each. */
export const AuditLog = ({
  entries,
  timeZone,
  locale,
}: {
  entries: readonly AuditView[]
  timeZone: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'administration')
  return (
    <ul className="rows mt-4">
      {entries.map(({ id, at, actor, action, subject, className }) => (
        <li key={id} className="py-2">
          {words('entry', { actor, action: words(`did-${action}`, { subject }) })}{' '}
          <span className="byline">
            {[className, momentInWords(locale, at, timeZone)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
