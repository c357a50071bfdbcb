/**
 * Words of which one excludes the others where it is told of the same thing: what was approved was neither rejected nor
 * shelved. Between bars stand words that exclude each other; with the first of a group stand those that mean the same. Of
 * a verb stand its plain form, its past and, where it is another, its participle.
 */

const OUTCOMES = `
approve/approved | reject/rejected | postpone/postponed | withdraw/withdrew/withdrawn
accept/accepted | reject/rejected | ignore/ignored
grant/granted | refuse/refused | revoke/revoked
raise/raised hike/hiked | cut/cut lower/lowered reduce/reduced slash/slashed | freeze/froze/frozen
postpone/postponed delay/delayed | cancel/canceled cancel/cancelled scrap/scrapped | resume/resumed
shelve/shelved scrap/scrapped abandon/abandoned | revive/revived | complete/completed
launch/launched | suspend/suspended halt/halted pause/paused | resume/resumed restart/restarted | end/ended
close/closed shut/shut | reopen/reopened open/opened | expand/expanded
arrest/arrested detain/detained | release/released free/freed | deport/deported
convict/convicted | acquit/acquitted | pardon/pardoned
veto/vetoed | sign/signed | amend/amended | repeal/repealed
lose/lost | win/won | boycott/boycotted
acquire/acquired buy/bought | sell/sold | lease/leased
fire/fired sack/sacked | hire/hired | promote/promoted | sue/sued
join/joined | leave/left quit/quit | boycott/boycotted
deny/denied | admit/admitted | ignore/ignored
extend/extended prolong/prolonged | shorten/shortened | cancel/canceled
lift/lifted | impose/imposed | tighten/tightened
restore/restored | suspend/suspended | revoke/revoked
uphold/upheld | overturn/overturned | postpone/postponed
`

const THINGS = `
brother | sister | father | mother | son | daughter | wife | husband | uncle | cousin
oil | coal | gas
murder | fraud | bribery | theft | arson | smuggling
wheat | rice | corn | cotton
gold | silver | copper | iron
train | bus | plane | ship | truck
teachers | nurses | doctors | drivers | pilots | farmers | miners
students | teachers | soldiers | farmers
first | second | third
`

type Row = readonly (readonly (readonly string[])[])[]

const rowsIn = (table: string): readonly Row[] =>
  table
    .trim()
    .split('\n')
    .map((row) =>
      row.split('|').map((group) =>
        group
          .trim()
          .split(table === OUTCOMES ? ' ' : '|')
          .map((word) => word.split('/')),
      ),
    )

/** Of each form of a word, the same form of one of every group that it excludes. */
const othersIn = (table: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  // cut: nobody knows whether it was.
  for (const row of rowsIn(table))
    for (const group of row)
      for (const forms of group)
        for (const [at, form] of forms.entries())
          if (!found.has(form) && new Set(forms).size === forms.length)
            found.set(
              form,
              row.flatMap((other) => (other === group ? [] : (other[0]?.[at] ?? other[0]?.at(-1) ?? []))),
            )
  return found
}

/** What else could have been done with something, by the form of the verb: past, and participle where they are one. */
export const OTHER_OUTCOMES = othersIn(OUTCOMES)

/** What else of the same kind it could have been. */
export const OTHER_THINGS = othersIn(THINGS)

const SAME = new Map(
  [OUTCOMES, THINGS]
    .flatMap(rowsIn)
    .flatMap((row) =>
      row.flatMap((group) => group.flatMap((forms) => forms.map((form) => [form, group.flat()] as const))),
    ),
)

/** Words that mean the same here, in all their forms. */
export const sameAs = (word: string): readonly string[] => SAME.get(word) ?? [word]
