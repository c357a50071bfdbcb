import type { AuditView } from '#data/administration/audit-log'
import { Pages } from '#ui/pages'
import { instantInWords, type Locale, wordsFor } from '#ui/words'

/** What staff and administrators have done, a line each. */
export const AuditLog = ({
  log: { entries, hasMore },
  page,
  timeZone,
  locale,
}: {
  log: { readonly entries: readonly AuditView[]; readonly hasMore: boolean }
  page: number
  timeZone: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'administration')
  return (
    <section>
      <h2 id="log">{words('log')}</h2>
      <p className="mt-2">{entries.length === 0 ? words('logEmpty') : words('logText')}</p>
      <ul className="rows mt-4">
        {entries.map(({ id, at, actor, action, subject, className }) => (
          <li key={id} className="py-2">
            {words('entry', { actor, action: words(`did-${action}`, { subject }) })}{' '}
            <span className="byline">
              {[className, instantInWords(locale, at, timeZone)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <Pages
        page={page}
        hasMore={hasMore}
        pathOf={(to) => `/administration?page=${to}#log`}
        locale={locale}
      />
    </section>
  )
}
