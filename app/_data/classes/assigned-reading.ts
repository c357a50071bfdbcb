import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { onShelf } from '#data/articles/shelf'
import type { AssignedReadingView } from '#data/classes/learner-views'
import { isPermitted } from '#data/classes/membership'
import { assignedTo } from '#data/classes/recipients'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import { coverFor, readWithheld } from '#data/classes/withheld'
import { wholeText } from '#data/content/paragraphs'
import { database } from '#data/server/database'
import { readableNow } from '#lib/classes/assigned-reading'
import { withholds } from '#lib/classes/feedback-policy'
import type { SetQuestion } from '#lib/classes/set-question'
import type { Database } from '#prisma/client'

/** The articles that a set asks about, in the order of its questions. */
const slugsOf = async (client: Database, setId: string): Promise<string[]> => {
  const items = await client.setItem.findMany({
    where: { setId },
    select: { snapshot: true },
    orderBy: { position: 'asc' },
  })
  return [...new Set(items.map(({ snapshot }) => (JSON.parse(snapshot) as SetQuestion).article.slug))]
}

/** Of them, those that the learner sees anyhow, and those that the class's staff have brought: theirs to give to it. */
const readArticles = async (client: Database, userId: string, classId: string, slugs: string[]) => {
  const staff = { some: { classId, leftAt: null, role: { in: ['owner', 'teacher'] } } }
  const rows = await client.article.findMany({
    where: {
      slug: { in: slugs },
      retiredAt: null,
      OR: [onShelf(userId), { owner: { memberships: staff } }],
    },
    select: { slug: true, title: true, source: true, language: true, text: true, zones: true },
  })
  return rows.sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug))
}

/**
 * The articles of an assignment, as its learner may read them from it now. What other assignments ask stays covered.
 *
 * @returns null for everybody but the learners whom it is for, and when the teacher does not want them read now
 */
export const readAssignedArticles = async (
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<AssignedReadingView | null> => {
  const client = await database()
  const { userId } = viewer
  const row = await client.assignment.findFirst({
    where: { id: assignmentId, archivedAt: null, ...assignedTo(userId) },
    select: {
      title: true,
      classId: true,
      setId: true,
      taken: { where: { userId }, select: { startedAt: true, submittedAt: true, completedAt: true } },
      ...SETTINGS_COLUMNS,
    },
  })
  if (!row || !(await isPermitted(client, viewer, row.classId, 'read-assigned-articles'))) return null
  const terms = (await readTerms(client, assignmentId, row))(userId)
  const readable = readableNow(terms, row.taken, withholds(terms, row.taken, now), now)
  if (readable === 'nothing') return null
  const withheld = await readWithheld(client, userId, now, {
    but: readable === 'whole' ? assignmentId : null,
  })
  const conceal = coverFor(withheld)
  const articles = await readArticles(client, userId, row.classId, await slugsOf(client, row.setId))
  return {
    assignmentId,
    title: row.title,
    articles: articles.map(({ slug, title, source, language, text, zones }) => {
      const shown = conceal(text)
      return {
        slug,
        title,
        source,
        language,
        isCovered: shown !== text,
        paragraphs: wholeText(shown, zones, []),
      }
    }),
  }
}
