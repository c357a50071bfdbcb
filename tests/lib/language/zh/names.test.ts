import { describe, expect, it } from 'vitest'
import { readingsOf, wordsIn } from './reading'

const peopleIn = (text: string): string[] => [
  ...new Set(
    readingsOf(text).flatMap(({ words }) =>
      words.flatMap((word) =>
        word.class === 'name' && 'tag' in word && word.tag === 'nr' ? [word.text] : [],
      ),
    ),
  ),
]

describe('names of people, decided over the whole article', () => {
  it('takes the unknown characters behind an office as a name', () => {
    expect(peopleIn('海运部长官赵明均抵达港口。')).toEqual(['赵明均'])
    expect(peopleIn('发言人乔福骏表示，船已出港。')).toEqual(['乔福骏'])
  })

  it('does not end a foreign name inside it', () => {
    expect(peopleIn('邻国总统卢卡申科与布特列茨会面。卢卡申科说，会谈很好。')).toContain('卢卡申科')
  })

  it('ends a name before the verb that follows it', () => {
    expect(peopleIn('邻国总统卡多纳打电话给渔民。')).toEqual(['卡多纳'])
    expect(peopleIn('邻国总统普京打电话给渔民。')).toEqual(['普京'])
    expect(peopleIn('邻国外长卡多纳秘密抵达港口。')).toEqual(['卡多纳'])
  })

  it('never begins a name with 和, 与, 同 or 对', () => {
    const people = peopleIn('总理哈尔特和外长马贝里同泽尔曼通话，对卡达尔表示感谢。')
    for (const name of people) expect(name).not.toMatch(/^[和与同对]/u)
    expect(people).toEqual(expect.arrayContaining(['哈尔特', '马贝里']))
  })

  it('begins a foreign name behind the 当 of a clause', () => {
    expect(peopleIn('大卫·卢格表示同意。然而，当卢格被追问时，他没有回答。')).toEqual(['大卫·卢格', '卢格'])
  })

  it('holds no verb and no adverb', () => {
    expect(peopleIn('一位九旬李氏老人气愤地说：“走开。”')).toEqual([])
    expect(peopleIn('总统卢格祝愿大会成功。')).toEqual(['卢格'])
    expect(peopleIn('市长卡尼多次呼吁停火。')).toEqual(['卡尼'])
  })

  it('knows somebody by the last part of a name once it was told whole', () => {
    const text = '委员会主席玛尔塔·冯德伯格抵达首都。冯德伯格昨天离开。'
    expect(peopleIn(text)).toEqual(['玛尔塔·冯德伯格', '冯德伯格'])
  })

  it('keeps initials and a dot in a name', () => {
    expect(peopleIn('J·D·哈特尔说，桥很安全。')).toEqual(['J·D·哈特尔'])
  })

  it('reads 在 in a Korean name as a part of it', () => {
    expect(peopleIn('总统李在元说，会谈将举行。')).toEqual(['李在元'])
  })

  it('ends a name where all its places end it, whatever word follows at one of them', () => {
    const text = '馆长陈守一6号在展厅讲话。陈守一也说明，画很贵。陈守一表示，画会修好。'
    expect(peopleIn(text)).toEqual(['陈守一'])
    expect(wordsIn(text)).toContain('6号')
  })

  it('takes characters with no known surname for a name where they act twice, before different words', () => {
    expect(peopleIn('榊良介表示，药很便宜。榊良介强调，药会再降价。')).toEqual(['榊良介'])
    expect(peopleIn('榊良介表示，药很便宜。')).toEqual([])
  })

  it('ends a name before a character that stands at one of its places alone', () => {
    expect(peopleIn('市长卡尔诺抵达。卡尔诺说，桥很好。卡尔诺当晚离开。卡尔诺也很高兴。')).toEqual(['卡尔诺'])
  })

  it('keeps a character of grammar in the middle of a given name before a verb of speech', () => {
    expect(peopleIn('谢从文表示，球赛很精彩。')).toEqual(['谢从文'])
    expect(peopleIn('方和杨表示，展览很好。')).toEqual([])
    expect(peopleIn('姜丽丽表示，展览很好。')).toEqual(['姜丽丽'])
  })

  it('ends a name behind an office with 刚 or 才 before a verb of speech', () => {
    expect(peopleIn('副馆长钱晓刚说，馆藏有三千件。钱晓刚说，展览明天开幕。')).toEqual(['钱晓刚'])
    expect(peopleIn('工程师李振才表示，水闸很安全。')).toEqual(['李振才'])
    expect(peopleIn('镇长陈刚说，水渠修好了。')).toEqual(['陈刚'])
  })

  it('goes on with 达 in a foreign name where every place has it', () => {
    const text = '邻国总理普拉松达计划今年返航。普拉松达12日在港口表示，渔场很好。普拉松达说，船修好了。'
    expect(peopleIn(text)).toEqual(['普拉松达'])
  })

  it('ends it before 刚 where the article has the name without', () => {
    expect(peopleIn('镇长周明刚表示，水渠会修好。周明还说，水够用。')).toEqual(['周明'])
  })

  it('ends a name behind an office with 和 where nobody follows that 和 could join', () => {
    expect(peopleIn('教授周子和、院士李明抵达。')).toEqual(['周子和', '李明'])
    expect(peopleIn('教授周子和院士李明抵达。')).toEqual(['周子', '李明'])
    expect(peopleIn('教授周子和院士说，水很深。')).toEqual(['周子和'])
  })

  it('takes what stands between an office and a verb of speech for a name, and no body', () => {
    expect(peopleIn('副教授平山正昭说，药很好。')).toEqual(['平山正昭'])
    expect(peopleIn('局长会议指出，桥很安全。专家小组表示，桥很安全。')).toEqual([])
  })

  it('takes no word of the language for a name', () => {
    expect(peopleIn('高速公路和平时一样安全，方面负责任的单位已经解决问题。')).toEqual([])
  })
})
