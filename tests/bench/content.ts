import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const BODIES = ['市政府', '县政府', '水利局', '交通局', '教育局', '文化馆'] as const
const PEOPLE = ['王强', '李敏', '赵兰', '陈波', '孙宁', '周平', '吴晓', '郑洁'] as const
const WORKS = ['大桥', '图书馆', '水库', '车站', '医院', '学校', '剧院', '公园'] as const

const pick = <T>(all: readonly T[], turn: number): T => all[turn % all.length] as T

/** A short piece of local news; each number gives another one, the same every time. */
const articleOf = (number: number): string => {
  const [body, work] = [pick(BODIES, number), pick(WORKS, number * 3)]
  const [first, second] = [pick(PEOPLE, number), pick(PEOPLE, number * 5 + 1)]
  const [year, month, day] = [2001 + (number % 20), 1 + (number % 12), 1 + (number % 27)]
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return [
    '---',
    `title: ${work}工程${number}号动工`,
    `published: ${date}`,
    'language: zh',
    '---',
    `${body}${year}年${month}月${day}日宣布，${work}工程${number}号动工，投资${2 + (number % 9)}亿元。`,
    `${body}负责人${first}表示，工程将于${year + 2}年完工，可以使用${50 + (number % 40)}年。`,
    `设计师${second}说：“${work}的材料都来自本地。”`,
    `${year}年${month}月，工程的第一批${100 + number}名工人到达工地。`,
    '',
  ].join('\n')
}

/** Writes so many articles as a content folder holds them. */
export const writeArticles = async (folder: string, count: number): Promise<void> => {
  for (let number = 0; number < count; number++) {
    const own = join(folder, `works-${String(number).padStart(4, '0')}`)
    await mkdir(own, { recursive: true })
    await writeFile(join(own, 'article.md'), articleOf(number))
  }
}
