import { expect, test } from 'vitest'
import { eventsOf } from '#tests/lib/facts/read'

const TITLE = 'Two cabinets and one lake\n'

const meetings = (text: string): string[] =>
  eventsOf(TITLE + text, '2022-01-05').map(({ status, participants, date, place }) =>
    `${status} ${participants.join('+')} ${date ?? '?'} ${place ?? ''}`.trim(),
  )

test('what is called off keeps no day', () => {
  expect(meetings('Chancellor Karl Linden cancelled a visit to Chile planned for January 18.')).toEqual([])
})

test.each([
  [
    'and the day is not known on which it was written',
    'Norway cancelled a visit planned for 2 April 2023.',
    undefined,
  ],
  ['in two words', 'Norway called off a visit to Chile planned for January 18.', '2022-01-05'],
  ['for now', 'Norway postponed a summit set for January 18.', '2022-01-05'],
  ['for now, and the day may be long past', 'Norway postponed a summit set for April 9.', '2022-01-05'],
])('what is called off has no day: %s', (_, text, published) => {
  expect(eventsOf(TITLE + text, published)).toEqual([])
})

test('the day on which something was called off is its day', () => {
  expect(meetings('Norway cancelled the visit on January 3.')).toEqual(['past Norway 2022-01-03'])
})

test.each([
  [
    'people without names, side by side',
    'Nurses and teachers will join the protest on January 18.',
    'planned Nurses+teachers 2022-01-18',
  ],
  [
    'somebody who arrives by the timetable',
    'Ana Ruiz arrives in Oslo on Sunday for talks with Tomas Berg.',
    'planned Ana Ruiz+Tomas Berg 2022-01-09 Oslo',
  ],
  [
    'will hold talks',
    'France and Spain will hold talks in Oslo on January 18.',
    'planned France+Spain 2022-01-18 Oslo',
  ],
  [
    'are due to meet',
    'Ana Ruiz and Tomas Berg are due to meet on January 18.',
    'planned Ana Ruiz+Tomas Berg 2022-01-18',
  ],
  [
    'one meets the other',
    'Foreign Minister Ana Ruiz will meet Tomas Berg in Geneva on January 18.',
    'planned Ana Ruiz+Tomas Berg 2022-01-18 Geneva',
  ],
  [
    'talks between',
    'Talks between France and Spain will begin on January 18.',
    'planned France+Spain 2022-01-18',
  ],
  [
    'a date before',
    'On January 4, 2021, Ana Ruiz met Tomas Berg in Geneva.',
    'past Ana Ruiz+Tomas Berg 2021-01-04 Geneva',
  ],
  [
    'one hosts the other',
    'Ana Ruiz will host the Norwegian prime minister, Karl Lund, on January 18.',
    'planned Ana Ruiz+Karl Lund 2022-01-18',
  ],
  [
    'for talks with a counterpart',
    'Chile’s foreign minister, Tomas Berg, is scheduled to fly to Oslo on January 18 for talks with his counterpart, Mara Silva.',
    'planned Tomas Berg+Mara Silva 2022-01-18',
  ],
  [
    'is to',
    'The Norwegian parliament is to vote on the bill on January 18.',
    'planned the Norwegian parliament 2022-01-18',
  ],
  [
    'a plan whose day its own noun tells',
    'Norway and Chile are expected to announce a deal on fish. An announcement is expected on January 18, officials said.',
    'planned Norway+Chile 2022-01-18',
  ],
  [
    'a plan whose day the next sentence tells of it',
    'Norway will provide Chile’s coast guard with a ship. Tomas Berg said it would be provided next year.',
    'planned Norway+Chile’s coast guard 2023',
  ],
  ['a call', 'Ana Ruiz and Tomas Berg spoke by telephone on Monday.', 'past Ana Ruiz+Tomas Berg 2022-01-03'],
  ['three parties', 'France, Spain and NATO held talks on January 3.', 'past France+Spain+NATO 2022-01-03'],
  ['short names', 'The U.S. and Russia will hold talks on January 10.', 'planned U.S.+Russia 2022-01-10'],
  [
    'who announces it',
    'The ministry of trade said on Tuesday that France and Spain would meet on January 18.',
    'planned France+Spain 2022-01-18',
  ],
])('%s', (_, text, expected) => {
  expect(meetings(text)).toContain(expected)
})

/** `frame status parties day place` of each event. */
const happenings = (text: string): string[] =>
  eventsOf(TITLE + text, '2022-01-05').map(({ frame, status, participants, date, place }) =>
    `${frame} ${status} ${participants.join('+')} ${date ?? '?'} ${place ?? ''}`.trim(),
  )

test.each([
  ['one party', 'France will hold talks on January 18.', 'meet planned France 2022-01-18'],
  ['a visit', 'Ana Ruiz is expected to visit Oslo on January 18.', 'visit planned Ana Ruiz 2022-01-18 Oslo'],
  ['a visit that was', 'Ana Ruiz visited Oslo on Monday.', 'visit past Ana Ruiz 2022-01-03 Oslo'],
  ['a hearing', 'A hearing has been set for January 18.', 'hearing planned  2022-01-18'],
  [
    'a case',
    'The court is scheduled to hear the case on January 18.',
    'hearing planned the court 2022-01-18',
  ],
  [
    'a vote',
    'The parliament will vote on the budget on January 18.',
    'vote planned the parliament 2022-01-18',
  ],
  ['a signing', 'France and Spain signed a treaty on January 3.', 'signing past France+Spain 2022-01-03'],
  ['a deadline', 'The deadline is January 18.', 'deadline planned  2022-01-18'],
  ['a launch', 'NATO will launch a satellite on January 18.', 'launch planned NATO 2022-01-18'],
  ['a speech', 'Ana Ruiz gave a speech in Oslo on January 3.', 'speech past Ana Ruiz 2022-01-03 Oslo'],
  [
    'whatever is planned',
    'Harbor Lines will begin flights to Lima on January 18.',
    'happening planned Harbor Lines 2022-01-18',
  ],
  [
    'she who is due to do it',
    'Prime Minister Anna Berg spoke on Monday. She is due to visit Oslo on January 18.',
    'visit planned Anna Berg 2022-01-18 Oslo',
  ],
  [
    'what goes on with its subject',
    'Karl Voss met Maria Lund on Monday and will travel to Rome on January 18.',
    'happening planned Karl Voss 2022-01-18',
  ],
  [
    'ministers of two lands',
    'Foreign ministers of Chile and Peru plan to meet in Lima on January 18.',
    'meet planned Foreign ministers of Chile and Peru 2022-01-18 Lima',
  ],
  [
    'a year',
    'The space agency is scheduled to launch the probe in 2027.',
    'launch planned the space agency 2027',
  ],
  [
    'what somebody says that it would do',
    'Harbor Lines said it would start producing new engines next week.',
    'happening planned Harbor Lines 2022-W02',
  ],
  [
    'a meeting by name, with whoever is called so',
    'Prime Minister Anna Berg is busy. Officials said the prime minister’s January 18 meeting with Karl Voss was arranged two weeks ago.',
    'meet planned Anna Berg+Karl Voss 2022-01-18',
  ],
  [
    'talks that are set to begin',
    'Talks between Chile and Peru, due to start on January 18, will cover fishing.',
    'meet planned Chile+Peru 2022-01-18',
  ],
  ['a happening', 'An earthquake struck the city on January 3.', 'happening past  2022-01-03'],
] as const)('an event: %s', (_, text, expected) => {
  expect(happenings(text)).toContain(expected)
})

test.each([
  ['a negation', 'France and Spain will not meet.'],
  ['a condition', 'If France and Spain will hold talks on May 3, nobody knows.'],
  ['they are nobody', 'They will hold talks on January 18.'],
  ['a hope', 'France hopes to hold talks on January 18.'],
  ['a question', 'Will France hold talks on January 18?'],
  ['a demand', 'Spain asked France to visit Oslo on January 18.'],
  ['a denial', 'France denied that Spain would visit Oslo on January 18.'],
  ['a refusal', 'France and Spain refused to hold talks.'],
  ['a press conference', 'Ana Ruiz held a news conference on Monday.'],
  ['two sides that nobody names', 'The two sides will sign a treaty on January 18.'],
  ['a fear', 'Critics fear the army will attack on January 18.'],
  ['a plan of the past', 'France was set to launch a ship on January 2.'],
  ['a plan that did not come', 'France had planned to launch a ship on January 18.'],
  ['what was called off', 'Talks between Chile and Peru scheduled for January 18 were cancelled.'],
  ['what somebody wants', 'Chile demanded a January 18 summit with Peru.'],
  ['how something will be', 'France will remain calm on January 18.'],
  ['the day on which it was arranged', 'A hearing was scheduled two days ago.'],
  ['meeting a goal', 'France and Spain met the target.'],
])('no meeting: %s', (_, text) => {
  expect(meetings(text)).toEqual([])
})

test('whatever somebody did on a day is an event that can be asked for its day and its place', () => {
  const [event, ...more] = eventsOf(
    `${TITLE}On March 11, 1985, Ana Ruiz became mayor of the town in Lima. She was glad. Tomas Berg said in 1990 that it rained.`,
    '2022-01-05',
  )
  expect(more).toEqual([])
  expect(event).toMatchObject({ participants: ['Ana Ruiz'], date: '1985-03-11', status: 'past' })
  expect(event?.telling?.parts.map(({ role, text }) => `${role}: ${text}`)).toEqual([
    'time: On March 11, 1985',
    'subject: Ana Ruiz',
    'verb: became',
    'object: mayor',
    'rest: of the town',
    'place: in Lima',
  ])
})

test.each([
  [
    'behind the verb, with its year',
    'Ana Ruiz opened a bridge in Lima on March 23, 1983.',
    'time: on March 23, 1983',
  ],
  [
    'a treaty is no party',
    'The Lake Fish Treaty was signed in Lima on December 8, 1987.',
    'time: on December 8, 1987',
  ],
])('the time in what tells an event: %s', (_, text, expected) => {
  const [event] = eventsOf(`${TITLE}${text}`, '2022-01-05')
  expect(event?.telling?.parts.map(({ role, text: words }) => `${role}: ${words}`)).toContain(expected)
})

test.each([
  ['which, nobody can tell', 'Ana Ruiz announced the plan on March 23, 1983.'],
  ['only a part of the time stands before the name', 'On the evening of March 23, 1983 Ana Ruiz drove home.'],
])('an event that is not told by itself: %s', (_, text) => {
  const events = eventsOf(`${TITLE}${text}`, '2022-01-05')
  expect(events.map(({ telling }) => telling)).toEqual(events.map(() => undefined))
})

test('what somebody did in the week before is past', () => {
  expect(meetings('Ana Ruiz was cheered last week in Lima.')).toEqual(['past Ana Ruiz 2021-W52 Lima'])
})

test('who announced a plan is kept with it', () => {
  const [event] = eventsOf(
    `${TITLE}France and Spain will hold talks on January 18, the trade ministry said.`,
    '2022-01-05',
  )
  expect(event).toMatchObject({ announcer: 'the trade ministry', title: 'Talks between France and Spain' })
})
