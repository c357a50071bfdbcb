import type { Route } from 'next'

/**
 * Pages that are linked to from outside, or on which a login can expire, and that need an account: nobody is led anywhere
 * else, and never to another site.
 */
const LINKED = /^\/(?:join|shared|classes|assignments|attempts|sets|study)(?:\/[\w-]+){0,3}$/

/** The page that somebody wanted before they were asked to sign in; null where it is none of ours. */
export const readReturnTo = (value: unknown): Route | null =>
  typeof value === 'string' && value.length <= 200 && LINKED.test(value) ? (value as Route) : null

/** The account page, from which one comes back to `path`. */
export const signInPath = (path: string): Route => `/account?next=${encodeURIComponent(path)}` as Route
