/**
 * Words of which one excludes the others where it is told of the same thing: what was approved was not rejected. Between
 * bars stand words that exclude each other, not merely follow each other; with the first of a group stand those that mean
 * the same. Of a verb stand its plain form, its past and, where it is another, its participle.
 */
export const OUTCOMES = `
approve/approved | reject/rejected | withdraw/withdrew/withdrawn
grant/granted | refuse/refused | revoke/revoked
raise/raised hike/hiked | cut/cut lower/lowered reduce/reduced slash/slashed | freeze/froze/frozen
postpone/postponed delay/delayed | cancel/canceled cancel/cancelled scrap/scrapped | resume/resumed
shelve/shelved scrap/scrapped abandon/abandoned | revive/revived | complete/completed
convict/convicted | acquit/acquitted | pardon/pardoned
veto/vetoed | sign/signed | amend/amended
lose/lost | win/won | boycott/boycotted
acquire/acquired buy/bought | sell/sold | lease/leased
fire/fired sack/sacked | hire/hired | promote/promoted
deny/denied | admit/admitted | ignore/ignored
extend/extended prolong/prolonged | shorten/shortened | cancel/canceled
lift/lifted | impose/imposed | tighten/tightened
uphold/upheld | overturn/overturned | amend/amended
`
