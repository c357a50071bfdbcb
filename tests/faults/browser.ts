import { randomUUID } from 'node:crypto'
import { type ActionArgument, formOf } from '#tests/e2e/server-action'
import { type Answer, ask, callQuestion } from '#tests/faults/asking'

export const PASSWORD = 'kept-by-nobody-11'

type Fields = Readonly<Record<string, string>>

/** Keeps cookies and presses buttons, as a browser does, and shows nothing. */
export interface Browser {
  /** What is kept now; to be tried later, when it should be worth nothing. */
  readonly cookie: () => string
  readonly open: (path: string) => Promise<Answer>
  /** Sends a form whose action takes what it said before, and the form. */
  readonly send: (action: string, page: string, fields: Fields, before?: object | null) => Promise<Answer>
}

/**
 * @param headers that go with everything: as from a proxy that tells the address
 * @param kept cookies to begin with, as `cookie` has given them
 */
export const newBrowser = (url: string, headers: Fields = {}, kept = ''): Browser => {
  const jar = new Map(
    kept.split('; ').flatMap((one) => (one ? [one.split(/=(.*)/s).slice(0, 2) as [string, string]] : [])),
  )
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const take = (answer: Answer): Answer => {
    for (const set of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = set.split(';')[0]?.split(/=(.*)/s) ?? []
      if (/max-age=0/i.test(set) || value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  const own = () => ({ origin: url, ...headers, ...(jar.size > 0 ? { cookie: cookie() } : {}) })
  return {
    cookie,
    open: async (path) => take(await ask(url + path, { headers: own() })),
    send: async (action, page, fields, before) => {
      const [file = '', name = ''] = action.split(' ')
      const form = formOf(fields)
      const args = (before === undefined ? [form] : [before, form]) as ActionArgument[]
      const question = await callQuestion({ file, name, args })
      return take(await ask(url + page, { ...question, headers: { ...own(), ...question.headers } }))
    },
  }
}

const ACCOUNT = 'app/account/actions.ts'

export const signIn = (browser: Browser, username: string, password = PASSWORD, more: Fields = {}) =>
  browser.send(`${ACCOUNT} signInToAccount`, '/account', { username, password, ...more }, null)

/** A new account in a browser; gives its username. */
export const signUp = async (browser: Browser, name = ''): Promise<string> => {
  const username = `u${randomUUID().slice(0, 8)}`
  await browser.send(`${ACCOUNT} claimAccount`, '/account', { username, password: PASSWORD, name }, null)
  return username
}

/** Whether somebody with an account is signed in: only they have the page about its security. */
export const isSignedIn = async (browser: Browser): Promise<boolean> => {
  const { status, text } = await browser.open('/account/security')
  return status === 200 && !/NEXT_REDIRECT;/.test(text)
}
