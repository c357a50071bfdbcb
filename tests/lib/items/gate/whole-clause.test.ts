import { describe, expect, test } from 'vitest'
import { beginsWithVerb, isCutBefore, isTurnedBehind, whyNotWhole } from '#lib/items/gate/whole-clause'

describe('a statement is a whole clause', () => {
  test.each([
    '旧桥是由渔民出钱建造的',
    '并非所有渔民都同意修桥',
    '白鹤数量达三百只',
    '南湖大桥2021年5月3日通车',
    '渡船因大风停航',
    '虽然水位下降，但码头仍然关闭',
    '如果水位继续上升，东岸的码头将会关闭',
    '图书馆是一座建于1920年的砖楼',
    '调查发现，湖水比十年前清澈',
    '县政府宣布取消过桥费',
    '渔民推出的优惠活动，吸引了三百名游客',
    '县长主持的会议结束',
    '县长出席在渡口举行的选举',
    '和渔民打交道的船主都需要评估新的风险',
  ])('%s', (text) => {
    expect(whyNotWhole(text)).toBeNull()
  })

  test.each([
    ['南湖水文站的一项新研究发现', 'tells that something is said, and not what'],
    ['显示，湖水比十年前清澈', 'begins with its verb'],
    ['虽然水位已经下降', 'has only its first half'],
    ['湖区虽以养殖业为主', 'has only its first half'],
    ['如果水位继续上升', 'has only its first half'],
    ['但码头仍然关闭', 'begins with its second half'],
    ['博物馆展出的画家林川签名使用的钢笔', 'is no clause'],
    ['县长主持下举行的湖区议会选举', 'is no clause'],
    ['渔民推出的游湖“一元渡湖”的优惠活动', 'is no clause'],
    ['渔民推出的优惠活动；县里修了桥', 'is no clause'],
  ])('%s is none', (text, why) => {
    expect(whyNotWhole(text)).toBe(why)
  })

  test('marks of a quotation and asides hold no clause of their own', () => {
    expect(whyNotWhole('“湖心岛（旧名鹤洲，又名柳洲）归县里管理”')).toBeNull()
  })
})

describe('who acts stands before the verb', () => {
  test.each(['强迫自己早起读书', '接受成人教育', '致力在山区修路'])('%s begins with its verb', (text) => {
    expect(beginsWithVerb(text)).toBe(true)
  })

  test.each(['渔民希望补偿损失', '研究表明湖水变清', '投资明显增长', '没有人受伤'])('%s does not', (text) => {
    expect(beginsWithVerb(text)).toBe(false)
  })
})

describe('what the article goes on with', () => {
  const article = { text: '县里同意修桥，但没有给出日期。船主支持修桥，而且愿意捐款。' }
  const upTo = (words: string) => {
    const start = article.text.indexOf(words)
    return { start, end: start + words.length, text: words }
  }

  test('a clause that 但 turns behind it is half of what is told', () => {
    expect(isTurnedBehind(article, upTo('县里同意修桥'))).toBe(true)
  })

  test('a clause to which 而且 adds is whole', () => {
    expect(isTurnedBehind(article, upTo('船主支持修桥'))).toBe(false)
  })
})

describe('an office is shown from its first word', () => {
  const article = { text: '东湖水产服务有限公司董事林川说，水质变好。县长赵强同意。' }

  test('one that begins inside the name of a company is cut', () => {
    expect(isCutBefore(article, '服务有限公司董事')).toBe(true)
  })

  test('one that begins a sentence is whole', () => {
    expect(isCutBefore(article, '县长')).toBe(false)
    expect(isCutBefore(article, '东湖水产服务有限公司董事')).toBe(false)
  })
})
