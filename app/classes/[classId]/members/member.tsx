import type { MemberView } from '#data/classes/views'
import { may, type Role } from '#lib/classes/role'
import { Confirm, Sure } from '#ui/confirm'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { remove, setRole } from './actions'
import { handOutWords } from './member-words'
import { ResetPassword } from './reset-password'

const ROLES: readonly Role[] = ['learner', 'teacher']

const RoleForm = ({ classId, member, locale }: { classId: string; member: MemberView; locale: Locale }) => {
  const words = wordsFor(locale, 'members')
  const roles = wordsFor(locale, 'classes')
  return (
    <PlainForm action={setRole.bind(null, classId, member.userId)} className="grid gap-2">
      <div className="field">
        <label htmlFor={`role-${member.userId}`}>{words('role')}</label>
        <select id={`role-${member.userId}`} name="role" className="input" defaultValue={member.role}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {roles(`role-${role}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <button type="submit" className="button-quiet">
          {words('setRole')}
        </button>
      </div>
    </PlainForm>
  )
}

/** Making somebody else the owner, which only they can take back. */
const HandOver = ({ classId, member, locale }: { classId: string; member: MemberView; locale: Locale }) => {
  const words = wordsFor(locale, 'members')
  return (
    <Confirm word={words('handOver')} text={words('ownerHint')}>
      <Sure
        action={setRole.bind(null, classId, member.userId)}
        word={words('handOverSure', { name: member.name })}
      >
        <input type="hidden" name="role" value="owner" />
      </Sure>
    </Confirm>
  )
}

const Name = ({ member: { name, role, username }, locale }: { member: MemberView; locale: Locale }) => (
  <p>
    <span className="row-title">{name}</span>
    <span className="hint">
      {wordsFor(locale, 'classes')(`role-${role}`)}
      {username && ` · ${username}`}
    </span>
  </p>
)

/** One of the class, with what the viewer may do about them. */
export const Member = ({
  classId,
  member,
  role,
  isSelf,
  locale,
}: {
  classId: string
  member: MemberView
  /** The viewer's. */
  role: Role
  isSelf: boolean
  locale: Locale
}) => {
  const words = wordsFor(locale, 'members')
  const mayRemove =
    member.role === 'learner'
      ? may(role, 'remove-learner')
      : member.role === 'teacher' && may(role, 'remove-teacher')
  const mayReset = member.role === 'learner' && member.isManaged && may(role, 'reset-password')
  return (
    <li className="person">
      <Name member={member} locale={locale} />
      {!isSelf && (mayRemove || mayReset || may(role, 'change-roles')) && (
        <details className="more no-print">
          <summary>
            <span aria-hidden="true">{words('changeShort')}</span>
            <span className="sr-only">{words('change', { name: member.name })}</span>
          </summary>
          <div className="my-4 grid gap-4">
            {may(role, 'change-roles') && (
              <>
                <RoleForm classId={classId} member={member} locale={locale} />
                {member.mayOwn && <HandOver classId={classId} member={member} locale={locale} />}
              </>
            )}
            {mayReset && (
              <ResetPassword
                classId={classId}
                userId={member.userId}
                word={words('reset')}
                words={handOutWords(locale)}
              />
            )}
            {mayRemove && (
              <Confirm word={words('remove')} text={words('removeHint')}>
                <Sure action={remove.bind(null, classId, member.userId)} word={words('removeSure')} />
              </Confirm>
            )}
          </div>
        </details>
      )}
    </li>
  )
}
