import { expect, test } from 'vitest'
import type { OfflinePackageView, OfflineSittingView } from '#data/sitting/offline-views'
import type { KeptEntry } from '../../../app/_offline/entry'
import { standOffline } from '../../../app/_offline/stand'

const NOW = new Date('2026-03-02T04:00:00Z')
const LATER = '2026-03-03T20:00:00.000Z'
const BEFORE = '2026-03-01T20:00:00.000Z'

const question = (itemId: string) => ({
  itemId,
  kind: 'short-answer' as const,
  topic: 'date' as const,
  stem: itemId,
  article: { slug: 'a', title: 'A', language: 'zh' },
  isNew: false,
  hasChanged: false,
})

const given: OfflinePackageView = {
  owner: 'lin',
  issuedAt: NOW.toISOString(),
  sessionId: 'device',
  key: '',
  cards: ['a', 'b', 'c', 'd'].map((itemId) => ({ question: question(itemId), sealed: '' })),
  review: [
    { itemId: 'a', from: BEFORE },
    { itemId: 'b', from: LATER },
    { itemId: 'c', from: BEFORE },
    { itemId: 'gone', from: BEFORE },
  ],
  sittings: [],
}

const review: OfflineSittingView = { sessionId: 'device', mode: 'review', done: 4, right: 3 }
const quiz: OfflineSittingView = {
  sessionId: 'quiz',
  mode: 'quiz',
  done: 1,
  right: 1,
  plan: ['d', 'a', 'c'],
}

const answer = (itemId: string, sessionId: string, more: Partial<KeptEntry> = {}): KeptEntry => ({
  body: {
    entryId: itemId + sessionId,
    sittingId: sessionId,
    slotId: itemId,
    isGiven: true,
    response: { kind: 'skipped' },
    answeredAt: NOW.toISOString(),
    elapsedMs: 1,
    timeZone: 'Asia/Shanghai',
  },
  owner: 'lin',
  correct: true,
  fate: { kind: 'waiting' },
  ...more,
})

const stand = (sitting: OfflineSittingView, entries: KeptEntry[] = [], asked: string[] = []) =>
  standOffline({ given, sitting, entries, asked }, NOW)

test('a review asks what is due now and on the device, and counts on from what the server said', () => {
  expect(stand(review)).toMatchObject({ done: 4, right: 3, left: 2, again: 0, question: { itemId: 'a' } })
})

test('what is on its way counts as answered, right and wrong, and nothing comes again', () => {
  const queued = [answer('a', 'device'), answer('c', 'device', { correct: false })]
  expect(stand(review, queued)).toMatchObject({ done: 6, right: 4, left: 0, again: 0, question: null })
})

test('what was answered in another sitting, or with a network, is not asked again', () => {
  expect(stand(review, [answer('a', 'quiz')], ['c'])).toMatchObject({ done: 4, left: 0, question: null })
})

test('a quiz goes on in its own order', () => {
  expect(stand(quiz)).toMatchObject({ done: 1, left: 3, question: { itemId: 'd' } })
  expect(stand(quiz, [answer('d', 'quiz')])).toMatchObject({ done: 2, left: 2, question: { itemId: 'a' } })
})

test('an answer that was refused neither counts nor brings its question back', () => {
  const refused = answer('a', 'device', { fate: { kind: 'refused', status: 404 } })
  expect(stand(review, [refused])).toMatchObject({ done: 4, left: 1, question: { itemId: 'c' } })
})

test('nothing that is on its way can be taken back', () => {
  expect(stand(review, [answer('a', 'device')]).undoable).toBeNull()
})

test('what was put down for the question on the screen is there again, and is no answer', () => {
  const typed = { kind: 'typed', text: '二月' } as const
  const entry = answer('a', 'device')
  const putDown = { ...entry, body: { ...entry.body, isGiven: false, response: typed } }
  expect(stand(review, [putDown])).toMatchObject({ done: 4, question: { itemId: 'a' }, putDown: typed })
})
