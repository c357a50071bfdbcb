import { describe, expect, test } from 'vitest'
import { said } from '#tests/lib/facts/read'

/** Who speaks where the words that say so stand in an unusual place, in traditional characters and in simplified ones. */

const inNews = (text: string): string[] => said(`消息\n${text}`)

describe('whoever speaks', () => {
  test.each([
    [
      'an adverb behind the name',
      '官員表示，船長衛森受傷。衛森亦指出「漁港是安全的。」',
      '衛森: 漁港是安全的。',
    ],
    ['how often', '海風研究所發布的一份報告兩次重申，漁港的檢查不夠。', '海風研究所: 漁港的檢查不夠'],
    [
      'whose words are passed on',
      '而韓聯社引述了漁業官員說法，船隊突然撤離。',
      '韓聯社 > 漁業官員: 船隊突然撤離',
    ],
    [
      'described by two clauses',
      '曾为市长撰写讲稿、目前在海风市担任顾问的王志明称，漁港会重开。',
      '王志明: 漁港会重开',
    ],
    [
      'a description and a clause',
      '分析人士、在市府当过助理的王志明表示：“目前还不清楚。”',
      '王志明: 目前还不清楚。',
    ],
    [
      'a page by its kind',
      '粉專「海風看港」曝光近期民調，直言「市長失去了信任」。',
      '海風看港: 市長失去了信任',
    ],
    ['how, and nobody', '市长林海生曾这样总结修桥的原则：“能修就修。”', '林海生: 能修就修。'],
    ['a side of a trial', '控方再向法院提交文件，指船長的費用由公司支付。', '控方: 船長的費用由公司支付'],
    ['a party named by one character', '海风党表示欢迎，敦促各方就此进行协商。', '海风党: 各方就此进行协商'],
    [
      'behind what was said',
      '大桥早已老化，任何拖延都是冒险，林海生说。',
      '林海生: 大桥早已老化，任何拖延都是冒险',
    ],
    [
      'with whom the words are about first',
      '《海風時報》形容55歲的林秋立，是首位成為市長的女性。',
      '《海風時報》: 55歲的林秋立，是首位成為市長的女性',
    ],
    [
      'behind a short quotation',
      '「真正的危險在港口」，粉專「海風看港」表示，航線正在失去信任。',
      '海風看港: 真正的危險在港口',
    ],
    [
      'a couple, of whom the next clause tells one',
      '總理德魯伉儷今天率團來訪，他表示將支持漁港重開。',
      '德魯: 將支持漁港重開',
    ],
    ['a surname alone', '何志明先提到，要小心。何之後表示，他不會出賣朋友。', '何志明: 他不會出賣朋友'],
    ['a group by what it does', '檢察組8日說，將於19日提起公訴。', '檢察組: 將於19日提起公訴'],
    [
      'a name in Latin letters',
      '市长前助理、目前经营船厂的 Petri Saraste 表示：“没有人预期会重开。”',
      'Petri Saraste: 没有人预期会重开。',
    ],
    [
      'somebody high up, whom a paper quotes',
      '《海風日報》周六報道，政府高層透露，會談安排在周日舉行。',
      '《海風日報》 > 政府高層: 會談安排在周日舉行',
    ],
    [
      'a body by the paper that it put out',
      '反對修例團發出的新聞稿稱，該團周三早上將出席聽證會。',
      '修例團: 該團周三早上將出席聽證會',
    ],
    ['who warns others', '船長衛森到場觀察。他警告各國漁民不要越過界線。', '衛森: 各國漁民不要越過界線'],
    [
      'four characters that say how something is',
      '船長衛森批評海關，稱貿易壁壘史無前例，包括關稅。',
      '衛森: 貿易壁壘史無前例，包括關稅',
    ],
    ['who promises', '林海生答應盡力，因為他們是朋友。', '林海生: 盡力，因為他們是朋友'],
  ])('%s', (_, text, statement) => {
    expect(inNews(text)).toContain(statement)
  })
})

test.each([
  ['in whose eyes', '对于许多居民来说，这座大桥是个陌生的名字。'],
  ['in whose eyes, said otherwise', '對漁民而言，這座漁港是一切。'],
  ['behind more than a name', '大桥早已老化，任何拖延都是冒险，林海生说过多次。'],
])('%s is no statement', (_, text) => {
  expect(inNews(text)).toEqual([])
})

describe('what somebody says ends', () => {
  test.each([
    [
      'where 指 tells more of it',
      '鎮長重申，市府會繼續修橋，指在完工前，市府不會開放任何一段。',
      ['鎮長: 市府會繼續修橋', '鎮長: 在完工前，市府不會開放任何一段'],
    ],
    [
      'where 表示 follows what was confirmed',
      '漁業署在網上證實林海生與衛森會晤，表示會談有助加強合作。',
      ['漁業署: 林海生與衛森會晤', '漁業署: 會談有助加強合作'],
    ],
    [
      'where the article tells of the charges',
      '控方指控他為一間總部設在海風市的能源公司取得生意，向官員行賄，被控違反法例。',
      ['控方: 他為一間總部設在海風市的能源公司取得生意，向官員行賄'],
    ],
  ])('%s', (_, text, statements) => {
    expect(inNews(text)).toEqual(statements)
  })
})

describe('what is announced or asked for ends where the article points back at it', () => {
  test.each([
    ['林海生2011年宣布将在第二年竞选市长，这在当时引起了居民的不满。', '林海生: 将在第二年竞选市长'],
    ['林海生提议修改条例，相关建议若付诸实施，船队将会缩减。', '林海生: 修改条例'],
  ])('%s', (text, statement) => {
    expect(inNews(text)).toEqual([statement])
  })

  test('and not where somebody says it', () => {
    expect(inNews('林海生表示，船队将会缩减，这会引起渔民的不满。')).toEqual([
      '林海生: 船队将会缩减，这会引起渔民的不满',
    ])
  })
})

describe('whoever is promised something', () => {
  test.each([
    ['is none who does it', '市长林山答应王海重建大桥。', []],
    ['is no part of the words', '市长林山答应渔民协会主席王海，明年重建大桥。', ['林山: 明年重建大桥']],
    ['may be nobody', '市长林山答应明年重建大桥。', ['林山: 明年重建大桥']],
  ])('%s', (_, text, expected) => {
    expect(inNews(text)).toEqual(expected)
  })
})
