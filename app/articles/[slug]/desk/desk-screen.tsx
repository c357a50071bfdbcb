'use client'

import { type ReactNode, useRef, useState } from 'react'
import type { DeskBodyView } from '#data/articles/desk-body'
import type { Decision } from '#lib/items/decisions/change'
import type { DeskWords } from '#ui/words'
import { useShortcuts } from '../../../_ui/question/use-shortcuts'
import { AddFact } from './add-fact'
import { DeskOf, useDesk } from './desk'
import { DeskText } from './desk-text'
import { dropping, FactRow } from './fact-row'
import { OwnForm } from './own-form'
import { QuestionRow } from './question-row'
import { SaidOf } from './said'
import { useDecisions } from './use-decisions'
import { type Selected, useSelection } from './use-selection'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName)

/** Whether a press is meant for the page, and not for what is typed into or pressed. */
const isForPage = (event: KeyboardEvent): boolean =>
  !isTyping(event.target) &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !(
    event.key === 'Enter' &&
    event.target instanceof HTMLElement &&
    event.target.matches('button, summary, a')
  )

/** What a key does: j and k go on, x drops the fact at hand, Enter keeps it, e opens its fields, a adds another one. */
const useDeskShortcuts = (
  { facts }: DeskBodyView,
  at: number,
  goTo: (index: number) => void,
  decide: (decision: Decision) => void,
  onAdd: () => void,
) => {
  const fact = facts[at]
  const { key = '', standing = 'proposed' } = fact ?? {}
  const acts: Readonly<Record<string, () => void>> = {
    j: () => goTo(Math.min(at + 1, facts.length - 1)),
    k: () => goTo(Math.max(at - 1, 0)),
    x: () => decide(dropping({ key, standing })),
    Enter: () => decide({ kind: 'keep', fact: key }),
    e: () =>
      document.getElementById(`fact-${key}`)?.querySelector<HTMLElement>('.found-edit > summary')?.click(),
    a: onAdd,
  }
  useShortcuts((event) => {
    const act = isForPage(event) && (fact || event.key === 'a') ? acts[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  })
}

/** The questions that were hidden, to be shown again; and those that the verifier did not let through. */
const Aside = ({ view: { hidden, unproved } }: { view: DeskBodyView }) => {
  const { language, decide, isPending, words } = useDesk()
  return (
    <>
      {hidden.length > 0 && (
        <section>
          <h3>{words.hiddenTitle}</h3>
          <ul>
            {hidden.map(({ key, stem }) => (
              <li key={key} className="found-question">
                <p lang={language}>{stem}</p>
                <button
                  type="button"
                  className="button-quiet"
                  disabled={isPending}
                  onClick={() => decide({ kind: 'unhide', item: key })}
                >
                  {words.showAgain}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unproved.length > 0 && (
        <details className="more mt-8">
          <summary>{words.unproved}</summary>
          <ul>
            {unproved.map(({ stem, why, word }) => (
              <li key={stem} className="found-question">
                <p lang={language}>{stem}</p>
                <p className="hint">
                  {words[`refusal-${why}`]}
                  {word !== '' && <span lang={language}>（{word}）</span>}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** What the owner has written, and a form for more. */
const OwnQuestions = ({ own }: Pick<DeskBodyView, 'own'>) => {
  const { words } = useDesk()
  return (
    <>
      <h3>{words.ownTitle}</h3>
      {own.length > 0 && (
        <ul>
          {own.map((question) => (
            <QuestionRow key={question.key} question={question} />
          ))}
        </ul>
      )}
      <details className="more">
        <summary>{words.ownOpen}</summary>
        <OwnForm key={own.length} />
      </details>
    </>
  )
}

/** All that was found, in the order of the text. */
const Founds = ({
  facts,
  at,
  onFocus,
}: Pick<DeskBodyView, 'facts'> & {
  /** The one at hand. */
  at: number
  onFocus: (index: number) => void
}) => (
  <ul className="founds">
    {facts.map((fact, index) => (
      <FactRow
        key={fact.key}
        fact={fact}
        others={facts}
        isCurrent={index === at}
        onFocus={() => onFocus(index)}
      />
    ))}
  </ul>
)

/** What is typed instead of selected: the form asks for the words. */
const TYPED: Selected = { quote: '', paragraph: '', start: 0 }

/** The words that are selected in the text, or are to be typed; null for none. */
const useAdding = (text: { readonly current: Element | null }) => {
  const { selected, putAway } = useSelection(text)
  const [isTyping, setTyping] = useState(false)
  return {
    adding: selected ?? (isTyping ? TYPED : null),
    type: () => setTyping(true),
    close: () => {
      putAway()
      setTyping(false)
      document.getSelection()?.removeAllRanges()
    },
  }
}

/** The text on one side, what was found in it on the other, its questions beside their facts. */
export const DeskScreen = ({
  view,
  words,
  children,
}: {
  view: DeskBodyView
  words: DeskWords
  /** What there is to say of all questions together. */
  children: ReactNode
}) => {
  const [at, setAt] = useState(0)
  const text = useRef<HTMLDivElement>(null)
  const { adding, type, close } = useAdding(text)
  const { said, isPending, decide } = useDecisions(view.slug)
  const goTo = (index: number) => {
    setAt(index)
    document.getElementById(`fact-${view.facts[index]?.key}`)?.scrollIntoView({ block: 'nearest' })
  }
  useDeskShortcuts(view, at, goTo, decide, type)
  const { facts, language } = view
  const desk = { language, decide, isPending, words }
  return (
    <DeskOf value={desk}>
      <section>
        <h2 id="review">{words.review}</h2>
        {children}
        <p className="hint mt-4">{words.deskHint}</p>
        <p className="hint desk-shortcuts">{words.shortcuts}</p>
        <SaidOf said={said} isPending={isPending} words={words} />
        <div className="desk-body">
          <div className="desk-text">
            <DeskText
              view={view}
              current={facts[at]?.key ?? null}
              onChoose={(fact) => goTo(facts.findIndex(({ key }) => key === fact))}
              textRef={text}
            />
            {adding ? (
              <AddFact key={adding.quote} selected={adding} onClose={close} />
            ) : (
              <button type="button" className="button-quiet mt-4" onClick={type}>
                {words.addOpen}
              </button>
            )}
          </div>
          <div>
            <Founds facts={facts} at={at} onFocus={setAt} />
            <OwnQuestions own={view.own} />
            <Aside view={view} />
          </div>
        </div>
      </section>
    </DeskOf>
  )
}
