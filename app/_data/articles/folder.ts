import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isArticleOpen } from '#data/articles/shelf'
import { database } from '#data/server/database'
import { parseFactDecisions } from '#lib/facts/fact-decisions'
import { parseQuestionDecisions } from '#lib/items/decisions/decisions'

/** The files of an article's folder, as `content/` would hold them. */
export const FOLDER_FILES = ['article.md', 'facts.yaml'] as const
export type FolderFile = (typeof FOLDER_FILES)[number]

/** One of the files of an article that was brought; null where the viewer may not have it, or there is none. */
export const readFolderFile = async (
  viewer: Viewer,
  slug: string,
  name: FolderFile,
): Promise<string | null> => {
  const client = await database()
  if (!(await isArticleOpen(client, viewer, slug, 'export-article'))) return null
  const row = await client.manuscript.findUnique({ where: { slug }, select: { text: true, decisions: true } })
  if (!row) return null
  return name === 'article.md' ? row.text : row.decisions
}

/** The line of the first thing wrong with a facts.yaml; null when it can be used as it is. */
export const firstMistakeIn = (decisions: string): number | null => {
  const problems = [
    ...parseFactDecisions(decisions, 'facts.yaml').problems,
    ...parseQuestionDecisions(decisions, 'facts.yaml').problems,
  ]
  return problems.length === 0 ? null : Math.min(...problems.map(({ line }) => line))
}
