import Link from 'next/link'
import type { ErasePersonProblem } from '#data/administration/erase-person'
import type { PersonView } from '#data/administration/person'
import { type Locale, wordsFor } from '#ui/words'
import { Effects } from '../../../account/erase/effects'
import { EraseForm } from '../../../account/erase/erase-form'
import { erasePersonNow } from '../../actions'

const ConfirmedForm = ({
  userId,
  username,
  name,
  locale,
}: Pick<PersonView, 'userId' | 'username' | 'name'> & { locale: Locale }) => {
  const words = wordsFor(locale, 'administration')
  return (
    <EraseForm<ErasePersonProblem>
      words={{
        confirm: words('eraseConfirm', { username }),
        submit: words('erase', { name }),
        problems: {
          unconfirmed: wordsFor(locale, 'account')('erase-unconfirmed'),
          ownsClasses: words('erase-ownsClasses', { classes: '{classes}' }),
          gone: words('gone'),
          oneself: words('oneselfErase'),
          administrator: words('administratorErase'),
          notExported: words('exportFirst'),
        },
      }}
      hidden={{ userId }}
      action={erasePersonNow}
    />
  )
}

/** Takes along all that is kept about somebody, and then erases it. */
export const Erasing = ({ person, locale }: { person: PersonView; locale: Locale }) => {
  const words = wordsFor(locale, 'administration')
  const { userId, username, name, office, isOneself, isExported, erasure } = person
  const kept = isOneself ? 'oneselfErase' : office === null ? null : 'administratorErase'
  return (
    <section>
      <h2>{words('data')}</h2>
      <p className="mt-2">{words('dataText', { name })}</p>
      <p>
        <a href={`/api/administration/people/${userId}/data`} download className="link link-row">
          {words('export', { name })}
        </a>
      </p>
      <h2>{words('erase', { name })}</h2>
      <p className="mt-2">{words(kept ?? 'eraseText')}</p>
      {kept === null && <Effects erasure={erasure} locale={locale} />}
      {kept === null && erasure.inTheWay.length > 0 && (
        <p className="mt-2">
          <Link href="/administration/classes" className="link link-row">
            {words('handOverFirst')}
          </Link>
        </p>
      )}
      {kept === null && erasure.inTheWay.length === 0 && (
        <>
          {!isExported && <p className="mt-2">{words('exportFirst')}</p>}
          <ConfirmedForm userId={userId} username={username} name={name} locale={locale} />
        </>
      )}
    </section>
  )
}
