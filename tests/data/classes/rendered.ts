import { isValidElement } from 'react'
import { filesOf } from '#tests/source-files'

/**
 * All that a page sends to a browser, without a browser: server components are called, and what is given to client
 * components is written down, as Next writes it into the flight data.
 */

const source = filesOf(['app'], ['.tsx'])
const isClient = ({ text }: { readonly text: string }) => text.startsWith("'use client'")
const componentsIn = (files: typeof source): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ text }) => [...text.matchAll(/const ([A-Z]\w*) = /g)].map(([, name]) => name ?? '')),
  )

const client = componentsIn(source.filter(isClient))
const server = componentsIn(source.filter((file) => !isClient(file)))

const written = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (isValidElement(one) || typeof one === 'function' ? undefined : one)) ??
  ''

const elementsIn = (value: unknown): unknown[] => {
  if (isValidElement(value)) return [value]
  if (Array.isArray(value)) return value.flatMap(elementsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(elementsIn)
}

const isServerComponent = (type: unknown): type is (props: unknown) => unknown =>
  typeof type === 'function' && server.has(type.name) && !client.has(type.name)

/** The text of a tree of elements, keys of lists and properties included. */
export const rendered = async (node: unknown): Promise<string> => {
  const value = await node
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return (await Promise.all(value.map(rendered))).join('\n')
  if (!isValidElement(value)) return ''
  const { type, props, key } = value
  if (isServerComponent(type)) return `${key}\n${await rendered(type(props))}`
  const { children, ...rest } = props as Record<string, unknown>
  const inside = [...(Array.isArray(children) ? children : [children]), ...elementsIn(rest)]
  return [key, written(rest), await rendered(inside)].join('\n')
}
