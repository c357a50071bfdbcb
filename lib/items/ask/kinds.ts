import { CLAIM } from '#lib/items/ask/claim'
import { DECISION } from '#lib/items/ask/decision'
import { DEMAND } from '#lib/items/ask/demand'
import { DID } from '#lib/items/ask/did'
import { GAP } from '#lib/items/ask/gap'
import { HOW_MANY } from '#lib/items/ask/how-many'
import { IF_THEN } from '#lib/items/ask/if-then'
import type { QuestionKind } from '#lib/items/ask/kind'
import { MATCH_SPEAKERS } from '#lib/items/ask/matching'
import { MET, MET_WHERE } from '#lib/items/ask/met'
import { ORDER } from '#lib/items/ask/ordering'
import { PARTY } from '#lib/items/ask/party'
import { PASSAGE } from '#lib/items/ask/passage'
import { REASON } from '#lib/items/ask/reason'
import { HOLDER, ROLE } from '#lib/items/ask/role'
import { TERM } from '#lib/items/ask/term'
import { TOLD_CLAIM } from '#lib/items/ask/told-claim'
import { TWO_LENGTHS } from '#lib/items/ask/two-lengths'
import { WHAT } from '#lib/items/ask/what'
import { WHAT_SAID } from '#lib/items/ask/what-said'
import { WHEN } from '#lib/items/ask/when'
import { WHERE } from '#lib/items/ask/where'
import { WHICH_TRUE } from '#lib/items/ask/which-true'
import { WHO, WITH_WHOM } from '#lib/items/ask/who'
import { WHO_SAID } from '#lib/items/ask/who-said'
import { WILL_DO } from '#lib/items/ask/will-do'

/** Every kind of question, in the order in which an article is asked. A new kind is one file and one line here. */
export const KINDS: readonly QuestionKind[] = [
  WHEN,
  MET,
  MET_WHERE,
  WITH_WHOM,
  WHO,
  WHERE,
  HOW_MANY,
  GAP,
  PARTY,
  PASSAGE,
  TWO_LENGTHS,
  TERM,
  WHAT,
  DECISION,
  DEMAND,
  DID,
  REASON,
  ROLE,
  HOLDER,
  WHO_SAID,
  WHAT_SAID,
  WILL_DO,
  IF_THEN,
  CLAIM,
  TOLD_CLAIM,
  WHICH_TRUE,
  MATCH_SPEAKERS,
  ORDER,
]

const byName = new Map(KINDS.map((kind) => [kind.name, kind]))

export const kindNamed = (name: string): QuestionKind | undefined => byName.get(name)
