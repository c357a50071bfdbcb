import Link from 'next/link'
import { connection } from 'next/server'
import { confirmationFor, type EraseProblem, isErased } from '#data/account/erase'
import { foreseeOwnErasure } from '#data/account/erasure'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { eraseAccount } from '../actions'
import { Effects } from './effects'
import { EraseForm } from './erase-form'
import { ForgetErased } from './forget-erased'

export const generateMetadata = titled((locale) => wordsFor(locale, 'account')('erase'))

/** Erases everything; whoever comes here afterwards, or has nothing, is told that nothing is kept. */
const ErasePage = async ({ searchParams }: PageProps<'/account/erase'>) => {
  await connection()
  const { erased } = await searchParams
  const viewer = await getViewer()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'account')
  if (!viewer) {
    return (
      <div className="page">
        <h1>{words('nothingKept')}</h1>
        <p className="mt-2">{words('nothingKeptText')}</p>
        {typeof erased === 'string' && (await isErased(erased)) && <ForgetErased userId={erased} />}
      </div>
    )
  }
  // The word to type is in the language that the action will compare it in.
  const confirmation = confirmationFor(viewer, wordsFor(viewer.locale, 'account')('eraseWord'))
  return (
    <div className="page">
      <h1>{words('erase')}</h1>
      <p className="mt-2">{words('eraseText')}</p>
      <Effects erasure={await foreseeOwnErasure(viewer)} locale={locale} />
      <p className="mt-2">
        <Link href="/account" className="link link-row">
          {words('data')}
        </Link>
      </p>
      <EraseForm<EraseProblem>
        words={{
          confirm: words('eraseConfirm', { confirmation }),
          submit: words('eraseSubmit'),
          problems: {
            unconfirmed: words('erase-unconfirmed'),
            ownsClasses: words('erase-ownsClasses', { classes: '{classes}' }),
          },
        }}
        action={eraseAccount}
      />
    </div>
  )
}

export default ErasePage
