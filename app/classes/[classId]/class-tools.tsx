import { listTimeZones } from '#data/account/time-zones'
import type { ClassView } from '#data/classes/views'
import { may } from '#lib/classes/role'
import { Confirm, Sure } from '#ui/confirm'
import { CopyLink } from '#ui/copy-link'
import { NameForm } from '#ui/name-form'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { archive, leave, move, rename, renewCode, restore } from './actions'

const Press = ({ action, word }: { action: () => Promise<void>; word: string }) => (
  <PlainForm action={action}>
    <button type="submit" className="button-quiet">
      {word}
    </button>
  </PlainForm>
)

/** How learners get in: the code, and the link that holds it. */
export const JoinCode = ({ room, locale }: { room: ClassView; locale: Locale }) => {
  const words = wordsFor(locale, 'classes')
  if (room.joinCode === null || room.isArchived) return null
  return (
    <section>
      <h2>{words('codeTitle')}</h2>
      <p className="join-code mt-4">{room.joinCode}</p>
      <p className="hint">{words('codeText')}</p>
      <div className="mt-4">
        <CopyLink
          path={`/join/${room.joinCode}`}
          words={{ label: words('link'), copy: words('copyLink'), copied: words('linkCopied') }}
        />
      </div>
      <div className="mt-4">
        <Confirm word={words('renewCode')} text={words('renewText')}>
          <Sure action={renewCode.bind(null, room.classId)} word={words('renewSure')} />
        </Confirm>
      </div>
    </section>
  )
}

/** On which clocks the dates of the class are. */
const Clocks = ({ room: { classId, timeZone }, locale }: { room: ClassView; locale: Locale }) => {
  const words = wordsFor(locale, 'classes')
  return (
    <PlainForm action={move.bind(null, classId)} className="grid gap-4" key={timeZone}>
      <div className="field">
        <label htmlFor="timeZone">{words('timeZone')}</label>
        <select
          id="timeZone"
          name="timeZone"
          className="input"
          defaultValue={timeZone}
          aria-describedby="timeZone-hint"
        >
          {listTimeZones(locale, timeZone, new Date()).map(({ zone, name }) => (
            <option key={zone} value={zone}>
              {name}
            </option>
          ))}
        </select>
        <p id="timeZone-hint" className="hint">
          {words('timeZoneHint')}
        </p>
      </div>
      <div>
        <button type="submit" className="button-quiet">
          {words('moveClocks')}
        </button>
      </div>
    </PlainForm>
  )
}

/** What is seldom wanted: another name, leaving, putting away. */
export const ClassTools = ({ room, locale }: { room: ClassView; locale: Locale }) => {
  const words = wordsFor(locale, 'classes')
  const { classId, role, name, isArchived } = room
  return (
    <details className="more mt-8">
      <summary>{words(`more-${role}`)}</summary>
      <div className="mt-4 grid gap-4">
        {may(role, 'rename-class') && !isArchived && (
          <NameForm
            action={rename.bind(null, classId)}
            id="name"
            label={words('name')}
            value={name}
            maxLength={100}
            submit={words('rename')}
          />
        )}
        {may(role, 'move-clocks') && !isArchived && <Clocks room={room} locale={locale} />}
        {may(role, 'archive-class') &&
          (isArchived ? (
            <Press action={restore.bind(null, classId)} word={words('restore')} />
          ) : (
            <div>
              <Press action={archive.bind(null, classId)} word={words('archive')} />
              <p className="hint">{words('archiveHint')}</p>
            </div>
          ))}
        {may(role, 'leave-class') && (
          <div>
            <Press action={leave.bind(null, classId)} word={words('leave')} />
            <p className="hint">{words('leaveHint')}</p>
          </div>
        )}
      </div>
    </details>
  )
}
