import { Suspense } from 'react'
import { NavLink } from '#ui/nav-link'
import { SiteNav } from '#ui/site-nav'
import { type Locale, wordsFor } from '#ui/words'

/** The name and the four ways. */
export const SiteHeader = ({ locale }: { locale: Locale }) => {
  const words = wordsFor(locale, 'site')
  return (
    <header className="site-header">
      <div>
        <NavLink href="/" className="wordmark">
          温故
        </NavLink>
        <Suspense>
          <SiteNav label={words('nav')}>
            <NavLink href="/">{words('home')}</NavLink>
            <NavLink href="/progress">{words('progress')}</NavLink>
            <NavLink href="/mistakes">{words('mistakes')}</NavLink>
            <NavLink href="/account">{words('account')}</NavLink>
          </SiteNav>
        </Suspense>
      </div>
    </header>
  )
}
