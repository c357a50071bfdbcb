import type { Fact } from '#lib/facts/fact'
import type { MultipleChoiceItem } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { whyNot } from '#lib/items/verify/verify'
import { article, at, extraction } from '#tests/lib/items/verify/article'

/** What 李文 said in the article. */
export const DAM = '修复大坝需要三年时间'
/** What every question about it has. */
export const ABOUT_DAM = {
  factIds: ['s2'],
  topic: 'speaker',
  rationale: '李文说，修复大坝需要三年时间。',
  score: 1,
  evidence: [at('李文说，修复大坝需要三年时间。')],
} as const

/** Who said it, of 李文 and these. */
export const whoSaid = (wrong: readonly string[], more: Partial<MultipleChoiceItem> = {}): Candidate => ({
  item: {
    ...ABOUT_DAM,
    kind: 'multiple-choice',
    key: 's2/who-said',
    stem: `根据文章，“${DAM}”这番话是谁说的？`,
    options: [{ text: '李文', correct: true }, ...wrong.map((text) => ({ text, correct: false }))],
    ...more,
  },
  kind: 'who-said',
  question: { asks: 'speaker', words: at(DAM) },
})

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Why a question is thrown away; null when it is proved. */
export const judge = (candidate: Candidate, more: readonly Fact[] = []) =>
  whyNot(candidate, {
    article: { ...article(), ...(isChinese(candidate.item.stem) ? {} : { language: 'en' as const }) },
    extraction: extraction(more),
  })

const TURNED = '修复大坝需要五年时间'

/** 李文 said so, or said it with one number turned. */
export const claim = (isTurned: boolean, isTrue: boolean, to = '五年'): Candidate => ({
  kind: 'claim',
  item: {
    ...ABOUT_DAM,
    kind: 'true-false',
    key: 's2/claim',
    stem: `李文表示，${isTurned ? TURNED : DAM}。`,
    options: [
      { text: '正确', correct: isTrue },
      { text: '错误', correct: !isTrue },
    ],
  },
  question: {
    asks: 'claim',
    speaker: '李文',
    words: at(DAM),
    ...(isTurned ? { altered: { at: at('三年'), to } } : {}),
  },
  claimed: isTurned ? TURNED : DAM,
})
