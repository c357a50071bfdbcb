import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { PasswordForm } from '../security/password-form'
import { passwordWords } from '../security/password-words'

export const generateMetadata = titled((locale) => wordsFor(locale, 'security')('recover'))

/** For whoever has forgotten their password and kept their recovery codes. */
const RecoverPage = async () => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  const words = wordsFor(locale, 'security')
  return (
    <div className="page">
      <h1>{words('recover')}</h1>
      <p className="mt-2">{words('recoverText')}</p>
      <PasswordForm by="code" words={passwordWords(locale, 'recoverSubmit')} />
    </div>
  )
}

export default RecoverPage
