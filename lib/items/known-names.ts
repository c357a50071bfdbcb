/**
 * People whom news in Chinese and English calls by names that no rule turns into each other: the full name in Chinese, the
 * name by which one goes, the name in English. A typed answer may use any of them.
 */
const PEOPLE: readonly (readonly [full: string, short: string, english: string])[] = [
  ['弗拉基米尔·普京', '普京', 'Vladimir Putin'],
  ['约瑟夫·拜登', '拜登', 'Joe Biden'],
  ['唐纳德·特朗普', '特朗普', 'Donald Trump'],
  ['巴拉克·奥巴马', '奥巴马', 'Barack Obama'],
  ['罗纳德·里根', '里根', 'Ronald Reagan'],
  ['理查德·尼克松', '尼克松', 'Richard Nixon'],
  ['亨利·基辛格', '基辛格', 'Henry Kissinger'],
  ['吉米·卡特', '卡特', 'Jimmy Carter'],
  ['比尔·克林顿', '克林顿', 'Bill Clinton'],
  ['希拉里·克林顿', '希拉里', 'Hillary Clinton'],
  ['卡玛拉·哈里斯', '哈里斯', 'Kamala Harris'],
  ['安东尼·布林肯', '布林肯', 'Antony Blinken'],
  ['马尔科·鲁比奥', '鲁比奥', 'Marco Rubio'],
  ['米哈伊尔·戈尔巴乔夫', '戈尔巴乔夫', 'Mikhail Gorbachev'],
  ['鲍里斯·叶利钦', '叶利钦', 'Boris Yeltsin'],
  ['德米特里·梅德韦杰夫', '梅德韦杰夫', 'Dmitry Medvedev'],
  ['谢尔盖·拉夫罗夫', '拉夫罗夫', 'Sergei Lavrov'],
  ['德米特里·佩斯科夫', '佩斯科夫', 'Dmitry Peskov'],
  ['弗拉基米尔·泽连斯基', '泽连斯基', 'Volodymyr Zelensky'],
  ['亚历山大·卢卡申科', '卢卡申科', 'Alexander Lukashenko'],
  ['乌尔苏拉·冯德莱恩', '冯德莱恩', 'Ursula von der Leyen'],
  ['延斯·斯托尔滕贝格', '斯托尔滕贝格', 'Jens Stoltenberg'],
  ['安东尼奥·古特雷斯', '古特雷斯', 'Antonio Guterres'],
  ['埃马纽埃尔·马克龙', '马克龙', 'Emmanuel Macron'],
  ['安格拉·默克尔', '默克尔', 'Angela Merkel'],
  ['奥拉夫·朔尔茨', '朔尔茨', 'Olaf Scholz'],
  ['弗里德里希·默茨', '默茨', 'Friedrich Merz'],
  ['基尔·斯塔默', '斯塔默', 'Keir Starmer'],
  ['鲍里斯·约翰逊', '约翰逊', 'Boris Johnson'],
  ['里希·苏纳克', '苏纳克', 'Rishi Sunak'],
  ['玛格丽特·撒切尔', '撒切尔', 'Margaret Thatcher'],
  ['温斯顿·丘吉尔', '丘吉尔', 'Winston Churchill'],
  ['焦尔吉娅·梅洛尼', '梅洛尼', 'Giorgia Meloni'],
  ['欧尔班·维克托', '欧尔班', 'Viktor Orban'],
  ['雷杰普·塔伊普·埃尔多安', '埃尔多安', 'Recep Tayyip Erdogan'],
  ['本雅明·内塔尼亚胡', '内塔尼亚胡', 'Benjamin Netanyahu'],
  ['马哈茂德·阿巴斯', '阿巴斯', 'Mahmoud Abbas'],
  ['阿卜杜勒·法塔赫·塞西', '塞西', 'Abdel Fattah el-Sisi'],
  ['纳伦德拉·莫迪', '莫迪', 'Narendra Modi'],
  ['贾斯廷·特鲁多', '特鲁多', 'Justin Trudeau'],
  ['马克·卡尼', '卡尼', 'Mark Carney'],
  ['路易斯·伊纳西奥·卢拉·达席尔瓦', '卢拉', 'Luiz Inacio Lula da Silva'],
  ['纳尔逊·曼德拉', '曼德拉', 'Nelson Mandela'],
  ['阿尔伯特·爱因斯坦', '爱因斯坦', 'Albert Einstein'],
]

const joint = (name: string): string => name.replace(/[·•・‧\s]/gu, '').toLowerCase()

const byName = new Map<string, readonly string[]>(
  PEOPLE.flatMap((names) => names.map((name): [string, readonly string[]] => [joint(name), names])),
)

/** Every name of somebody well known, by any of them; nothing for anybody else. */
export const knownNames = (name: string): readonly string[] => byName.get(joint(name)) ?? []
