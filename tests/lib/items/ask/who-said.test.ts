import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { gradeResponse } from '#lib/items/grade'
import { page } from '#tests/lib/items/told'

/** Who said it, where the words speak of whoever says them, and where few or no others speak. */

const asked = (text: string) => {
  const { article } = page(text)
  const { proved } = provedCandidates(sourceOf(article, extractFacts(article), []))
  return proved.filter(({ kind }) => kind === 'who-said').map(({ item }) => item)
}
const stems = (text: string) => asked(text).map(({ stem }) => stem)

describe('words about whoever says them', () => {
  test('are asked with a pronoun that means who is sought', () => {
    expect(
      stems(
        'A strike in Hollin\n\nPeter Lang, the mayor of Hollin, said that he would visit the old harbor of Norland in May. Anna Berg, a councillor, said that Norland had lost 40 ships.\n',
      ),
    ).toContain('Who said that he would visit the old harbor of Norland in May 2022?')
  })

  test('are not asked where the name that follows a pronoun is not whom it means', () => {
    const page = (who: string) =>
      `The warden and the octopus\n\nInky came to Norland Park long ago. ${who} was scarred and rough looking, with shortened limbs and one bad eye, said Karl Lund. Norland Park was closed, said Ann Beck.\n`
    expect(stems(page('The octopus Inky')).some((stem) => stem.includes('was scarred'))).toBe(true)
    expect(stems(page('He')).some((stem) => stem.includes('was scarred'))).toBe(false)
  })

  test('of a wish keep that it is one', () => {
    const all = stems(
      '湖区的渡轮\n\n县长李山期望，法国渡轮公司能长期留在湖区经营。船长王海说：“法国渡轮公司不会离开湖区。”\n',
    )
    expect(all).toContain('谁期望，法国渡轮公司能长期留在湖区经营？')
    expect(all.some((stem) => stem.startsWith('谁表示，法国渡轮公司能'))).toBe(false)
  })
})

test('where one alone speaks his name is asked once, to be typed', () => {
  const items = asked(
    '湖区的渡轮\n\n县长李山说：“法国渡轮公司不会离开湖区。”李山还说：“法国渡轮公司今年要买两艘新船。”\n',
  )
  expect(items.map(({ kind }) => kind)).toEqual(['short-answer'])
})

test('what somebody only knows or feels is not asked, whatever it is about', () => {
  const all = stems(
    'Ferries in Hollin\n\n“I know the ferries of Hollin very well,” said Peter Lang, the mayor of Hollin. “Without a new harbor the ferries of Hollin will carry only half of the grain,” said Anna Berg, a councillor. “The captain and I have been sad about the ferries,” said Maria Cole, an engineer.\n',
  )
  expect(all.some((stem) => stem.includes('half of the grain'))).toBe(true)
  expect(all.some((stem) => /I know|have been sad/u.test(stem))).toBe(false)
})

describe('a thing that the article told of', () => {
  const fair =
    'A fair in Hollin\n\nAnna Berg, a baker, brought a cake as tall as a door to Hollin. Peter Lang, the mayor of Hollin, said that the cake was “far too heavy” for the old bridge of Hollin. Maria Cole, a carpenter, said that Hollin had 40 chairs.\n'
  test('may be named in what is said of it: whoever is asked needs not know which it was', () => {
    expect(stems(fair)).toContain('Who said that the cake was “far too heavy” for the old bridge of Hollin?')
  })
})

test('of people those who speak are offered beside who said it, and nobody else', () => {
  const named =
    'Bridges in Hollin\n\nPeter Lang, the mayor of Hollin, said that Hollin had lost 40 bridges. Anna Berg, a councillor, said that Hollin had money for 12 bridges. Maria Cole, an engineer, said that the stone of Hollin came from Marle. Queen Edith Holm opened the first bridge of Hollin in 1840.\n'
  const options = asked(named).flatMap((item) =>
    item.kind === 'multiple-choice' ? item.options.map(({ text }) => text) : [],
  )
  expect(options).toContain('Anna Berg')
  expect(options.some((text) => text.includes('Holm'))).toBe(false)
})

test('the end of a sentence in marks is nobody’s words', () => {
  const all = stems(
    'Thieves in Hollin\n\nPeter Lang wrote that thieves came to Hollin “while the whole town of Hollin was dancing at the harbor”. “The thieves of Hollin took 40 lamps from the harbor,” said Anna Berg, a councillor.\n',
  )
  expect(all.some((stem) => stem.includes('40 lamps'))).toBe(true)
  expect(all.some((stem) => stem.includes('said: “while'))).toBe(false)
})

test('what somebody says he will do next week is asked under the day of the paper', () => {
  expect(
    stems('湖区的大坝\n\n县长李山表示，湖区政府争取在下周检查大坝。工程师王海说，大坝有40条裂缝。\n').some(
      (stem) => stem.includes('检查大坝'),
    ),
  ).toBe(true)
})

test('which company would grow must be known, as which tattoo was meant need not', () => {
  const of = (thing: string) =>
    `Fairs in Hollin\n\nAnna Berg makes cakes in Hollin with forty others. Peter Lang, the mayor of Hollin, said that the ${thing} would “grow by a third” in Marle. Maria Cole, a carpenter, said that Hollin had 40 chairs.\n`
  expect(stems(of('tree')).some((stem) => stem.includes('grow by a third'))).toBe(true)
  expect(stems(of('company')).some((stem) => stem.includes('grow by a third'))).toBe(false)
})

describe('a body or a country that said it', () => {
  const typed = (speaker: string, words = '北海的渔船明年将全部停航') =>
    asked(
      `北海的渔船\n\n${speaker}6月19日表示，${words}。船长王海说：“渔民都很担心。”县长李山说：“县里会帮助渔民。”\n`,
    ).find((item) => item.kind === 'short-answer' && item.stem.includes('全部停航'))
  const accepts = (speaker: string, ...forms: readonly string[]) => {
    const item = typed(speaker)
    return item ? forms.map((text) => gradeResponse(item, { kind: 'typed', text }).correct) : []
  }

  test('is typed by any name that says which it is', () => {
    expect(accepts('以色列国防军', '以色列军方', '以军', '瑞典军方')).toEqual([true, true, false])
    expect(accepts('俄罗斯外交部', '俄外交部', '外交部', '国防部')).toEqual([true, true, false])
    expect(accepts('挪威政府', '挪威', '瑞典')).toEqual([true, false])
    const other = '北海的渔船明年将全部停航。瑞典外交部6月20日说，瑞典的渔船不会停航'
    const item = typed('俄罗斯外交部', other)
    const answers = ['俄罗斯外交部', '俄外交部', '外交部']
    expect(item && answers.map((text) => gradeResponse(item, { kind: 'typed', text }).correct)).toEqual([
      true,
      true,
      false,
    ])
    expect(accepts('国际货币基金组织', '国际货币基金组织', '世界银行')).toEqual([true, false])
  })

  test('is not typed where nobody could tell how much of the name is wanted', () => {
    expect(typed('挪威武装部队总参谋部')).toBeUndefined()
    expect(typed('北海渔业与海洋研究中心')).toBeUndefined()
    expect(typed('挪威与瑞典政府')).toBeUndefined()
  })

  test('is asked for by what it is', () => {
    expect(typed('挪威外交部')?.stem).toMatch(/^哪个机构表示/u)
    expect(typed('真主党')?.stem).toMatch(/^哪一方表示/u)
  })
})

test('what the lead says behind a headline without a mark is asked as well', () => {
  expect(
    stems(
      'A bridge for Norland\n\nThe harbor of Norland will lose 40 old boats, said Peter Lang, the mayor of Hollin. Anna Berg, a councillor, said that Hollin had lost a bridge.\n',
    ),
  ).toContain('Who said that the harbor of Norland will lose 40 old boats?')
})

test('whom somebody describes is not shown with the comma behind them', () => {
  const page = (cue: string) =>
    `海港的桥\n\n船长王海${cue}市长林山，是海港市最好的市长。县长李山说：“县里会帮助渔民。”\n`
  expect(stems(page('形容')).filter((stem) => stem.includes('林山，是'))).toEqual([])
})
