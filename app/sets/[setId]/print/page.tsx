import Link from 'next/link'
import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readPrint } from '#data/classes/set-print'
import type { PrintView } from '#data/classes/teaching-views'
import { PaperQuestion } from '#ui/question/paper-question'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { AnswerSheet, KeyList } from './sheets'

const PAPERS = ['worksheet', 'sheet', 'key'] as const
const PAPER = z.enum(PAPERS).catch('worksheet')
type Paper = z.infer<typeof PAPER>

export const generateMetadata = titled((locale) => wordsFor(locale, 'print')('title'))

const Choice = ({ setId, paper, locale }: { setId: string; paper: Paper; locale: Locale }) => {
  const words = wordsFor(locale, 'print')
  return (
    <div className="not-printed">
      <p className="mt-2">{words('paper')}</p>
      <nav className="trail" aria-label={words('title')}>
        {PAPERS.map((one) => (
          <Link
            key={one}
            href={`/sets/${setId}/print?paper=${one}`}
            className="link link-row"
            aria-current={one === paper ? 'page' : undefined}
          >
            {words(one)}
          </Link>
        ))}
        <Link href={`/sets/${setId}`} className="link link-row">
          {words('toSet')}
        </Link>
      </nav>
    </div>
  )
}

const Sheet = ({ print, paper, locale }: { print: PrintView; paper: Paper; locale: Locale }) => {
  switch (paper) {
    case 'worksheet':
      return (
        <ol className="mt-4">
          {print.questions.map(({ question, points }, index) => (
            <PaperQuestion
              key={question.itemId}
              question={question}
              number={index + 1}
              points={points}
              locale={locale}
            />
          ))}
        </ol>
      )
    case 'sheet':
      return <AnswerSheet print={print} locale={locale} />
    case 'key':
      return <KeyList print={print} locale={locale} />
    default:
      return paper satisfies never
  }
}

/** The line for the name, at the head of what learners get. */
const NameLine = ({ print, locale }: { print: PrintView; locale: Locale }) => {
  const words = wordsFor(locale, 'print')
  return (
    <p className="name-line">
      <span>{words('name')}</span>
      <span>
        {words('class')} {print.className}
      </span>
      <span>{words('date')}</span>
    </p>
  )
}

/** A set on paper: worksheet, answer sheet, key. Only the key is sent with keys. */
const PrintPage = async ({ params, searchParams }: PageProps<'/sets/[setId]/print'>) => {
  await connection()
  const [{ setId }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  const paper = PAPER.parse(search.paper)
  const [print, { locale }] = await Promise.all([
    viewer && readPrint(viewer, setId, paper === 'key', new Date()),
    readPreferences(viewer),
  ])
  if (!print) return goToOwnDoor(viewer, `/sets/${setId}/print`, { kind: 'set', setId })
  const words = wordsFor(locale, 'print')
  const points = print.questions.reduce((sum, question) => sum + question.points, 0)
  return (
    <div className="page printed">
      <Choice setId={setId} paper={paper} locale={locale} />
      <h1 className="mt-4">{print.title}</h1>
      <p className="byline">
        {words(paper)} · {words('total', { points })}
      </p>
      {paper !== 'key' && <NameLine print={print} locale={locale} />}
      <Sheet print={print} paper={paper} locale={locale} />
    </div>
  )
}

export default PrintPage
