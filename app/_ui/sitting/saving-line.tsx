import { usePathname } from 'next/navigation'
import type { StudyWords } from '#ui/words'
import type { Saving } from '../../_offline/saving'
import { signInPath } from '../../account/return-to'

/** To the sign-in, and back here. */
const SignIn = ({ words }: { words: StudyWords }) => (
  <a href={signInPath(usePathname())} className="link">
    {words.signIn}
  </a>
)

/** Says plainly whether all that is on the screen is saved, and if not, what keeps it. */
export const SavingLine = ({ saving, words }: { saving: Saving; words: StudyWords }) => {
  switch (saving) {
    case 'saved':
      return <p className="hint">{words.kept}</p>
    case 'saving':
      return <p className="hint">{words.sending}</p>
    case 'retrying':
      return (
        <p className="problem" role="alert">
          {words.keptHere}
        </p>
      )
    case 'signed-out':
      return (
        <p className="problem" role="alert">
          {words.signedOut} <SignIn words={words} />
        </p>
      )
    case 'refused':
      return (
        <p className="problem" role="alert">
          {words.keptRefused}{' '}
          <a href="/offline" className="link">
            {words.seeRefused}
          </a>
        </p>
      )
    default:
      return saving satisfies never
  }
}
