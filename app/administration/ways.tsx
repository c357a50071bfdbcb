import Link from 'next/link'
import { type Locale, wordsFor } from '#ui/words'

/** The pages of the administration. */
export const Ways = ({ locale }: { locale: Locale }) => {
  const words = wordsFor(locale, 'administration')
  return (
    <nav className="trail mt-2" aria-label={words('pages')}>
      <Link href="/administration" className="link link-row">
        {words('server')}
      </Link>
      <Link href="/administration/people" className="link link-row">
        {words('people')}
      </Link>
      <Link href="/administration/classes" className="link link-row">
        {words('classes')}
      </Link>
      <Link href="/administration/articles" className="link link-row">
        {words('articles')}
      </Link>
      <Link href="/administration/log" className="link link-row">
        {words('log')}
      </Link>
    </nav>
  )
}
