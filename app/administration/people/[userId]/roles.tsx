import type { PersonView } from '#data/administration/person'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { appointPerson, letPerson } from '../../actions'

interface RoleProps {
  readonly person: PersonView
  readonly locale: Locale
}

interface TrustProps extends Pick<RoleProps, 'person'> {
  /** What it is now, in words. */
  readonly is: string
  readonly isHeld: boolean
  /** Why the viewer can't change it; '' where they can. */
  readonly why: string
  readonly action: (form: FormData) => Promise<void>
  /** What the button says. */
  readonly change: string
}

/** One thing that an account may be trusted with; never before it has a password that nobody handed out. */
const Trust = ({ person, is, isHeld, why, action, change }: TrustProps) => {
  const mayChange = why === '' && (isHeld || !person.hasOneTimePassword)
  return (
    <li className="py-2">
      <p>{is}</p>
      {why && <p className="hint">{why}</p>}
      {mayChange && (
        <PlainForm action={action} className="mt-2">
          <input type="hidden" name="userId" value={person.userId} />
          <input type="hidden" name="wanted" value={isHeld ? 'no' : 'yes'} />
          <button type="submit" className="button-quiet">
            {change}
          </button>
        </PlainForm>
      )}
    </li>
  )
}

const Administering = ({ person, locale }: RoleProps) => {
  const words = wordsFor(locale, 'administration')
  const { office, isOneself, mayAppoint } = person
  const isHeld = office === 'named'
  return (
    <Trust
      person={person}
      is={words(isHeld ? 'isAdministrator' : office === 'first' ? 'isFirst' : 'isNoAdministrator')}
      isHeld={isHeld}
      why={isOneself ? words('oneselfOffice') : mayAppoint ? '' : words('onlyNamed')}
      action={appointPerson}
      change={words(isHeld ? 'dismiss' : 'appoint')}
    />
  )
}

const Publishing = ({ person, locale }: RoleProps) => {
  const words = wordsFor(locale, 'administration')
  const isHeld = person.mayPublish
  return (
    <Trust
      person={person}
      is={words(isHeld ? 'isPublisher' : 'isNoPublisher')}
      isHeld={isHeld}
      why=""
      action={letPerson}
      change={words(isHeld ? 'letNoMore' : 'let')}
    />
  )
}

/** What somebody is on the server, and in its classes. */
export const Roles = ({ person, locale }: RoleProps) => {
  const words = wordsFor(locale, 'administration')
  return (
    <section>
      <h2>{words('roles')}</h2>
      {person.hasOneTimePassword && <p className="hint mt-2">{words('stillHandedOut')}</p>}
      <ul className="rows mt-2">
        <Administering person={person} locale={locale} />
        <Publishing person={person} locale={locale} />
        {person.classes.map(({ classId, name, role }) => (
          <li key={classId} className="py-2">
            {name} <span className="byline">{wordsFor(locale, 'classes')(`role-${role}`)}</span>
          </li>
        ))}
      </ul>
      {person.classes.length === 0 && <p className="hint mt-2">{words('noClasses')}</p>}
    </section>
  )
}
