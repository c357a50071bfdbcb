import { expect, test } from 'vitest'
import { dated, eventsOf } from '#tests/lib/facts/read'

const TITLE = 'Two harbours and one ferry\n'
/** A Tuesday. */
const PUBLISHED = '2026-03-10'

/** `status parties day` of each event, parties joined by `+`. */
const events = (text: string): string[] =>
  eventsOf(TITLE + text, PUBLISHED).map(({ status, participants, date }) =>
    `${status} ${participants.join('+')} ${date ?? '?'}`.replace('  ', ' '),
  )

test.each([
  [
    'the present with a day to come',
    'The port commission holds a public hearing Wednesday with captains from Norline, Harbor Air and others.',
    'planned the port commission+captains from Norline, Harbor Air and others 2026-03-11',
  ],
  ['the present of a timetable', 'Ana Ruiz leaves for Oslo on Thursday.', 'planned Ana Ruiz 2026-03-12'],
  ['a vote', 'Voters go to the polls on April 12.', 'planned Voters 2026-04-12'],
  ['a trial', 'Karl Voss faces trial on March 23.', 'planned Karl Voss 2026-03-23'],
  [
    'was set to, and the day is still to come',
    'Norwest Power was set to begin shutting off power on Thursday.',
    'planned Norwest Power 2026-03-12',
  ],
  ['any thing arranged for a day', 'The next round of bids is scheduled for March 25.', 'planned 2026-03-25'],
  ['a vote that is expected', 'A vote on the ferry is expected on Thursday.', 'planned 2026-03-12'],
  ['a strike', 'The strike is due to begin on Thursday.', 'planned 2026-03-12'],
  ['a land that is visited', 'Ana Ruiz is to visit Peru next week.', 'planned Ana Ruiz+Peru 2026-W12'],
  [
    'by whom it is done',
    'The bridge treaty will be signed by Ana Ruiz and Karl Voss on Thursday.',
    'planned Ana Ruiz+Karl Voss 2026-03-12',
  ],
  ['what will be announced', 'Ana Ruiz will be sworn in on March 15.', 'planned Ana Ruiz 2026-03-15'],
  [
    'several without names',
    'Bus drivers, fast food workers and home care aides will also walk out on Thursday.',
    'planned Bus drivers+fast food workers+home care aides 2026-03-12',
  ],
  ['to lay off', 'Norline is expected to lay off clerks next week.', 'planned Norline 2026-W12'],
  ['is about to', 'Norline is about to open a pier on Thursday.', 'planned Norline 2026-03-12'],
  [
    'a name with an ampersand',
    'Marsh & Lowell Co. will open a pier on Thursday.',
    'planned Marsh & Lowell Co. 2026-03-12',
  ],
  [
    'which goes on with the name, and not with the thing',
    'Ana Ruiz set out a plan for Norline, which will open a pier next month.',
    'planned Norline 2026-04',
  ],
  [
    'which is no person',
    'Karl Voss is beating Ana Ruiz in Norland, which will hold a vote on Thursday.',
    'planned Norland 2026-03-12',
  ],
  [
    'whom one visits, and not the land',
    'Ana Ruiz will visit Peru next week for talks with her counterpart, Karl Voss.',
    'planned Ana Ruiz+Karl Voss 2026-W12',
  ],
  [
    'a meeting that a trip includes',
    'Minister Ana Ruiz will leave on Thursday for a trip, which will include a summit with Karl Voss on Friday.',
    'planned Ana Ruiz+Karl Voss 2026-03-13',
  ],
  [
    'with whom',
    'Minister Ana Ruiz praised Karl Voss, with whom she will have talks in Oslo a day later, on March 13.',
    'planned Ana Ruiz+Karl Voss 2026-03-13',
  ],
  [
    'a list of those with whom, and a time that looks like a place',
    'President Ana Ruiz will hold talks with Minister Karl Voss, Prime Minister Tomas Berg and Mayor Eva Lund later in the week.',
    'planned Ana Ruiz+Karl Voss+Tomas Berg+Eva Lund 2026-W11',
  ],
  [
    'an appeal and its court',
    'An appeal by two girls will be heard by a higher court on Thursday.',
    'planned a higher court+two girls 2026-03-12',
  ],
  [
    'a trial that a court tells of',
    'Karl Voss will go on trial on March 23, a Harbor court said.',
    'planned Karl Voss+a Harbor court 2026-03-23',
  ],
  [
    'whoever hosts',
    'On Thursday, Ana Ruiz will attend a lunch hosted by Mayor Karl Voss.',
    'planned Ana Ruiz+Karl Voss 2026-03-12',
  ],
  [
    'several by one name who meet',
    'House Democrats will meet on Thursday to discuss the bill.',
    'planned House Democrats 2026-03-12',
  ],
  [
    'the land that holds an election',
    'The 2026 Peru election will be held on April 12.',
    'planned Peru 2026-04-12',
  ],
  [
    'several called by a name',
    'The House will vote on Thursday. House Democrats wrote the bill.',
    'planned House 2026-03-12',
  ],
])('planned: %s', (_, text, expected) => {
  expect(events(text)).toContain(expected)
})

test.each([
  ['was set to, and the day has passed', 'Norwest Power was set to begin shutting off power on March 2.'],
  ['had planned to', 'Norwest Power had planned to open a pier on Thursday.'],
  ['would have', 'Ana Ruiz would have met Karl Voss on Thursday.'],
  ['would, which nobody says', 'Their efforts to keep the boy in Oslo would fail on Thursday.'],
  ['might', 'Ana Ruiz might meet Karl Voss on Thursday.'],
  ['a negation', 'Ana Ruiz will not visit Peru on Thursday.'],
  ['a forecast for years', 'The bank sees prices falling to half next year.'],
  ['it, which may be anything', 'Norline is busy. It will open on Thursday.'],
  ['a clipped quotation', 'On Thursday, Norline will “develop a new pier,” Ana Ruiz said.'],
  [
    'what an article opens and an -ing follows',
    'Karl Voss announced the schedule in a taped televised address, setting March 29 as the last day for papers.',
  ],
])('not planned: %s', (_, text) => {
  expect(events(text).filter((event) => event.startsWith('planned'))).toEqual([])
})

test('a clause between commas is told without what goes on behind it', () => {
  const [event] = eventsOf(
    `${TITLE}Norline, which is expected to lay off clerks next week, declined to comment.`,
    PUBLISHED,
  )
  expect(event?.title).toBe('Norline is expected to lay off clerks next week')
})

test.each([
  ['a day in the present', 'The board meets Wednesday.', 'Wednesday = 2026-03-11'],
  ['a day that was', 'The board met Wednesday.', 'Wednesday = 2026-03-04'],
  ['planned things that were', 'Norline began four rounds of planned cuts in October.', 'October = 2025-10'],
  [
    'plans that were dropped',
    'Norline shelved its plans for a sale on September 30 after a storm.',
    'September 30 = 2025-09-30',
  ],
  ['plans that are made', 'Norline announced a plan to open on September 30.', 'September 30 = 2026-09-30'],
  ['planned things to come', 'Nobody likes the planned cuts in October.', 'October = 2026-10'],
])('the day of a plan: %s', (_, text, expected) => {
  expect(dated(TITLE + text, PUBLISHED)).toContain(expected)
})
