import type { IncomingMessage, ServerResponse } from 'node:http'
import { MOST_BYTES } from '#lib/article/formats/trouble'

/** What a form has beside its files, and a list of learners as a file: Next takes no more for an action either. */
const MOST_BYTES_OF_A_FORM = 1024 * 1024

/** Where more may be sent than in a form; the first that matches. */
const LARGER: readonly (readonly [path: RegExp, bytes: number])[] = [
  // The text, the decisions beside it, and what an encoding adds.
  [/^\/api\/articles$/, 3 * MOST_BYTES + 16 * 1024],
]

/** How many bytes a request to a path may bring. */
export const bodyLimit = (path: string): number =>
  LARGER.find(([pattern]) => pattern.test(path))?.[1] ?? MOST_BYTES_OF_A_FORM

/** How long the rest of a refused body is thrown away, so that its sender gets to read why. */
const PATIENCE_MS = 5_000

/** Throws away what still comes of a request that has its answer, for so long; then its sender is cut off. */
const endWithin = (request: IncomingMessage): void => {
  if (request.complete || request.destroyed) return
  request.resume()
  const cut = setTimeout(() => request.socket.destroy(), PATIENCE_MS)
  request.once('close', () => clearTimeout(cut))
}

const refuse = (response: ServerResponse, limit: number): void => {
  if (response.writableEnded) return
  response.statusCode = 413
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify({ error: `A request to this address may have at most ${limit} bytes` }))
}

/**
 * Refuses a body that is too long: by what its head says before any of it is read, or, where the head says nothing, as
 * soon as more than the limit has come. What is refused is thrown away as it comes.
 *
 * @returns whether the request was refused already
 */
export const limitBody = (request: IncomingMessage, response: ServerResponse, limit: number): boolean => {
  // Also where an answer was given before all had come, as by a page that takes no body.
  response.once('finish', () => endWithin(request))
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    refuse(response, limit)
    return true
  }
  let bytes = 0
  // A listener for data would set the body flowing before whoever reads it is there.
  const push = request.push.bind(request)
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding): boolean => {
    bytes += chunk?.length ?? 0
    if (bytes <= limit) return push(chunk, encoding)
    if (!response.writableEnded) {
      refuse(response, limit)
      // While it stands in line nobody reads it, or would hear of it.
      if (request.listenerCount('error') > 0) request.emit('error', new Error('The body is too long'))
    }
    return chunk === null ? push(null) : true
  }
  return false
}
