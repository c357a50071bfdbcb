/** What became of a request. */
export type Reply<View> =
  | { readonly kind: 'taken'; readonly view: View }
  /** It never will be. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Nobody is signed in: it may be taken once its learner is. */
  | { readonly kind: 'signed-out' }
  /** No connection, or a server that fails. */
  | { readonly kind: 'unreached'; readonly failedBy: 'network' | 'server' }

const TIMEOUT_MS = 10_000

const replyOf = async <View>(reply: Response): Promise<Reply<View>> => {
  if (reply.ok) return { kind: 'taken', view: (await reply.json()) as View }
  if (reply.status === 401) return { kind: 'signed-out' }
  // 408 and 429 ask to come again.
  const mayBeTakenLater = reply.status >= 500 || reply.status === 408 || reply.status === 429
  return mayBeTakenLater
    ? { kind: 'unreached', failedBy: 'server' }
    : { kind: 'refused', status: reply.status }
}

/** Sends a body once. */
export const post = async <View>(path: string, body: unknown): Promise<Reply<View>> => {
  try {
    const reply = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      // It may outlive its page: what was put down last is sent when a tab is closed.
      keepalive: true,
    })
    return await replyOf(reply)
  } catch {
    return { kind: 'unreached', failedBy: 'network' }
  }
}
