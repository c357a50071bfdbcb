import type { Route } from 'next'
import Link from 'next/link'
import { createFormatter } from 'use-intl/core'
import type { AnalysisView } from '#data/classes/views'
import { ENOUGH_ANSWERS, ENOUGH_FOR_CORRELATION, ENOUGH_TO_JUDGE, leeway } from '#lib/classes/analysis/remark'
import { TableBehind } from '#ui/table-behind'
import { instantInWords, type Locale, wordsFor } from '#ui/words'
import { remarkInWords } from './remark-text'

type Question = AnalysisView['items'][number]

/** Nothing that says more about chance than about the question. */
const Figures = ({ question, locale }: { question: Question; locale: Locale }) => {
  const words = wordsFor(locale, 'analysis')
  const format = createFormatter({ locale })
  const { figures, efficiency } = question
  const isEnough = figures.answers >= ENOUGH_FOR_CORRELATION
  const rows = [
    ['facility', figures.facility, 'percent'],
    ['itemDeviation', figures.deviation, 'decimal'],
    ['itemRest', isEnough ? figures.itemRest : null, 'decimal'],
    ['upperLower', isEnough ? figures.upperLower : null, 'decimal'],
    ['pointBiserial', isEnough ? figures.pointBiserial : null, 'decimal'],
    ['efficiency', efficiency, 'percent'],
  ] as const
  return (
    <TableBehind
      summary={words('figures')}
      caption={question.stem}
      columns={[words('figure'), words('value')]}
    >
      {rows.map(([name, value, style]) => (
        <tr key={name}>
          <th scope="row">{words(name)}</th>
          <td>{value === null ? '—' : format.number(value, { style, maximumFractionDigits: 2 })}</td>
        </tr>
      ))}
    </TableBehind>
  )
}

const Options = ({ question, locale }: { question: Question; locale: Locale }) => {
  const words = wordsFor(locale, 'analysis')
  const format = createFormatter({ locale })
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  if (question.options.length === 0) return null
  return (
    <TableBehind
      summary={words('options')}
      caption={question.stem}
      columns={[words('option'), words('chosen'), words('upper'), words('lower')]}
    >
      {question.options.map(({ option, isKey, count, share, upper, lower }) => (
        <tr key={option}>
          <th scope="row">
            {option} {isKey && <b>{words('isKey')}</b>}
          </th>
          <td>{words('countOf', { count, share: format.number(share, { style: 'percent' }) })}</td>
          <td>{number(upper)}</td>
          <td>{number(lower)}</td>
        </tr>
      ))}
    </TableBehind>
  )
}

/** Each time that the question was assigned; nothing where this is the only one. */
const Uses = ({ question, locale }: { question: Question; locale: Locale }) => {
  const words = wordsFor(locale, 'analysis')
  const format = createFormatter({ locale })
  const { uses, trend } = question
  if (uses.length < 2) return null
  return (
    <>
      {trend !== null && <p className="mt-2">{words(`trend-${trend}`)}</p>}
      <TableBehind
        summary={words('uses')}
        caption={question.stem}
        columns={[words('use'), words('opened'), words('answers'), words('facility')]}
      >
        {uses.map(({ assignmentId, title, className, timeZone, opensAt, answers, facility }) => (
          <tr key={assignmentId}>
            <th scope="row">{words('useIn', { title, className })}</th>
            <td>{instantInWords(locale, opensAt, timeZone)}</td>
            <td>{answers}</td>
            <td>
              {answers < ENOUGH_ANSWERS
                ? '—'
                : format.number(facility, { style: 'percent', maximumFractionDigits: 0 })}
            </td>
          </tr>
        ))}
      </TableBehind>
    </>
  )
}

/** Few answers make a hint, not a finding. */
const Tentative = ({ answers, locale }: { answers: number; locale: Locale }) => {
  if (answers >= ENOUGH_TO_JUDGE) return null
  const points = Math.round(100 * leeway(answers))
  return (
    <p className="hint mt-2">
      {wordsFor(locale, 'analysis')('tentative', { answers, points, enough: ENOUGH_TO_JUDGE })}
    </p>
  )
}

/** One question: what to make of it in sentences, and the figures behind. */
export const Question = ({
  assignmentId,
  question,
  number,
  locale,
}: {
  assignmentId: string
  question: Question
  number: number
  locale: Locale
}) => {
  const words = wordsFor(locale, 'analysis')
  const { setItemId, stem, key, figures, remarks } = question
  const href = `/assignments/${assignmentId}/answers?question=${setItemId}` as Route
  return (
    <li className="py-4">
      <h3>
        {number}. {stem}
      </h3>
      <p className="hint whitespace-pre-line">{words('key', { key })}</p>
      {figures.answers < ENOUGH_ANSWERS ? (
        <p className="mt-2">{words('tooFew', { answers: figures.answers, enough: ENOUGH_ANSWERS })}</p>
      ) : (
        <>
          <Tentative answers={figures.answers} locale={locale} />
          {remarks.map((remark) => (
            <p key={remark.kind} className="mt-2">
              {remarkInWords(remark, locale)}
            </p>
          ))}
          <Figures question={question} locale={locale} />
          <Options question={question} locale={locale} />
        </>
      )}
      <Uses question={question} locale={locale} />
      <Link href={href} className="link link-row" prefetch={false}>
        {words('toAnswers')}
        <span className="sr-only"> {number}</span>
      </Link>
    </li>
  )
}
