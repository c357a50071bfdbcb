import type { Visit } from '#tests/data/classes/visits'
import { type ActionArgument, builtActions } from '#tests/e2e/server-action'
import { callQuestion, type Question } from '#tests/faults/asking'

/** What is sent for a visit, and where to. */
export interface Errand {
  readonly path: string
  readonly question: Question
}

type Values = Readonly<Record<string, string>>

const filledIn = (pattern: string, values: Values): string =>
  pattern.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(values[name] ?? 'nothing'))

/** `app/sets/[setId]/page.tsx` is served at /sets/[setId]. */
const addressOf = (file: string): string =>
  file.replace(/^app/, '').replace(/\/(page\.tsx|route\.ts)$/, '') || '/'

/** A page of the build that has an action. */
const pageWith = (file: string, name: string): string => {
  const action = builtActions().find(
    ({ filename, exportedName }) => filename === file && exportedName === name,
  )
  const [page] = Object.keys(action?.workers ?? {})
  if (page === undefined) throw new Error(`No page of the build has ${name} of ${file}`)
  return page.replace(/^app/, '').replace(/\/page$/, '') || '/'
}

/**
 * A visit as a browser would make it.
 *
 * @param places what the addresses of pages are filled with on which actions are called
 */
export const errandOf = async (door: string, visit: Visit, places: Values): Promise<Errand> => {
  const [file = '', name = ''] = door.replace(/ own$/, '').split(' ')
  switch (visit.kind) {
    case 'page': {
      const query = new URLSearchParams(visit.search).toString()
      return {
        path: `${filledIn(addressOf(file), visit.params ?? {})}${query ? `?${query}` : ''}`,
        question: {},
      }
    }
    case 'get': {
      const query = visit.query ? `?${visit.query}` : ''
      return { path: filledIn(addressOf(file), visit.params ?? {}) + query, question: {} }
    }
    case 'post': {
      const headers = { 'content-type': 'application/json' }
      return {
        path: addressOf(file),
        question: { method: 'POST', headers, body: JSON.stringify(visit.body) ?? '' },
      }
    }
    case 'action': {
      const question = await callQuestion({ file, name, args: visit.args as readonly ActionArgument[] })
      return { path: filledIn(pageWith(file, name), places), question }
    }
    default:
      return visit satisfies never
  }
}

/** A value with one of its strings replaced, for each of them in turn. */
const variantsOf = (value: unknown, payload: unknown): unknown[] => {
  if (typeof value === 'string') return [payload]
  if (value instanceof FormData)
    return [...value.keys()].map((name) => {
      const copy = new FormData()
      for (const [key, old] of value) copy.append(key, key === name ? String(payload) : old)
      return copy
    })
  if (Array.isArray(value))
    return value.flatMap((one, index) => variantsOf(one, payload).map((other) => value.with(index, other)))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) =>
    variantsOf(one, payload).map((other) => ({ ...value, [name]: other })),
  )
}

const asStrings = (value: unknown): Values => value as Values

/** A visit with something else in one of its fields, for each of them in turn. */
export const injected = (visit: Visit, payload: string): Visit[] => {
  switch (visit.kind) {
    case 'page':
      return [
        ...variantsOf(visit.params ?? {}, payload).map((params) => ({ ...visit, params: asStrings(params) })),
        ...variantsOf(visit.search ?? {}, payload).map((search) => ({ ...visit, search: asStrings(search) })),
      ]
    case 'get': {
      const query = encodeURIComponent(payload)
      return [
        ...variantsOf(visit.params ?? {}, payload).map((params) => ({ ...visit, params: asStrings(params) })),
        ...(visit.query ? [{ ...visit, query: visit.query.replace(/=.*/, `=${query}`) }] : []),
      ]
    }
    case 'post':
      return variantsOf(visit.body, payload).map((body) => ({ ...visit, body }))
    case 'action':
      return variantsOf(visit.args, payload).map((args) => ({ ...visit, args: args as readonly unknown[] }))
    default:
      return visit satisfies never
  }
}
