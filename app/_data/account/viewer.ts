import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { authentication, isRefreshDue } from '#data/account/auth'
import { isLocale, type Locale, preferredLocale } from '#data/account/locale'
import { readLogin } from '#data/account/login'
import {
  isOver,
  isShared,
  PUT_OFF_AFTER_S,
  type SessionAge,
  SHARED_NOTED_MS,
} from '#data/account/session-limits'
import { database } from '#data/server/database'
import { requestNote } from '#data/server/request-note'
import { isTimeZone } from '#lib/study/day'

/** Who is asking. */
export interface Viewer {
  readonly userId: string
  readonly name: string
  readonly isGuest: boolean
  /** IANA name: chosen, or else where the browser is. */
  readonly timeZone: string
  readonly locale: Locale
}

const DEFAULT_TIME_ZONE = 'Asia/Shanghai'

/** The time zone that the browser has told, and the language that it or its user has chosen. */
export const readPlace = async (): Promise<Pick<Viewer, 'timeZone' | 'locale'>> => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const told = jar.get('tz')?.value ?? ''
  const chosen = jar.get('locale')?.value
  return {
    timeZone: told !== '' && isTimeZone(told) ? told : DEFAULT_TIME_ZONE,
    locale: isLocale(chosen) ? chosen : preferredLocale(head.get('accept-language')),
  }
}

/** Writes down now and then that an account's login session is in use: unused for long, it ends. */
const noteUse = async (session: SessionAge & { readonly id: string }, now: Date): Promise<void> => {
  const notedMs = isShared(session) ? SHARED_NOTED_MS : PUT_OFF_AFTER_S * 1000
  if (now.getTime() - session.updatedAt.getTime() < notedMs) return
  const client = await database()
  await client.session.updateMany({ where: { id: session.id }, data: { updatedAt: now } })
}

/**
 * Asks anew, as after signing in.
 *
 * @param refresh puts off the end of the login session and its cookie; where no cookie can be set, while a page is
 *   being rendered, the two would fall apart
 */
export const readViewer = async ({ refresh }: { readonly refresh: boolean }): Promise<Viewer | null> => {
  // First the request: while Next builds there is none, and the database must stay closed.
  const head = await headers()
  const login = await readLogin(head)
  if (!login) return null
  const { session, userId, name, isGuest } = login
  const note = requestNote()
  if (note) note.viewer = isGuest ? 'guest' : 'account'
  if (!isGuest) {
    if (isOver(session, new Date())) return null
    await noteUse(session, new Date())
  }
  if (refresh && !isShared(session) && isRefreshDue(session.expiresAt, new Date())) {
    await (await authentication()).api.getSession({ headers: head })
  }
  const place = await readPlace()
  const chosen = login.timeZone !== null && isTimeZone(login.timeZone) ? login.timeZone : null
  return { userId, name, isGuest, locale: place.locale, timeZone: chosen ?? place.timeZone }
}

/** Who is asking, or null for somebody unknown; asked once a request. */
export const getViewer: () => Promise<Viewer | null> = cache(() => readViewer({ refresh: false }))
