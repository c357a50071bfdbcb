/** A page with what its address says, a route with its request, or an action with its arguments. */
export type Visit =
  | {
      readonly kind: 'page'
      readonly params?: Readonly<Record<string, string>>
      readonly search?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'get'; readonly query?: string; readonly params?: Readonly<Record<string, string>> }
  | { readonly kind: 'post'; readonly body: unknown }
  | { readonly kind: 'action'; readonly args: readonly unknown[] }

export const page = (
  params: Readonly<Record<string, string>> = {},
  search: Readonly<Record<string, string>> = {},
) => ({ kind: 'page', params, search }) as const
export const post = (body: unknown) => ({ kind: 'post', body }) as const
export const act = (...args: unknown[]) => ({ kind: 'action', args }) as const

export const form = (fields: Readonly<Record<string, string>>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
