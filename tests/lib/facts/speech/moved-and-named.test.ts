import { describe, expect, test } from 'vitest'
import { factsOf, said } from '#tests/lib/facts/read'

const people = (text: string): string[] =>
  factsOf(text, '2024-03-01').entities.flatMap(({ type, name }) => (type === 'person' ? [name] : []))
const roles = (text: string): string[] =>
  factsOf(text, '2024-03-01').facts.flatMap((fact) =>
    fact.kind === 'role' ? [`${fact.person}: ${fact.role.text}`] : [],
  )
const planned = (text: string): string[] =>
  factsOf(text, '2024-03-01').facts.flatMap((fact) =>
    (fact.kind === 'decision' || fact.kind === 'event') && fact.status === 'planned' ? [fact.kind] : [],
  )

describe('将 that brings before the verb what is done to', () => {
  test.each([['首相将这一决定推迟至下周。'], ['挪威渔业部将工作重点转向沿海地区，并将码头关闭。']])(
    'nothing is ahead: %s',
    (text) => {
      expect(planned(text)).toEqual([])
    },
  )
  test('before a verb it looks ahead', () => {
    expect(planned('挪威渔业部将关闭三座码头。')).toEqual(['decision'])
  })
})

test('a name in foreign characters keeps its last one', () => {
  expect(people('州长阿博特安排了大巴。阿博特表示，大巴已经出发。')).toEqual(['阿博特'])
})

test('of what one person is in charge makes no second speaker', () => {
  const text = '挪威亚洲及金砖事务特使苏克拉尔4月初表示，领导人都将出席峰会。'
  expect(said(text)).toEqual(['苏克拉尔: 领导人都将出席峰会'])
})

test('whoever held an office once speaks by name, and has it no more', () => {
  const text = '曾在内阁担任司法大臣的罗伯特·巴克兰敦促给予渔民更多补贴。他说，方案需要修改。'
  expect(said(text)).toEqual(['罗伯特·巴克兰: 给予渔民更多补贴', '罗伯特·巴克兰: 方案需要修改'])
  expect(roles(text)).toEqual([])
})

test('a report of a body speaks for the whole body', () => {
  const text = '挪威未来研究所的报告指出，渔船数量一直呈下降趋势。'
  expect(said(text)).toEqual(['挪威未来研究所: 渔船数量一直呈下降趋势'])
})

test('an article that somebody has posted is his', () => {
  const text = '学生领袖王丹周三曾在网上发文，悼念朋友，文章说：“他永远不会被人忘记。”'
  expect(said(text)).toEqual(['王丹: 他永远不会被人忘记。'])
})

test('reports that nobody is named for are nobody’s', () => {
  const text = '据路透社报道，挪威首相约恩森表示，比赛将会举行。此前有报道称，比赛可能取消。'
  expect(said(text)).toEqual(['路透社 > 约恩森: 比赛将会举行'])
})
