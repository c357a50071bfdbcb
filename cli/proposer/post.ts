import type { Endpoint } from '#cli/proposer/settings'

/** How long and how large an answer may be. */
export interface Limits {
  /** From the first byte sent to the last byte received. */
  readonly milliseconds: number
  /** Of the answer, uncompressed. */
  readonly bytes: number
}

export const LIMITS: Limits = { milliseconds: 120_000, bytes: 1024 * 1024 }

/** What the endpoint answered; or, in a few words, why it did not. */
export type Posted = { readonly body: string } | { readonly failure: string }

/** The answer as text, unless it is longer than it may be; then the rest is not waited for. */
const readBounded = async (response: Response, most: number): Promise<string | null> => {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > most) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The code of a network error (ECONNREFUSED). Messages are not shown: they may hold headers, and so the key. */
const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'the connection failed'
}

/**
 * Posts one request. The endpoint is asked once and answers itself: redirects are not followed, since they would carry
 * the article (and the key) to somewhere that nobody named.
 */
export const post = async ({ url, key }: Endpoint, request: object, limits: Limits): Promise<Posted> => {
  const signal = AbortSignal.timeout(limits.milliseconds)
  const authorization = key ? { authorization: `Bearer ${key}` } : {}
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify(request),
      redirect: 'manual',
      signal,
    })
    if (!response.ok) {
      await response.body?.cancel()
      const isRedirect = response.status >= 300 && response.status < 400
      return { failure: isRedirect ? 'it redirects elsewhere' : `it answered ${response.status}` }
    }
    const body = await readBounded(response, limits.bytes)
    return body === null ? { failure: `its answer is longer than ${limits.bytes} bytes` } : { body }
  } catch (error) {
    return { failure: signal.aborted ? `no answer within ${limits.milliseconds / 1000} s` : codeOf(error) }
  }
}
