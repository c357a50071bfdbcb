const DAY_MS = 24 * 3_600_000

/** A guest has nothing but the cookie: it lasts a year from the last visit. */
export const LASTS_S = 365 * 24 * 3600
/** So often the end of a login session is put off. */
export const PUT_OFF_AFTER_S = 24 * 3600

/** How long an account's login session lasts: so long unused, and so long in all. */
export const IDLE_MS = 60 * DAY_MS
export const ABSOLUTE_MS = 365 * DAY_MS

/** On a computer that others use: until the browser is closed, or this long. */
export const SHARED_IDLE_MS = 2 * 3_600_000
export const SHARED_ABSOLUTE_MS = 12 * 3_600_000

/** A login session, as far as its end depends on it. */
export interface SessionAge {
  readonly createdAt: Date
  /** When it was last put off; at most PUT_OFF_AFTER_S before its last use. */
  readonly updatedAt: Date
  readonly expiresAt: Date
}

/** So often the last use of such a session is written down. */
export const SHARED_NOTED_MS = 10 * 60_000

/** What better-auth gives a session that is not to be remembered. */
const NOT_REMEMBERED_MS = DAY_MS

/** Whether a session was opened on a computer that others use: it was made to end within a day. */
export const isShared = ({ updatedAt, expiresAt }: SessionAge): boolean =>
  expiresAt.getTime() - updatedAt.getTime() <= NOT_REMEMBERED_MS

/** Whether an account's login session has come to its end. A clock that was set back ends none. */
export const isOver = (session: SessionAge, now: Date): boolean => {
  const [age, idle] = [session.createdAt, session.updatedAt].map((at) => now.getTime() - at.getTime())
  const shared = isShared(session)
  return (
    (age ?? 0) > (shared ? SHARED_ABSOLUTE_MS : ABSOLUTE_MS) ||
    (idle ?? 0) > (shared ? SHARED_IDLE_MS + SHARED_NOTED_MS : IDLE_MS + PUT_OFF_AFTER_S * 1000)
  )
}
