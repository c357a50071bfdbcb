import type { People } from '#lib/facts/people'
import { WhoIsMeant } from '#lib/facts/speech/who-is-meant'
import type { Actor, Clause, PronounPhrase, ReadArticle } from '#lib/language/language'

/** Whom the pronouns among the subjects of an article mean, each where it stands. */

const pronounsOf = (actor: Actor): readonly PronounPhrase[] =>
  actor.kind === 'pronoun'
    ? [actor]
    : actor.kind === 'group'
      ? actor.members.filter((member): member is PronounPhrase => member.kind === 'pronoun')
      : []

const note = ({ subject }: Clause, who: WhoIsMeant, meant: Map<Actor, string>): void => {
  for (const pronoun of subject ? pronounsOf(subject) : []) {
    const name = who.meant(pronoun)?.name
    if (name) meant.set(pronoun, name)
  }
}

/** 他, 她 and 双方 as subjects, or beside others who are (他和郑丽文), with the name that the article has for them. */
export const pronounsIn = (
  { article, readings }: ReadArticle,
  people: People,
): ReadonlyMap<Actor, string> => {
  const who = new WhoIsMeant(people)
  const meant = new Map<Actor, string>()
  for (const { sentence, clauses } of readings) {
    const kind = article.zones[sentence.zone]?.kind
    if (kind !== 'lead' && kind !== 'body') continue
    who.enter(sentence.zone)
    for (const clause of clauses) {
      note(clause, who, meant)
      if (clause.parent === null) who.hear(clause)
      if (clause.subject) who.mention(clause.subject)
    }
  }
  return meant
}
