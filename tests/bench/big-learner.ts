import { copyFileSync, existsSync, mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { readMigrations } from '#prisma/engine'
import { applyMigrations } from '#prisma/migrate'

/** A learner of three years, as large as one may get, in a real database file. */
export const CARDS = 50_000
export const REVIEWS = 1_000_000
export const LEARNER = 'big-learner'
export const NOW = new Date('2026-03-02T04:00:00Z')
export const TODAY = 20_514

const FACTS_AN_ARTICLE = 55
const ARTICLES = 1000
const DAYS = 1000
const DAY_MS = 86_400_000
const perCard = REVIEWS / CARDS

/** As Prisma's adapter writes instants. */
const iso = (at: number): string => new Date(at).toISOString().replace('Z', '+00:00')

/** Nine answers in ten. */
const isRight = (number: number, turn: number): boolean => (number * 7 + turn * 13) % 10 > 0

const itemOf = (key: string, sentence: string, start: number) => ({
  key,
  kind: 'multiple-choice',
  factIds: [key],
  topic: 'date',
  stem: `根据文章，第${key}件事发生在哪一天？`,
  options: ['一月一日', '二月二日', '三月三日', '四月四日'].map((text, at) => ({ text, correct: at === 0 })),
  evidence: [{ start, end: start + sentence.length, text: sentence }],
  rationale: '文章这样写。',
  score: 0.5,
})

const insertInto = (file: Sqlite.Database, table: string, columns: readonly string[]) => {
  const names = columns.map((column) => `"${column}"`).join(', ')
  return file.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
}

/** Articles of 55 facts, each with two questions; all facts of the newest ones are begun. */
const writeContent = (file: Sqlite.Database): string[] => {
  const article = insertInto(file, 'Article', [
    'slug',
    'title',
    'language',
    'publishedStart',
    'publishedEnd',
    'tags',
    'text',
    'zones',
    'contentHash',
    'updatedAt',
  ])
  const fact = insertInto(file, 'Fact', [
    'id',
    'articleSlug',
    'key',
    'kind',
    'label',
    'answer',
    'confidence',
    'position',
  ])
  const sentences = insertInto(file, 'FactSentence', ['factId', 'articleSlug', 'sentence'])
  const item = insertInto(file, 'Item', [
    'id',
    'publicId',
    'articleSlug',
    'key',
    'kind',
    'topic',
    'stem',
    'item',
    'score',
  ])
  const asks = insertInto(file, 'ItemFact', ['itemId', 'factId', 'position'])
  const begun: string[] = []
  for (let number = 0; number < ARTICLES; number++) {
    const slug = `article-${String(number).padStart(4, '0')}`
    const lines = Array.from(
      { length: FACTS_AN_ARTICLE },
      (_, at) => `第${at}件事发生在这一天，文章写得很清楚。`,
    )
    const text = lines.join('')
    const day = iso(NOW.getTime() - number * DAY_MS).slice(0, 10)
    const zones = JSON.stringify([{ kind: 'body', start: 0, end: text.length }])
    article.run(slug, `第${number}篇`, 'zh', day, day, '[]', text, zones, 'bench', iso(NOW.getTime()))
    let start = 0
    for (const [at, line] of lines.entries()) {
      const id = `${slug}/f${at}`
      fact.run(id, slug, `f${at}`, 'date', line, '2022-01-10', 0.9, at)
      // Every other fact shares its sentence with the one before it.
      sentences.run(id, slug, at - (at % 2))
      for (const way of ['a', 'b']) {
        const key = `f${at}${way}`
        const json = JSON.stringify(itemOf(key, line, start))
        item.run(
          `${slug}/${key}`,
          `${slug}-${key}`,
          slug,
          key,
          'multiple-choice',
          'date',
          `第${at}件？`,
          json,
          0.5,
        )
        asks.run(`${slug}/${key}`, id, 0)
      }
      if (begun.length < CARDS) begun.push(id)
      start += line.length
    }
  }
  return begun
}

/** The learner, and a sitting a day. */
const writeSittings = (file: Sqlite.Database): void => {
  const at = iso(NOW.getTime() - DAYS * DAY_MS)
  insertInto(file, 'User', ['id', 'name', 'email', 'emailVerified', 'createdAt', 'updatedAt']).run(
    LEARNER,
    LEARNER,
    'big@example.test',
    0,
    at,
    at,
  )
  insertInto(file, 'Preference', ['userId', 'reviewsPerDay']).run(LEARNER, 9999)
  const session = insertInto(file, 'StudySession', [
    'id',
    'userId',
    'mode',
    'plan',
    'startedAt',
    'finishedAt',
  ])
  for (let day = 1; day <= DAYS; day++) {
    const began = NOW.getTime() - (DAYS - day) * DAY_MS
    session.run(`session-${day}`, LEARNER, 'review', '[]', iso(began), iso(began + 3_600_000))
  }
}

const writeReviews = (file: Sqlite.Database, facts: readonly string[]): void => {
  const review = insertInto(file, 'Review', [
    'answerId',
    'factId',
    'userId',
    'kind',
    'itemId',
    'sessionId',
    'mode',
    'rating',
    'correct',
    'score',
    'response',
    'retention',
    'maximumInterval',
    'leechAction',
    'intervalDays',
    'wasReview',
    'lastInterval',
    'answeredAt',
    'recordedAt',
    'elapsedMs',
    'timeZone',
    'day',
  ])
  const response = JSON.stringify({ kind: 'choice', text: '一月一日' })
  for (const [number, factId] of facts.entries()) {
    for (let turn = 0; turn < perCard; turn++) {
      const day = 1 + Math.floor(((turn + (number % 97) / 97) * DAYS) / perCard)
      const when = NOW.getTime() - (DAYS - day) * DAY_MS - (number % 3600) * 1000
      const right = isRight(number, turn)
      review.run(
        `answer-${number}-${turn}`,
        factId,
        LEARNER,
        'answer',
        `${factId}a`,
        `session-${day}`,
        'review',
        right ? 'good' : 'again',
        right ? 1 : 0,
        right ? 1 : 0,
        response,
        0.9,
        36_500,
        'tag',
        3 + turn,
        turn > 1 ? 1 : 0,
        turn > 1 ? 2 + turn * 5 : null,
        iso(when),
        iso(when),
        4000,
        'Asia/Shanghai',
        TODAY - DAYS + day,
      )
    }
  }
}

const writeCards = (file: Sqlite.Database, facts: readonly string[]): void => {
  const card = insertInto(file, 'Card', [
    'userId',
    'factId',
    'kind',
    'dueDay',
    'scheduledDays',
    'stability',
    'difficulty',
    'lastAt',
    'lastLearnerTime',
    'reps',
    'lapses',
    'introducedDay',
    'answers',
    'lastItemId',
    'right',
    'lastAnswerId',
    'lastRight',
  ])
  for (const [number, factId] of facts.entries()) {
    const last = NOW.getTime() - (1 + (number % 30)) * DAY_MS
    // About 140 fall due on each day of a year.
    const due = TODAY + (number % 360)
    card.run(
      LEARNER,
      factId,
      'review',
      due,
      30,
      30,
      5,
      iso(last),
      last,
      perCard,
      1,
      TODAY - DAYS,
      perCard,
      `${factId}a`,
      Array.from({ length: perCard }, (_, turn) => isRight(number, turn)).filter(Boolean).length,
      `answer-${number}-${perCard - 1}`,
      isRight(number, perCard - 1) ? 1 : 0,
    )
  }
}

/** The file made once for these migrations, kept in the temporary folder. */
const template = async (): Promise<string> => {
  const newest = readMigrations().migrationDirectories.at(-1)?.path ?? 'none'
  const kept = join(tmpdir(), `wengu-bench-${CARDS}-${REVIEWS}-${newest}.db`)
  if (existsSync(kept)) return kept
  const made = join(mkdtempSync(join(tmpdir(), 'wengu-bench-')), 'wengu.db')
  await applyMigrations(`file:${made}`)
  const file = new Sqlite(made)
  file.pragma('journal_mode = OFF')
  file.pragma('foreign_keys = OFF')
  file.transaction(() => {
    const facts = writeContent(file)
    writeSittings(file)
    writeReviews(file, facts)
    writeCards(file, facts)
  })()
  file.pragma('journal_mode = DELETE')
  file.close()
  renameSync(made, kept)
  return kept
}

/** A file of this run's own. */
export const bigDatabase = async (): Promise<string> => {
  const copy = join(mkdtempSync(join(tmpdir(), 'wengu-bench-')), 'wengu.db')
  copyFileSync(await template(), copy)
  return copy
}
