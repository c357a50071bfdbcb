import type { RoleFact } from '#lib/facts/fact'
import { acceptedNames } from '#lib/items/accepted'
import { type Asked, asChoice, asTyped, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { isByline, rivalNames } from '#lib/items/distract/names'
import { rivalRoles } from '#lib/items/distract/phrases'
import { knownNames } from '#lib/items/known-names'
import type { Candidate, Question } from '#lib/items/question'
import { entityNamed, type Source, sureFacts } from '#lib/items/source'
import { evidenceNaming } from '#lib/items/tell/naming'
import { provePhrase, proveWhose } from '#lib/items/verify/phrase'

/** Who is somebody, and who holds an office? 崔洪建的身份是什么？ 北约秘书长是谁？ */

const WORDING: Readonly<
  Record<
    Tongue,
    {
      role: (person: string) => string
      holder: (role: string) => string
      told: (person: string, role: string) => string
    }
  >
> = {
  zh: {
    role: (person) => `${person}的身份是什么？`,
    holder: (role) => `${role}是谁？`,
    told: (person, role) => `${person}是${role}。`,
  },
  en: {
    role: (person) => `Who is ${person}?`,
    holder: (role) => `Who is ${role}?`,
    told: (person, role) => `${person} is ${role}.`,
  },
}

/** An English office is one of several or the only one: the president, a scholar. */
const withArticle = (role: string): string =>
  /^(?:the|an?) /iu.test(role) || /^[A-Z]/u.test(role) ? role : `the ${role}`

const base = (source: Source, fact: RoleFact, kind: string, question: Question): Asked => ({
  kind,
  facts: [fact.id],
  topic: 'role',
  question,
  evidence: evidenceNaming(source, [fact.person], ...fact.evidence),
  rationale: WORDING[tongueOf(source)].told(fact.person, fact.role.text),
  score: fact.confidence,
})

const askRole = (source: Source, fact: RoleFact): Candidate[] =>
  asChoice(
    source,
    base(source, fact, 'role', { asks: 'phrase', fact: fact.id }),
    WORDING[tongueOf(source)].role(fact.person),
    fact.role.text,
    rivalRoles(source, fact),
  )

const askHolder = (source: Source, fact: RoleFact): Candidate[] => {
  const entity = entityNamed(source, fact.person)
  const others = sureFacts(source, 'role').filter(
    ({ role, person }) => role.text === fact.role.text && person !== fact.person,
  )
  // Of a member of parliament there are many.
  if (!entity || others.length > 0 || /^an? /iu.test(fact.role.text)) return []
  const asked = base(source, fact, 'holder', { asks: 'whose', fact: fact.id })
  const role = tongueOf(source) === 'zh' ? fact.role.text : withArticle(fact.role.text)
  const stem = WORDING[tongueOf(source)].holder(role)
  const rivals = rivalNames(source, fact.person, [], { types: ['person'], at: fact.role.start })
  const accepted = acceptedNames(entity.name, entity, source.extraction.entities, source.article.text)
  return [...asChoice(source, asked, stem, fact.person, rivals), ...asTyped(source, asked, stem, accepted)]
}

/** Who leads a great state, everybody knows without the article. */
const unknownRoles = (source: Source): RoleFact[] =>
  sureFacts(source, 'role').filter(
    ({ person }) => knownNames(person).length === 0 && !isByline(source, person),
  )

export const ROLE: QuestionKind = {
  name: 'role',
  ask: (source) => unknownRoles(source).flatMap((fact) => askRole(source, fact)),
  prove: provePhrase,
}

export const HOLDER: QuestionKind = {
  name: 'holder',
  ask: (source) => unknownRoles(source).flatMap((fact) => askHolder(source, fact)),
  prove: proveWhose,
}
