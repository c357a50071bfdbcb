import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { bodyLimit, limitBody } from '#cli/door/body-limit'
import { contentPolicy, guardingHeaders } from '#cli/door/headers'
import { holdDocument } from '#cli/door/hold'
import { standInLine } from '#cli/door/line'
import { type PublicAddress, publicAddress } from '#data/server/public-address'
import type { RequestNote } from '#data/server/request-note'

/** A path that no page has, for what is no path at all. */
const NOWHERE = '/_not-found'

const isPath = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** This machine and the networks of houses and schools, where the proxy in front of a server is (RFC 1918, RFC 4193). */
const NEAR = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/

/**
 * Where a request comes from. What a proxy says about it is believed only where whoever runs the server has set up one
 * (WENGU_URL), from nearby, and of a list only its last entry, which that proxy has added itself.
 */
const addressOf = (request: IncomingMessage, place: PublicAddress | null): string => {
  const peer = request.socket.remoteAddress ?? ''
  const told = String(request.headers['x-forwarded-for'] ?? '')
  if (place === null || told === '' || !NEAR.test(peer)) return peer
  return told.split(',').at(-1)?.trim() || peer
}

/** Where the address is known, Next is told it, whatever the proxy passes on: it compares forms' origins with it. */
const tellAddress = (request: IncomingMessage, place: PublicAddress): void => {
  request.headers.host = place.host
  request.headers['x-forwarded-host'] = place.host
  request.headers['x-forwarded-proto'] = place.isSecure ? 'https' : 'http'
}

/** Gives an answer the head that every answer has, and tells Next the nonce by the head that it looks at. */
const guard = (request: IncomingMessage, response: ServerResponse, isSecure: boolean): void => {
  const policy = contentPolicy(randomBytes(16).toString('base64'), isSecure)
  request.headers['content-security-policy'] = policy
  for (const [name, value] of Object.entries(guardingHeaders(policy, isSecure)))
    response.setHeader(name, value)
}

/**
 * What every request passes before Next sees it: a head for its answer, a limit for its body, a path that is one, a note
 * that goes along with it, and its place in the line.
 *
 * @throws when WENGU_URL is wrong
 */
export const door = (next: RequestListener): RequestListener => {
  const place = publicAddress()
  const notes = new AsyncLocalStorage<RequestNote>()
  const inLine = standInLine()
  Object.assign(globalThis, { wenguRequests: notes })
  return (request, response) => {
    const id = randomUUID()
    guard(request, response, place?.isSecure ?? false)
    response.setHeader('x-request-id', id)
    const [path = '/'] = (request.url ?? '/').split('?')
    if (limitBody(request, response, bodyLimit(path))) return
    if (!isPath(path)) request.url = NOWHERE
    if (place) tellAddress(request, place)
    const note: RequestNote = { id, address: addressOf(request, place), viewer: 'unknown', status: 200 }
    holdDocument(response, note)
    inLine(() => {
      // Whoever asked may have gone meanwhile, or been refused.
      if (!response.destroyed && !response.writableEnded) notes.run(note, () => next(request, response))
    })
  }
}
