import { randomUUID } from 'node:crypto'
import type { Visit } from '#tests/data/classes/visits'

const act = (...args: unknown[]): Visit => ({ kind: 'action', args })

const form = (fields: Readonly<Record<string, string>>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const PASSWORD = 'kept-by-nobody-11'

/** The doors about accounts, and about the server itself, with what somebody curious may send them. */
export const accountDoors = (): Readonly<Record<string, readonly Visit[]>> => ({
  'app/account/page.tsx': [{ kind: 'page', search: { next: '/classes' } }],
  'app/account/recover/page.tsx': [{ kind: 'page' }],
  'app/account/security/page.tsx': [{ kind: 'page' }],
  'app/administration/page.tsx': [{ kind: 'page' }],
  'app/administration/people/page.tsx': [
    { kind: 'page', search: { q: 'l', page: '1' } },
    { kind: 'page', search: { page: '999', erased: '1' } },
  ],
  'app/administration/people/[userId]/page.tsx': [{ kind: 'page', params: { userId: 'stranger' } }],
  'app/administration/classes/page.tsx': [{ kind: 'page', search: { q: '班', page: '1' } }],
  'app/administration/articles/page.tsx': [{ kind: 'page', search: { page: '1' } }],
  'app/administration/log/page.tsx': [{ kind: 'page', search: { page: '1' } }],
  'app/api/administration/people/[userId]/data/route.ts GET': [
    { kind: 'get', params: { userId: 'stranger' } },
  ],
  'app/healthz/route.ts GET': [{ kind: 'get' }],
  'app/readyz/route.ts GET': [{ kind: 'get' }],
  'app/sw.js/route.ts GET': [{ kind: 'get' }],
  'app/account/actions.ts claimAccount': [
    act(
      null,
      form({ username: `u${randomUUID().slice(0, 8)}`, password: 'short', name: '林', next: '/classes' }),
    ),
  ],
  'app/account/actions.ts signInToAccount': [
    act(null, form({ username: 'lin', password: PASSWORD, ownPassword: PASSWORD, next: '/classes' })),
  ],
  'app/account/actions.ts rename': [act(form({ name: '林小红' }))],
  'app/account/actions.ts eraseAccount': [act(null, form({ confirmation: 'no' }))],
  'app/account/security/actions.ts changeOwnPassword': [
    act({ kind: 'untouched' }, form({ password: PASSWORD, ownPassword: PASSWORD })),
  ],
  'app/account/security/actions.ts makeCodes': [act([], form({}))],
  'app/account/security/actions.ts endOne': [act(form({ id: randomUUID() }))],
  'app/account/security/actions.ts recoverAccount': [
    act({ kind: 'untouched' }, form({ username: 'lin', code: 'AAAA-BBBB', ownPassword: PASSWORD })),
  ],
  'app/administration/actions.ts resetPerson': [act({ kind: 'untouched' }, form({ userId: 'stranger' }))],
  'app/administration/actions.ts appointPerson': [act(form({ userId: 'lin', wanted: 'yes' }))],
  'app/administration/actions.ts letPerson': [act(form({ userId: 'lin', wanted: 'yes' }))],
  'app/administration/actions.ts erasePersonNow': [
    act(null, form({ userId: 'stranger', confirmation: 'stranger' })),
  ],
  'app/administration/actions.ts settle': [act(form({ registration: 'closed', renew: 'on' }))],
  'app/administration/actions.ts handOver': [
    act({ kind: 'untouched' }, form({ classId: 'nowhere', username: 'lin' })),
  ],
  'app/administration/actions.ts readOnceMore': [act(form({ slug: 'own-nothing' }))],
  // What ends the login of whoever asks comes last.
  'app/account/security/actions.ts endOthers': [act()],
  'app/account/actions.ts leaveAccount': [act()],
})
