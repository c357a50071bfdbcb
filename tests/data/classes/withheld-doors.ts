import { randomUUID } from 'node:crypto'
import type { OfflinePackageView } from '#data/sitting/offline-views'
import type { ItemResponse } from '#lib/items/response'
import { teaching } from '#tests/data/classes/teaching-doors'
import { act, form, page, post, type Visit } from '#tests/data/classes/visits'
import { MEANWHILE, SLUG, type World } from '#tests/data/classes/withheld-world'
import { rightResponse } from '#tests/e2e/quiz'
import { unseal } from '../../../app/_offline/unseal'

/** What hands out nothing of any article: accounts, and whether the server is well. */
export const TELLS_OF_NO_ARTICLE = [
  'app/account/actions.ts claimAccount',
  'app/account/actions.ts signInToAccount',
  'app/account/actions.ts leaveAccount',
  'app/account/actions.ts rename',
  'app/account/actions.ts eraseAccount',
  'app/account/recover/page.tsx',
  'app/account/security/page.tsx',
  'app/account/security/actions.ts changeOwnPassword',
  'app/account/security/actions.ts makeCodes',
  'app/account/security/actions.ts endOne',
  'app/account/security/actions.ts endOthers',
  'app/account/security/actions.ts recoverAccount',
  'app/administration/page.tsx',
  'app/administration/people/page.tsx',
  'app/administration/people/[userId]/page.tsx',
  'app/administration/classes/page.tsx',
  'app/administration/articles/page.tsx',
  'app/administration/log/page.tsx',
  'app/administration/actions.ts resetPerson',
  'app/administration/actions.ts appointPerson',
  'app/administration/actions.ts letPerson',
  'app/administration/actions.ts erasePersonNow',
  'app/administration/actions.ts settle',
  'app/administration/actions.ts handOver',
  'app/administration/actions.ts readOnceMore',
  'app/api/administration/people/[userId]/data/route.ts GET',
  'app/healthz/route.ts GET',
  'app/readyz/route.ts GET',
  'app/sw.js/route.ts GET',
]

/** What a learner says of one slot of a sitting. */
const entry = (sittingId: string, slotId: string, response: ItemResponse, isGiven: boolean) =>
  post({
    entryId: randomUUID(),
    sittingId,
    slotId,
    response,
    isGiven,
    answeredAt: MEANWHILE.toISOString(),
    elapsedMs: 1,
    timeZone: 'UTC',
  })

const entries = ({ studied: { open, asked }, attempts, first }: World): readonly Visit[] => {
  const wrong = { kind: 'choice', text: '……' } as const
  return [
    entry(open.quiz, asked, wrong, true),
    entry(open.review, asked, wrong, true),
    entry(open.quiz, asked, wrong, false),
    entry(open.test, asked, { kind: 'skipped' }, false),
    ...Object.values(attempts).flatMap((attemptId) =>
      [false, true].map((isGiven) => entry(attemptId, first.setItemId, rightResponse(first.item), isGiven)),
    ),
  ]
}

const handIn = (sittingId: string) => post({ sittingId, reason: 'asked' })

const study = (world: World): Record<string, readonly Visit[]> => {
  const { open, answerId, asked } = world.studied
  const sittings = Object.values(open)
  return {
    'app/page.tsx': [page()],
    'app/articles/[slug]/page.tsx': [page({ slug: SLUG })],
    'app/study/[sessionId]/page.tsx': sittings.map((sessionId) => page({ sessionId })),
    'app/mistakes/page.tsx': [page()],
    'app/progress/page.tsx': [page()],
    'app/cards/page.tsx': [page(), page({}, { q: '年' })],
    'app/settings/page.tsx': [page()],
    'app/flags/page.tsx': [page()],
    'app/offline/page.tsx': [page()],
    'app/api/sittings/entries/route.ts POST': entries(world),
    'app/api/sittings/hand-in/route.ts POST': [handIn(open.test), handIn(world.attempts.practising)],
    'app/api/sittings/[sittingId]/clock/route.ts GET': [...sittings, ...Object.values(world.attempts)].map(
      (sittingId) => ({ kind: 'get', params: { sittingId } }),
    ),
    'app/api/sittings/[sittingId]/misses/route.ts GET': sittings.map((sittingId) => ({
      kind: 'get',
      params: { sittingId },
    })),
    'app/api/amend/route.ts POST': [post({ amendId: randomUUID(), answerId, rating: 'good' })],
    'app/api/undo/route.ts POST': [post({ undoId: randomUUID(), sessionId: open.learn, entryId: answerId })],
    'app/api/flag/route.ts POST': [post({ itemId: asked, reason: 'unclear', note: '', hidden: false })],
    'app/api/put-aside/route.ts POST': [
      post({ entryId: randomUUID(), sessionId: open.learn, itemId: asked, aside: 'bury' }),
      post({ entryId: randomUUID(), sessionId: open.learn, itemId: asked, aside: 'hide' }),
      post({ entryId: randomUUID(), sessionId: open.learn, itemId: asked, aside: 'show' }),
    ],
    'app/api/offline/route.ts GET': [{ kind: 'get' }],
    'app/api/offline/owned/route.ts POST': [post({ sessionIds: sittings })],
    'app/api/export/data/route.ts GET': [{ kind: 'get' }],
    'app/api/export/reviews/route.ts GET': [{ kind: 'get' }],
    'app/study/actions.ts startQuiz': [act(form({ slug: SLUG }))],
    'app/study/actions.ts startMode': [
      ...['learn', 'flashcards', 'match', 'timeline', 'read'].map((mode) => act(form({ slug: SLUG, mode }))),
      act(form({ slug: SLUG, mode: 'test', length: '5', minutes: '' })),
    ],
    'app/study/actions.ts putSittingAway': [act(form({ sessionId: open.learn }))],
    'app/study/actions.ts startReview': [act()],
    'app/study/actions.ts startMistakes': [act(form({ page: '1' }))],
    'app/study/actions.ts startMisses': sittings.map((sessionId) => act(form({ sessionId }))),
    'app/cards/actions.ts step': [act(form({ factId: 'elsewhere', step: 'suspend' }))],
    'app/flags/actions.ts resolveFlagged': [act(form({ itemId: randomUUID() }))],
    'app/flags/actions.ts unhide': [act(form({ itemId: asked }))],
    'app/settings/actions.ts saveSettings': [act('untouched', form({}))],
    'app/settings/actions.ts releaseSuspended': [act(form({ factId: 'elsewhere' }))],
    'app/account/page.tsx': [page()],
    'app/account/erase/page.tsx': [page()],
  }
}

/** Whoever brings an article works on it here; of an article that is not theirs these doors know nothing. */
const bringing = ({ own }: World): Record<string, readonly Visit[]> => {
  const slug = form({ slug: SLUG })
  return {
    'app/articles/page.tsx': [page()],
    'app/articles/new/page.tsx': [page()],
    'app/articles/[slug]/desk/page.tsx': [page({ slug: SLUG })],
    'app/articles/[slug]/desk/text/page.tsx': [page({ slug: SLUG })],
    'app/articles/[slug]/desk/text-actions.ts editText': ['look', 'save'].map((wanted) =>
      act({ kind: 'untouched' }, form({ slug: SLUG, edition: '', body: '', wanted })),
    ),
    'app/api/articles/route.ts POST': [post({})],
    'app/api/articles/[slug]/progress/route.ts GET': [{ kind: 'get', params: { slug: SLUG } }],
    'app/api/articles/[slug]/files/[name]/route.ts GET': ['article.md', 'facts.yaml'].map((name) => ({
      kind: 'get',
      params: { slug: SLUG, name },
    })),
    'app/articles/[slug]/desk/actions.ts about': [act({ kind: 'untouched' }, slug)],
    'app/articles/[slug]/desk/actions.ts again': [act(slug)],
    'app/articles/[slug]/desk/actions.ts remove': [act(SLUG)],
    'app/articles/[slug]/desk/decision-actions.ts decideOn': [act(SLUG, { kind: 'hide', item: 'any' })],
    'app/articles/[slug]/desk/publishing-actions.ts show': [
      act(form({ slug: SLUG, visibility: 'class', classId: own.classId })),
    ],
    'app/articles/[slug]/desk/publishing-actions.ts makeSet': [
      act(form({ slug: SLUG, classId: own.classId })),
    ],
    'app/settings/publishers/page.tsx': [page()],
    'app/settings/publishers/actions.ts letAccount': [act({ kind: 'untouched' }, form({ username: 'mei' }))],
    'app/settings/publishers/actions.ts takeBack': [act(form({ username: 'mei' }))],
  }
}

const learning = (world: World): Record<string, readonly Visit[]> => {
  const { classId, assignments, attempts } = world
  return {
    'app/classes/page.tsx': [page()],
    'app/join/[code]/page.tsx': [page({ code: 'nowhere' })],
    'app/classes/[classId]/page.tsx': [page({ classId })],
    'app/assignments/[assignmentId]/page.tsx': Object.values(assignments).map((assignmentId) =>
      page({ assignmentId }),
    ),
    'app/assignments/[assignmentId]/reading/page.tsx': Object.values(assignments).map((assignmentId) =>
      page({ assignmentId }),
    ),
    'app/attempts/[attemptId]/page.tsx': Object.values(attempts).map((attemptId) => page({ attemptId })),
    'app/assignments/[assignmentId]/actions.ts begin': [act(assignments.practice)],
    'app/classes/actions.ts join': [act({ kind: 'untouched' }, form({ code: 'nowhere' }))],
    'app/classes/actions.ts open': [act(form({ name: '再开一班' }))],
  }
}

/** Every page, route and action, with what a learner may send it who is curious; what destroys something comes last. */
export const doorsOf = (world: World): Readonly<Record<string, readonly Visit[]>> => ({
  ...study(world),
  ...learning(world),
  ...bringing(world),
  ...teaching(world),
})

/** A reply with what is sealed in it opened: the key to the seal comes along. */
export const opened = async (text: string): Promise<string> => {
  if (!text.startsWith('{"owner":')) return text
  const { key, cards } = JSON.parse(text) as OfflinePackageView
  const backs = await Promise.all(cards.map(({ sealed }) => unseal(key, sealed)))
  // What marks an answer without a network has to come along; only what an assignment asks may not.
  return text + JSON.stringify(backs.map(({ item, source }) => [item.rationale, source]))
}
