import { expect, test } from 'vitest'
import {
  type LinkHolder,
  mayWithLink,
  SET_LINK_RIGHTS,
  type SetLinkAction,
} from '#lib/classes/set-link-rights'

const ACTIONS = Object.keys(SET_LINK_RIGHTS) as SetLinkAction[]

test('the whole matrix of who holds a link to a set by what it gives them', () => {
  const allowed = (holder: LinkHolder) => ACTIONS.filter((action) => mayWithLink(holder, action))
  expect(allowed('set-staff')).toEqual(ACTIONS)
  expect(allowed('colleague')).toEqual(ACTIONS)
  expect(allowed('account')).toEqual(['see-shared-set'])
  expect(allowed('set-learner')).toEqual([])
})
