import type { ServerResponse } from 'node:http'
import type { RequestNote } from '#data/server/request-note'

/** A page that takes longer is sent as it is made; whoever waits for it should see that something comes. */
const HOLD_MS = 5_000

type Call = readonly [method: (...given: never[]) => unknown, given: readonly unknown[]]

const isDocument = (response: ServerResponse): boolean =>
  response.statusCode === 200 && String(response.getHeader('content-type') ?? '').startsWith('text/html')

/**
 * Holds a page back until it is made, so that its head can say whether there is such a page: Next streams pages, and
 * sends a head with 200 before it has asked for anything (nextjs.org/docs, "Status codes" of loading.js). All pages are
 * made of a few reads of the database, so this costs next to nothing; only documents are held.
 */
export const holdDocument = (response: ServerResponse, note: RequestNote): void => {
  const held: Call[] = []
  let isOpen = false
  let timer: NodeJS.Timeout | undefined
  const { writeHead, write, end, flushHeaders } = response

  const open = (): void => {
    if (isOpen) return
    isOpen = true
    clearTimeout(timer)
    if (isDocument(response)) response.statusCode = note.status
    for (const [method, given] of held.splice(0)) Reflect.apply(method, response, given)
  }

  const holds = (): boolean => {
    if (isOpen) return false
    if (!isDocument(response)) {
      open()
      return false
    }
    timer ??= setTimeout(open, HOLD_MS).unref()
    return true
  }

  Object.assign(response, {
    // What compresses answers has the head made before anything is written.
    writeHead: (...given: readonly unknown[]): ServerResponse => {
      if (!holds()) return Reflect.apply(writeHead, response, given)
      for (const [name, value] of Object.entries(given.at(-1) ?? {})) response.setHeader(name, value)
      return response
    },
    flushHeaders: () => {
      if (!holds()) Reflect.apply(flushHeaders, response, [])
    },
    write: (...given: readonly unknown[]): boolean => {
      if (!holds()) return Reflect.apply(write, response, given)
      held.push([write, given])
      return true
    },
    end: (...given: readonly unknown[]): ServerResponse => {
      holds()
      open()
      return Reflect.apply(end, response, given)
    },
  })
}
