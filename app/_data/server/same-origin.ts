import 'server-only'

/** Whether a request that changes something was sent by our own pages (or by a program, which sends neither header). */
export const isSameOrigin = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (origin === null) return true
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}
