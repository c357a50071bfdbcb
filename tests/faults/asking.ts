import { once } from 'node:events'
import {
  type Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as plainRequest,
} from 'node:http'
import { request as secureRequest } from 'node:https'
import { type ActionArgument, encode, idOf } from '#tests/e2e/server-action'

/** What is sent to a server: any method, any head, also one that no browser would send. */
export interface Question {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
  /** The certificate that is trusted, and the name that it is for. */
  readonly tls?: { readonly ca: string; readonly servername: string }
  readonly agent?: Agent
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

const PATIENCE_MS = 60_000

/** Sends a question and waits for the whole answer; follows no redirect. */
export const ask = async (
  url: string,
  { method = 'GET', headers = {}, body, tls, agent }: Question = {},
): Promise<Answer> => {
  const options = {
    method,
    headers,
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(agent ? { agent } : {}),
    ...tls,
  }
  const sent = tls ? secureRequest(url, options) : plainRequest(url, options)
  sent.end(body)
  const [reply] = (await once(sent, 'response')) as [IncomingMessage]
  const text = Buffer.concat(await reply.toArray()).toString('utf8')
  return { status: reply.statusCode ?? 0, headers: reply.headers, text }
}

/** A server action of the app. */
export interface Call {
  readonly file: string
  readonly name: string
  readonly args: readonly ActionArgument[]
}

/** What a browser sends when a button is pressed. */
export const callQuestion = async ({
  file,
  name,
  args,
}: Call): Promise<Question & { headers: Record<string, string> }> => {
  const form = new Response(encode(args))
  return {
    method: 'POST',
    headers: {
      'next-action': idOf({ file, name }),
      accept: 'text/x-component',
      'content-type': form.headers.get('content-type') ?? '',
    },
    body: Buffer.from(await form.arrayBuffer()),
  }
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = ({ headers }: Answer): string =>
  (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
