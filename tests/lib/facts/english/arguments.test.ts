import { expect, test } from 'vitest'
import { eventsOf } from '#tests/lib/facts/read'

const TITLE = 'Two harbours and one ferry\n'
/** A Tuesday. */
const PUBLISHED = '2026-03-10'

const planned = (text: string): string[] =>
  eventsOf(TITLE + text, PUBLISHED)
    .filter(({ status }) => status === 'planned')
    .map(({ participants, date }) => `${participants.join('+')} ${date ?? '?'}`)

test.each([
  ['the other side of a match', 'Peru will face Chile on Thursday.', 'Peru+Chile 2026-03-12'],
  [
    'whom a team takes on',
    'Harbor Town will take on Northgate on Thursday.',
    'Harbor Town+Northgate 2026-03-12',
  ],
  [
    'two players and a match',
    'Ana Ruiz will play Eva Lund in the semifinal on Thursday.',
    'Ana Ruiz+Eva Lund 2026-03-12',
  ],
  [
    'each land of several visits',
    'President Ana Ruiz will pay state visits to Peru, Chile and Laos from March 15 to 26.',
    'Ana Ruiz+Peru+Chile+Laos 2026-03-15/2026-03-26',
  ],
  [
    'whom one goes to meet',
    'Minister Ana Ruiz will fly to Oslo on Thursday to meet Karl Voss.',
    'Ana Ruiz+Karl Voss 2026-03-12',
  ],
  [
    'whose meeting it is',
    "Ana Ruiz's meeting with Karl Voss is scheduled for March 20.",
    'Ana Ruiz+Karl Voss 2026-03-20',
  ],
  [
    'the two companies',
    'Harbor Air and Norline said the two companies will sign a merger agreement on Thursday.',
    'Harbor Air+Norline 2026-03-12',
  ],
  [
    'the two sides of an agreement',
    'Peru and Chile agreed on Monday that the two sides will hold talks on March 20.',
    'Peru+Chile 2026-03-20',
  ],
  [
    'two leaders of whom one met the other',
    'Minister Ana Ruiz met President Karl Voss in Oslo on Monday. The two leaders will meet again on March 20.',
    'Ana Ruiz+Karl Voss 2026-03-20',
  ],
  [
    'a court before which one comes',
    'Karl Voss and Ana Ruiz will appear before a Harbor court on Thursday.',
    'Karl Voss+Ana Ruiz 2026-03-12',
  ],
  [
    'what a court will decide stands behind',
    'Karl Voss will appear before a Harbor court on Thursday to hear whether he is to pay.',
    'Karl Voss 2026-03-12',
  ],
  [
    'several who meet, in the present',
    'Ana Ruiz and Karl Voss meet Thursday in Oslo.',
    'Ana Ruiz+Karl Voss 2026-03-12',
  ],
  [
    'a list that begins behind whoever comes from there',
    'Representatives from the candidate cities of Oslo, Harbor Town and Northgate will meet on Thursday.',
    'Oslo+Harbor Town+Northgate 2026-03-12',
  ],
  [
    'the bare verb that goes on',
    'Minister Ana Ruiz will travel to Oslo on Thursday and hold talks with Karl Voss.',
    'Ana Ruiz+Karl Voss 2026-03-12',
  ],
  [
    'whom one addresses',
    'Ana Ruiz will address the Harbor Assembly on Thursday.',
    'Ana Ruiz+Harbor Assembly 2026-03-12',
  ],
])('takes part: %s', (_, text, expected) => {
  expect(planned(text)).toContain(expected)
})

test.each([
  [
    'a part that an actor plays',
    'Karl Voss will play Ana Ruiz on Thursday.',
    'Karl Voss+Ana Ruiz 2026-03-12',
  ],
  [
    'the two sides of nobody',
    'Ana Ruiz spoke in Oslo. The two sides will hold talks on March 20.',
    'Ana Ruiz 2026-03-20',
  ],
  [
    'two companies where two pairs are told',
    'Harbor Air and Norline merged. Eastair and Westair split up. The two companies will sign an agreement on Thursday.',
    'Eastair+Westair 2026-03-12',
  ],
  [
    'what was postponed',
    'Talks between Peru and Chile set for March 20 were postponed.',
    'Peru+Chile 2026-03-20',
  ],
  [
    'what is open before it',
    'The mayor asked whether Ana Ruiz will meet Karl Voss on Thursday.',
    'Ana Ruiz+Karl Voss 2026-03-12',
  ],
  ['who failed to', 'Ana Ruiz and Karl Voss failed to meet Thursday.', 'Ana Ruiz+Karl Voss 2026-03-12'],
  [
    'a land to which one only travels',
    'Minister Ana Ruiz will travel to Peru on Thursday.',
    'Ana Ruiz+Peru 2026-03-12',
  ],
])('takes no part: %s', (_, text, unexpected) => {
  expect(planned(text)).not.toContain(unexpected)
})

test.each([
  [
    'an object is no party, whatever it is to meet',
    'Norland will raise fuel taxes on Thursday to meet European Union rules.',
    ['Norland 2026-03-12'],
  ],
  [
    'nor whoever is asked to host it',
    'Peru will ask Chile on Thursday to host the Harbor League summit.',
    [],
  ],
  [
    'nor whose rules one goes to meet',
    'Ana Ruiz will fly to Oslo on Thursday to meet European Union rules.',
    ['Ana Ruiz 2026-03-12'],
  ],
  [
    'whom one goes to meet on a day is',
    'Ana Ruiz will fly to Oslo to meet Karl Voss Thursday.',
    ['Ana Ruiz+Karl Voss 2026-03-12'],
  ],
  [
    'nor the place of an office',
    'The mayor of Oslo, Karl Voss and Ana Ruiz will meet on Thursday.',
    ['Karl Voss+Ana Ruiz 2026-03-12'],
  ],
  [
    'nor a part in the final season',
    'Actor Karl Voss will play Ana Ruiz in the final season of the drama on Thursday.',
    ['Karl Voss 2026-03-12'],
  ],
  [
    'whom one plays in the final is',
    'Karl Voss will play Ana Ruiz in the final on Thursday.',
    ['Karl Voss+Ana Ruiz 2026-03-12'],
  ],
  [
    'a court that one faces is none',
    'Norland Bank will face the Harbor Court on Thursday.',
    ['Norland Bank 2026-03-12'],
  ],
])('of all that stands around the verb: %s', (_, text, expected) => {
  expect(planned(text)).toEqual(expected)
})
