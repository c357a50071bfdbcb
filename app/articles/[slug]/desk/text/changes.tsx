'use client'

import type { ChangeView, EditionView } from '#data/articles/edition'
import { shownLabel } from '#lib/facts/describe'
import type { QuestionChanges } from '#lib/items/changed-questions'
import type { TextWords } from '#ui/words'
import { fill } from '../../../../_ui/question/fill'
import { differingFrom } from './differing'

const KINDS = ['reanswered', 'gone', 'new', 'reworded', 'unchanged'] as const
type Kind = (typeof KINDS)[number]

/** A sentence of one edition, with what the other one has not marked in it. */
const Sentence = ({ text, other, isNew }: { text: string; other: string; isNew: boolean }) => {
  if (text === '') return null
  const { before, differs, behind } = differingFrom(text, other)
  const Changed = isNew ? 'ins' : 'del'
  return (
    <p className="change-sentence">
      <span aria-hidden="true">{isNew ? '+ ' : '− '}</span>
      {before}
      {differs !== '' && <Changed>{differs}</Changed>}
      {behind}
    </p>
  )
}

/** What the fact is called; where its answer alone has changed, with both answers. */
const labelOf = (change: ChangeView): string => {
  if (change.kind !== 'reanswered') return (change.kind === 'gone' ? change.before : change.after).label
  const { before, after } = change
  return before.label === after.label
    ? `${after.label}：${before.answer} → ${after.answer}`
    : `${before.label} → ${after.label}`
}

const Sentences = ({ change }: { change: ChangeView }) => {
  switch (change.kind) {
    case 'unchanged':
      return <p className="change-sentence">{change.after.sentence}</p>
    case 'gone':
      return <Sentence text={change.before.sentence} other="" isNew={false} />
    case 'new':
      return <Sentence text={change.after.sentence} other="" isNew />
    case 'reworded':
    case 'reanswered': {
      const [before, after] = [change.before.sentence, change.after.sentence]
      if (before === after) return <p className="change-sentence">{after}</p>
      return (
        <>
          <Sentence text={before} other={after} isNew={false} />
          <Sentence text={after} other={before} isNew />
        </>
      )
    }
    default:
      return change satisfies never
  }
}

const keyOf = (change: ChangeView): string => (change.kind === 'gone' ? change.before : change.after).key

const Group = ({
  kind,
  changes,
  language,
  words,
}: {
  kind: Kind
  changes: readonly ChangeView[]
  language: string
  words: TextWords
}) => (
  <details className="more" open={kind !== 'unchanged' && kind !== 'reworded'}>
    <summary>{fill(words[`change-${kind}`], { count: changes.length })}</summary>
    <p className="hint">{words[`means-${kind}`]}</p>
    <ul>
      {changes.map((change) => (
        <li key={keyOf(change)} className="found-question">
          <p lang={language}>{shownLabel(labelOf(change), language)}</p>
          <div lang={language}>
            <Sentences change={change} />
          </div>
          {change.learners > 0 && <p className="hint">{fill(words.learners, { count: change.learners })}</p>}
        </li>
      ))}
    </ul>
  </details>
)

const Questions = ({
  came,
  gone,
  changed,
  language,
  words,
}: QuestionChanges & {
  language: string
  words: TextWords
}) =>
  came.length + gone.length + changed.length === 0 ? (
    <p className="hint mt-4">{words.sameQuestions}</p>
  ) : (
    <details className="more">
      <summary>
        {fill(words.questions, {
          changed: changed.length,
          came: came.length,
          gone: gone.length,
        })}
      </summary>
      <ul lang={language}>
        {changed.map(({ key, before, after }) => (
          <li key={key}>{before === after ? after : `${before} → ${after}`}</li>
        ))}
        {gone.map((stem) => (
          <li key={stem}>− {stem}</li>
        ))}
        {came.map((stem) => (
          <li key={stem}>+ {stem}</li>
        ))}
      </ul>
    </details>
  )

/** What an edited text would change: fact by fact, with the sentences that say so. */
export const Changes = ({
  edition: { changes, came, gone, changed, assignments },
  language,
  words,
}: {
  edition: EditionView
  language: string
  words: TextWords
}) => {
  const groups = KINDS.map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }))
  return (
    <>
      {groups
        .filter((group) => group.changes.length > 0)
        .map((group) => (
          <Group key={group.kind} {...group} language={language} words={words} />
        ))}
      <Questions came={came} gone={gone} changed={changed} language={language} words={words} />
      {assignments > 0 && <p className="mt-4">{fill(words.assignments, { count: assignments })}</p>}
    </>
  )
}
