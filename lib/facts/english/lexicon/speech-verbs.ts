/** Verbs with which English news introduces what somebody said. */

/** With a that-clause or a quotation: X said (that) … */
const SAYING =
  'said says warned warns announced announces insisted insists argued argues confirmed promised pledged vowed predicted predicts claimed claims suggested suggests stressed stresses emphasized emphasised declared estimated estimates believes believed hoped hopes acknowledged admitted noted notes concluded explained explains reported reiterated maintained maintains thinks expects complained cautioned recalled replied answered wrote writes testified remarked asserted asserts contended contends conceded concedes revealed disclosed observed joked affirmed'
/** Only with a quotation: “…,” X added. With a that-clause they are sayings as well. */
const ADDING = 'added adds continued asked asks responded concluded'
const DENYING = 'denied denies'
/** With somebody who is told: X told reporters (that) … */
const TELLING = 'told tells informed assured reminded'

const words = (list: string): readonly string[] => list.split(' ')

const ALL: ReadonlySet<string> = new Set([SAYING, ADDING, DENYING, TELLING].flatMap(words))
export const isSpeechVerb = (word: string): boolean => ALL.has(word)
