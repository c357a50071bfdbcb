import Link from 'next/link'
import { type Locale, wordsFor } from '#ui/words'

/** Guests and strangers make an account first: who loses the cookie would lose the class. */
export const AccountFirst = ({ locale }: { locale: Locale }) => {
  const words = wordsFor(locale, 'classes')
  return (
    <>
      <p className="mt-4">{words('accountFirst')}</p>
      <p className="mt-4">
        <Link href="/account" className="button">
          {words('toAccount')}
        </Link>
      </p>
    </>
  )
}
