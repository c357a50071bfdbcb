import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext, APIResponse } from 'playwright/test'
import { ROOT } from '#tests/e2e/server'

/** What a server action takes: JSON, or a form. */
export type ActionArgument = string | Readonly<Record<string, string>> | readonly unknown[] | FormData

/** A server action and the page that has it. */
export interface ActionCall {
  /** Its file, from the root of the project. */
  readonly file: string
  readonly name: string
  readonly page: string
  readonly args: readonly ActionArgument[]
}

interface Manifest {
  readonly node: Readonly<
    Record<
      string,
      {
        readonly filename: string
        readonly exportedName: string
        /** The pages that have it. */
        readonly workers: Readonly<Record<string, unknown>>
      }
    >
  >
}

/** All server actions of the build. */
export const builtActions = () => {
  const path = join(ROOT, '.next/server/server-reference-manifest.json')
  const { node } = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  return Object.entries(node).map(([id, action]) => ({ id, ...action }))
}

/** The id under which the build answers to an action. */
export const idOf = ({ file, name }: Pick<ActionCall, 'file' | 'name'>): string => {
  const found = builtActions().find(
    ({ filename, exportedName }) => filename === file && exportedName === name,
  )
  if (!found) throw new Error(`The build has no action ${name} of ${file}`)
  return found.id
}

/** As React sends arguments: a list in field 0, in which `$K1` stands for the form whose fields begin with `_1_`. */
export const encode = (args: readonly ActionArgument[]): FormData => {
  const body = new FormData()
  const list = args.map((argument, index) => {
    if (!(argument instanceof FormData)) return argument
    const id = index + 1
    for (const [name, value] of argument) body.append(`_${id}_${name}`, value)
    return `$K${id.toString(16)}`
  })
  body.append('0', JSON.stringify(list))
  return body
}

/** A form with these fields. */
export const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** Sends what a browser sends when somebody presses a button; follows no redirect. */
export const callAction = (
  request: APIRequestContext,
  origin: string,
  call: ActionCall,
): Promise<APIResponse> =>
  request.post(`${origin}${call.page}`, {
    headers: { 'next-action': idOf(call), origin, accept: 'text/x-component' },
    multipart: encode(call.args),
    maxRedirects: 0,
  })
