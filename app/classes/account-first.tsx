import Link from 'next/link'
import { type Locale, wordsFor } from '#ui/words'
import { signInPath } from '../account/return-to'

/** Guests and strangers make an account first, and come back: who loses the cookie would lose the class. */
export const AccountFirst = ({ path, locale }: { path: string; locale: Locale }) => {
  const words = wordsFor(locale, 'classes')
  return (
    <>
      <p className="mt-4">{words('accountFirst')}</p>
      <p className="mt-4">
        <Link href={signInPath(path)} className="button">
          {words('toAccount')}
        </Link>
      </p>
    </>
  )
}
