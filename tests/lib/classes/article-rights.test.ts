import { expect, test } from 'vitest'
import {
  ARTICLE_RIGHTS,
  type ArticleAction,
  mayWithArticle,
  type Relation,
} from '#lib/classes/article-rights'

const ACTIONS = Object.keys(ARTICLE_RIGHTS) as ArticleAction[]

test('the whole matrix of what somebody is to an article by what may be done with it', () => {
  const allowed = (relation: Relation | null) => ACTIONS.filter((action) => mayWithArticle(relation, action))
  const everybody = ['read-article', 'study-article', 'pick-questions']
  expect(allowed(null)).toEqual([])
  expect(allowed('reader')).toEqual(everybody)
  expect(allowed('class-learner')).toEqual(everybody)
  expect(allowed('class-staff')).toEqual([...everybody, 'export-article'])
  expect(allowed('owner')).toEqual(ACTIONS)
})
