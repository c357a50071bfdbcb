import { describe, expect, test } from 'vitest'
import { eventsOf } from '#tests/lib/facts/read'

const PUBLISHED = '2026-03-10'

const partiesOn = (day: string, text: string): string[] =>
  eventsOf(text, PUBLISHED)
    .filter(({ status, date }) => status === 'planned' && date?.startsWith(day))
    .map(({ participants }) => participants.join('+'))

describe('who takes part in what is planned, in Chinese', () => {
  test.each([
    [
      'those with whom somebody comes and those whom they meet',
      '秘鲁总统索萨3月14日将与法国防长尼尔森一起在德国汉堡与德国外长举行会谈。',
      '索萨+尼尔森+德国外长',
    ],
    [
      'whoever stands behind where it is',
      '秘鲁总统索萨3月14日将在挪威奥斯陆与挪威首相尼尔森举行会谈。',
      '索萨+尼尔森',
    ],
    [
      'people by what they do, and bodies beside them',
      '罢工的护士和主要医院已同意将在3月14日举行谈判。',
      '罢工的护士+主要医院',
    ],
    [
      'the other side of a match that the next clause tells',
      '海港男篮将于14日迎来本届杯赛第二场比赛，与老对手江南队交手。',
      '海港男篮+老对手江南队',
    ],
    ['the other side as an object', '海港女排3月14日将对决江南队。', '海港女排+江南队'],
    [
      'whoever was taken to court',
      '护士梁小英将某小区物业告上海州区人民法院，并将于3月14日开庭。',
      '梁小英+某小区物业',
    ],
    [
      'a court that is certain to rule, and whose case it is',
      '海州市中级人民法院确定将于14日公开宣判王小明一案。',
      '海州市中级人民法院+王小明',
    ],
  ])('%s', (_, sentence, parties) => {
    expect(partiesOn('2026-03-14', `消息\n${sentence}`)).toEqual([parties])
  })

  test.each([
    [
      'one person whose office is of two things',
      '负责渔业的副部长和首席代表王小明将于3月14日访问挪威。',
      '王小明+挪威',
    ],
    ['two cities in which it is', '乐团3月14日将在奥斯陆与汉堡举行音乐会。', '乐团'],
    ['no accident of which there is one', '渔业部长索萨将于3月14日就与一起事故有关的问题作证。', '索萨'],
  ])('but %s', (_, sentence, parties) => {
    expect(partiesOn('2026-03-14', `消息\n${sentence}`)).toEqual([parties])
  })
})

describe('who takes part in what is planned, in English', () => {
  const ahead = (text: string): string[] => partiesOn('2026-03-', `Two harbours and one ferry\n${text}`)

  test.each([
    [
      'a firm with its number on the exchange, and one of another land',
      "Norline Corp (4411.T) and Portugal's Vexa are set to sign a merger deal on March 19 after long talks.",
      'Norline Corp+Vexa',
    ],
    [
      'those without a name, each by what they are',
      'Ana Ruiz will hold talks on March 19 with Norwegian diplomats and defense officials, the first time in five years.',
      'Ana Ruiz+Norwegian diplomats+defense officials',
    ],
    [
      'somebody by name and those who have none',
      'Ana Ruiz will hold talks on March 19 with Karl Voss and union leaders.',
      'Ana Ruiz+Karl Voss+union leaders',
    ],
    [
      'whoever a source without a name told of',
      'The opposition leader, Ana Ruiz, arrived in Oslo on March 8.\n' +
        'A top Norwegian official speaking on condition of anonymity has said that Ruiz was expected for a two-day stay.\n' +
        'She was due to meet with fishing students at the town hall on March 19.',
      'Ana Ruiz+fishing students',
    ],
    [
      'whoever the article told of before, where it is told only with whom a meeting is',
      'Ana Ruiz arrived in Oslo on March 8 for a three-day visit.\n' +
        'A meeting with Prime Minister Karl Voss and Defense Minister Lena Berg was scheduled for March 19.',
      'Ana Ruiz+Karl Voss+Lena Berg',
    ],
  ])('%s', (_, text, parties) => {
    expect(ahead(text)).toEqual([parties])
  })

  test('but nobody else, where two have acted before', () => {
    const text =
      'Ana Ruiz arrived in Oslo on March 8. Pia Holm left the city on March 9.\n' +
      'A meeting with Prime Minister Karl Voss was scheduled for March 19.'
    expect(ahead(text)).toEqual(['Karl Voss'])
  })

  test('but a source by name acts on', () => {
    const text =
      'Minister Lena Berg has said that Ana Ruiz was expected for a stay.\n' +
      'She will meet on March 19 with fishing students.'
    expect(ahead(text)).not.toContain('Ana Ruiz+fishing students')
  })
})
