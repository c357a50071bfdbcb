'use client'

import type { ReactNode } from 'react'
import type { DeskQuestionView } from '#data/articles/desk-body'
import type { Rewording } from '#lib/items/decisions/decisions'
import { useDesk } from './desk'
import { DeskForm } from './desk-form'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What a form has in other words than the question. */
const rewordingIn = (form: FormData, { key, kind, stem, answer, wrong }: DeskQuestionView): Rewording => {
  const others = linesOf(String(form.get('wrong') ?? ''))
  const newStem = String(form.get('stem') ?? '').trim()
  const newKey = String(form.get('key') ?? '').trim()
  return {
    item: key,
    ...(newStem !== '' && newStem !== stem ? { stem: newStem } : {}),
    ...(newKey !== '' && newKey !== answer ? { key: newKey } : {}),
    ...(kind === 'multiple-choice' && others.join('\n') !== wrong.join('\n') ? { wrong: others } : {}),
  }
}

/** The other words of a question: its stem, its right answer where that can be written anew, its wrong options. */
const RewordForm = ({ question }: { question: DeskQuestionView }) => {
  const { decide, words } = useDesk()
  const { key, kind, stem, answer, wrong } = question
  const hasKey = kind === 'multiple-choice' || kind === 'cloze' || kind === 'short-answer'
  return (
    <DeskForm onSend={(form) => decide({ kind: 'reword', rewording: rewordingIn(form, question) })}>
      <div className="field">
        <label htmlFor={`${key}-stem`}>{words.stem}</label>
        <textarea
          id={`${key}-stem`}
          name="stem"
          rows={2}
          className="input"
          maxLength={1000}
          defaultValue={stem}
        />
      </div>
      {hasKey && (
        <div className="field">
          <label htmlFor={`${key}-key`}>{words.rightAnswer}</label>
          <input id={`${key}-key`} name="key" className="input" maxLength={500} defaultValue={answer} />
        </div>
      )}
      {kind === 'multiple-choice' && (
        <div className="field">
          <label htmlFor={`${key}-wrong`}>{words.wrongOptions}</label>
          <textarea
            id={`${key}-wrong`}
            name="wrong"
            rows={3}
            className="input"
            maxLength={2000}
            defaultValue={wrong.join('\n')}
          />
        </div>
      )}
      <p className="hint">{words.rewordHint}</p>
    </DeskForm>
  )
}

/** A question beside its fact: what it asks, its answer, who stands for it; hidden or put in other words here. */
export const QuestionRow = ({
  question,
  children,
}: {
  question: DeskQuestionView
  /** What else can be done about it. */
  children?: ReactNode
}) => {
  const { language, decide, isPending, words } = useDesk()
  const { key, stem, answer, wrong, proof } = question
  const isOwn = key.startsWith('own-')
  return (
    <li className="found-question">
      <p lang={language} className="whitespace-pre-line">
        {stem}
      </p>
      <p className="hint" lang={language}>
        <strong>{answer}</strong>
        {wrong.length > 0 && ` · ${wrong.join(' · ')}`}
      </p>
      <p className="hint">{words[`proof-${proof}`]}</p>
      <div className="found-acts">
        <button
          type="button"
          className="button-quiet"
          disabled={isPending}
          onClick={() => decide(isOwn ? { kind: 'unask', question: key } : { kind: 'hide', item: key })}
        >
          {isOwn ? words.removeOwn : words.hide}
        </button>
        {!isOwn && (
          <details className="found-edit">
            <summary className="button-quiet">{words.reword}</summary>
            <RewordForm key={stem + answer + wrong.join()} question={question} />
          </details>
        )}
        {children}
      </div>
    </li>
  )
}
