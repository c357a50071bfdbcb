import Sqlite from 'better-sqlite3'
import { databaseFile } from '#prisma/url'

/**
 * What SQLite shall think of how the tables are filled. It chooses indexes by these figures; without any it takes
 * every first column of an index to tell ten rows from the rest, which `userId` does not: it would read a million
 * answers of one learner to find the ten of a sitting. Counted figures (ANALYZE) would be those of an empty file at
 * the first start, so they are given: a hundred learners with 50,000 cards and a million answers each, as `npm run
 * bench:study` makes one. The plans are then the same in every file, and tested (sqlite.org/optoverview.html,
 * "Manual Control Of Query Plans Using SQLITE_STAT Tables").
 *
 * By index: the rows of its table, then how many of them share its first column, its first two, and so on.
 */
const SHAPE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Article: {
    sqlite_autoindex_Article_1: '1000 1',
    Article_retiredAt_publishedStart_slug_idx: '1000 900 1 1',
    Article_retiredAt_visibility_ownerId_slug_idx: '1000 900 300 5 1',
    Article_ownerId_idx: '1000 5',
  },
  Fact: {
    sqlite_autoindex_Fact_1: '55000 1',
    Fact_articleSlug_key_key: '55000 55 1',
    Fact_articleSlug_retiredAt_position_idx: '55000 55 50 1',
  },
  FactSentence: {
    sqlite_autoindex_FactSentence_1: '55000 1 1',
    FactSentence_articleSlug_sentence_idx: '55000 55 2',
  },
  Item: {
    sqlite_autoindex_Item_1: '110000 1',
    Item_publicId_key: '110000 1',
    Item_articleSlug_key_key: '110000 110 1',
    Item_articleSlug_retiredAt_idx: '110000 110 100',
  },
  ItemFact: {
    sqlite_autoindex_ItemFact_1: '110000 1 1',
    ItemFact_factId_idx: '110000 2',
  },
  Flag: {
    sqlite_autoindex_Flag_1: '10000 100 1',
    Flag_itemId_idx: '10000 2',
    Flag_resolvedAt_flaggedAt_idx: '10000 5000 1',
  },
  StudySession: {
    sqlite_autoindex_StudySession_1: '100000 1',
    StudySession_userId_finishedAt_startedAt_idx: '100000 1000 10 1',
  },
  Draft: {
    sqlite_autoindex_Draft_1: '2000 20 1',
    Draft_answerId_key: '2000 1',
    Draft_itemId_idx: '2000 2',
    Draft_isGiven_idx: '2000 10',
  },
  BegunArticle: {
    sqlite_autoindex_BegunArticle_1: '90000 900 1',
    BegunArticle_articleSlug_idx: '90000 90',
  },
  Card: {
    sqlite_autoindex_Card_1: '5000000 50000 1',
    Card_userId_kind_dueDay_idx: '5000000 50000 16000 140',
    Card_userId_kind_dueAt_idx: '5000000 50000 16000 10',
    Card_userId_introducedDay_idx: '5000000 50000 50',
    Card_userId_suspended_idx: '5000000 50000 25000',
    Card_userId_lastRight_lastAt_lastAnswerId_idx: '5000000 50000 25000 1 1',
    Card_userId_difficulty_idx: '5000000 50000 10',
    Card_userId_answers_idx: '5000000 50000 500',
    Card_factId_idx: '5000000 100',
  },
  Review: {
    sqlite_autoindex_Review_1: '100000000 1 1',
    Review_userId_factId_answeredAt_idx: '100000000 1000000 20 1',
    Review_userId_day_idx: '100000000 1000000 1000',
    Review_userId_answeredAt_idx: '100000000 1000000 1',
    Review_userId_recordedAt_idx: '100000000 1000000 1',
    Review_sessionId_answeredAt_idx: '100000000 50 1',
    Review_userId_undoes_idx: '100000000 1000000 5',
    Review_userId_amends_idx: '100000000 1000000 5',
    Review_parameterSetId_idx: '100000000 100000',
  },
}

/** The tables that grow with what learners do, or with the content that they learn. */
export const SHAPED_TABLES = Object.keys(SHAPE)

const wanted = Object.entries(SHAPE).flatMap(([table, indexes]) =>
  Object.entries(indexes).map(([index, figures]) => `${table} ${index} ${figures}`),
)

const isKept = (file: Sqlite.Database): boolean => {
  const has = file.prepare("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'").get() !== undefined
  if (!has) return false
  const rows = file.prepare("SELECT tbl || ' ' || idx || ' ' || stat AS row FROM sqlite_stat1").pluck().all()
  return JSON.stringify(rows.sort()) === JSON.stringify([...wanted].sort())
}

/** Writes the figures into a migrated database that does not have them; connections opened later go by them. */
export const keepStatistics = (url: string): void => {
  const file = new Sqlite(databaseFile(url), { timeout: 5_000 })
  try {
    if (isKept(file)) return
    // Makes the table, and nothing else, where it is not there yet.
    file.exec('ANALYZE sqlite_schema')
    const insert = file.prepare('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)')
    file.transaction(() => {
      file.exec('DELETE FROM sqlite_stat1')
      for (const [table, indexes] of Object.entries(SHAPE))
        for (const [index, figures] of Object.entries(indexes)) insert.run(table, index, figures)
    })()
  } finally {
    file.close()
  }
}
