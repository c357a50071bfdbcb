import type { Instrumentation } from 'next'
import { logFault } from '#data/server/log'
import { requestNote } from '#data/server/request-note'

/** Next calls this for whatever fails in a page, a route or an action without having been expected to. */
export const onRequestError: Instrumentation.onRequestError = (error, { method }, context) => {
  const note = requestNote()
  if (note) note.status = 500
  logFault(`${context.routeType} failed`, error, { method, route: context.routePath })
}
