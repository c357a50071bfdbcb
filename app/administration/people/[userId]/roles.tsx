import type { PersonView } from '#data/administration/person'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { appointPerson, letPerson } from '../../actions'

interface RoleProps {
  readonly person: PersonView
  readonly locale: Locale
}

const Administering = ({ person: { userId, office, isOneself, mayAppoint }, locale }: RoleProps) => {
  const words = wordsFor(locale, 'administration')
  const isNamed = office === 'named'
  return (
    <li className="py-2">
      <p>{words(isNamed ? 'isAdministrator' : office === 'first' ? 'isFirst' : 'isNoAdministrator')}</p>
      {isOneself && <p className="hint">{words('oneselfOffice')}</p>}
      {!(isOneself || mayAppoint) && <p className="hint">{words('onlyNamed')}</p>}
      {!isOneself && mayAppoint && (
        <PlainForm action={appointPerson} className="mt-2">
          <input type="hidden" name="userId" value={userId} />
          <input type="hidden" name="wanted" value={isNamed ? 'no' : 'yes'} />
          <button type="submit" className="button-quiet">
            {words(isNamed ? 'dismiss' : 'appoint')}
          </button>
        </PlainForm>
      )}
    </li>
  )
}

const Publishing = ({ person: { userId, mayPublish }, locale }: RoleProps) => {
  const words = wordsFor(locale, 'administration')
  return (
    <li className="py-2">
      <p>{words(mayPublish ? 'isPublisher' : 'isNoPublisher')}</p>
      <PlainForm action={letPerson} className="mt-2">
        <input type="hidden" name="userId" value={userId} />
        <input type="hidden" name="wanted" value={mayPublish ? 'no' : 'yes'} />
        <button type="submit" className="button-quiet">
          {words(mayPublish ? 'letNoMore' : 'let')}
        </button>
      </PlainForm>
    </li>
  )
}

/** What somebody is on the server, and in its classes. */
export const Roles = ({ person, locale }: RoleProps) => {
  const words = wordsFor(locale, 'administration')
  return (
    <section>
      <h2>{words('roles')}</h2>
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
