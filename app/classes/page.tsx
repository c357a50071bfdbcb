import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listClasses } from '#data/classes/classrooms'
import type { ClassListView } from '#data/classes/views'
import { NameForm } from '#ui/name-form'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { AccountFirst } from './account-first'
import { open } from './actions'
import { JoinForm } from './join-form'
import { joinWords } from './words'

export const generateMetadata = titled((locale) => wordsFor(locale, 'classes')('title'))

const ClassList = ({ classes, locale }: { classes: readonly ClassListView[]; locale: Locale }) => {
  const words = wordsFor(locale, 'classes')
  if (classes.length === 0) return <p className="hint mt-4">{words('none')}</p>
  return (
    <ul className="rows mt-4">
      {classes.map(({ classId, name, role, learners, isArchived }) => (
        <li key={classId}>
          <Link href={`/classes/${classId}`} className="row-link">
            <span className="row-title">{name}</span>
            <span className="hint">
              {words(`role-${role}`)} · {words('learners', { learners })}
              {isArchived && ` · ${words('archived')}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The viewer's classes, a code to join one by, and a new one. */
const ClassesPage = async () => {
  await connection()
  const viewer = await getViewer()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'classes')
  if (!viewer || viewer.isGuest) {
    return (
      <div className="page">
        <h1>{words('title')}</h1>
        <AccountFirst path="/classes" locale={locale} />
      </div>
    )
  }
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <ClassList classes={await listClasses(viewer)} locale={locale} />
      <section>
        <h2>{words('joinTitle')}</h2>
        <JoinForm code="" words={joinWords(locale)} />
      </section>
      <section>
        <h2>{words('openTitle')}</h2>
        <p className="mt-4">{words('openText')}</p>
        <NameForm
          action={open}
          id="name"
          label={words('name')}
          maxLength={100}
          submit={words('open')}
          className="mt-4"
        />
      </section>
    </div>
  )
}

export default ClassesPage
