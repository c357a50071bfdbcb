/**
 * How the characters begin with which foreign names are written, by their initial in pinyin: two spellings of one name
 * (泽连斯基, 泽伦斯基) differ in a character, and seldom in how it begins.
 */
const INITIALS: Readonly<Record<string, string>> = {
  a: '阿埃艾安昂奥澳岸',
  b: '卜巴白拜班邦保鲍贝本比彼毕宾波玻伯勃博布倍柏埔蓓俾',
  c: '翠查茨曹蔡陈楚川仓厝',
  d: '黛妲达戴丹当道德登邓狄迪蒂丁东杜敦顿多代帝朵迭',
  e: '俄厄恩尔娥',
  f: '斐芙法凡范方菲费芬丰冯佛夫弗伏福富辅梵凤妃',
  g: '盖甘冈高戈哥格葛贡古瓜圭国谷根桂贵噶',
  h: '荷哈海汉豪赫黑亨洪侯胡华怀惠霍浩宏辉',
  j: '嘉基吉计加贾简姜杰金京久晋介伽迦津鸠佳洁婕',
  k: '卡凯坎康考科可克肯孔库夸奎昆柯珂阔喀',
  l: '蕾萝拉莱来兰朗劳勒雷累黎里理利莉丽历立连廉良列烈林琳龄留刘柳隆龙娄卢鲁路伦罗洛吕略郎莲露蓝岚仑',
  m: '缅马玛麦迈曼芒毛梅门蒙孟米密敏明缪摩莫墨默姆木穆茅蔓',
  n: '妮拿那娜纳乃奈南瑙内嫩尼年涅宁牛纽农努诺',
  o: '欧',
  p: '帕派潘庞佩彭蓬皮珀朴浦普裴婆泊颇',
  q: '茜琪奇齐契恰千强乔切钦琼丘屈谦钱琴绮',
  r: '冉让热仁日荣茹儒瑞若戎芮壬',
  s: '绥丝撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施什史士舒朔斯松苏索所三梭素诗',
  t: '涛塔泰坦汤唐陶特腾提田廷通图土托脱滕亭婷缇帖铁苔妥',
  w: '伍温瓦万旺威韦维魏文翁沃乌武娃吴吾薇卫',
  x: '西希锡席夏香肖萧谢辛欣休许雄咸奚逊雪',
  y: '佑娅雅亚扬耶叶伊宜因英尤约云优茵瑶莹',
  z: '宰赞泽曾扎詹章珍芝兹卓佐贞沼钟兆则哲祖载',
}

const byCharacter: ReadonlyMap<string, string> = new Map(
  Object.entries(INITIALS).flatMap(([initial, characters]) =>
    [...characters].map((character) => [character, initial] as const),
  ),
)

/** The initials of a foreign name, its dots kept; null where a character is none of foreign names. */
export const soundsOf = (name: string): string | null => {
  let sounds = ''
  for (const character of name) {
    const initial = character === '·' ? '·' : byCharacter.get(character)
    if (initial === undefined) return null
    sounds += initial
  }
  return sounds
}
