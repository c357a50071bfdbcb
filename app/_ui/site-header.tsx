import { Suspense } from 'react'
import { NavLink } from '#ui/nav-link'
import { SiteNav } from '#ui/site-nav'
import { type Locale, offlineWords, wordsFor } from '#ui/words'
import { OfflineLine, type OfflineLineWords } from '../_offline/offline-line'

/** Only what the line says: it goes along with every page. */
const offlineLineWords = (locale: Locale): OfflineLineWords => {
  const { lineOffline, lineOfflineWaiting, lineWaiting, lineSent, lineRefused } = offlineWords(locale)
  return { lineOffline, lineOfflineWaiting, lineWaiting, lineSent, lineRefused }
}

/** The name, the five ways, and what is not on the server yet. `owner` is the id of who is signed in. */
export const SiteHeader = ({ locale, owner }: { locale: Locale; owner: string | null }) => {
  const words = wordsFor(locale, 'site')
  return (
    <header className="site-header">
      <div>
        <NavLink href="/" className="wordmark">
          温故
        </NavLink>
        <Suspense>
          <OfflineLine owner={owner} words={offlineLineWords(locale)} />
        </Suspense>
        <Suspense>
          <SiteNav label={words('nav')}>
            <NavLink href="/">{words('home')}</NavLink>
            <NavLink href="/progress">{words('progress')}</NavLink>
            <NavLink href="/mistakes">{words('mistakes')}</NavLink>
            <NavLink href="/classes">{words('classes')}</NavLink>
            <NavLink href="/account">{words('account')}</NavLink>
          </SiteNav>
        </Suspense>
      </div>
    </header>
  )
}
