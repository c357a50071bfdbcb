import { CharacterSet } from '#lib/article/character-set'
import { COUNTRIES } from '#lib/language/zh/lexicon/countries'

/** What names of people are made of. Closed lists: no text is consulted. */

/** The commonest Chinese surnames, two-character ones apart. */
const SURNAMES =
  '习王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝朴赖阎郁辜栗芮晁'
const DOUBLE = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
]

/** Characters with which foreign names are written in Chinese (after Xinhua's transliteration tables). */
const TRANSLITERATION = new CharacterSet(
  '卜芙蕾茜萝丝娅妮黛妲琪涛阿埃艾安昂奥澳巴白拜班邦保鲍贝本比彼毕宾波玻伯勃博布查茨达戴丹当道德登邓狄迪蒂丁东杜敦顿多俄厄恩尔法凡范方菲费芬丰冯佛夫弗伏福富盖甘冈高戈哥格葛贡古瓜圭国哈海汉豪赫黑亨洪侯胡华怀惠霍基吉计加贾简姜杰金京久卡凯坎康考科可克肯孔库夸奎昆拉莱来兰朗劳勒雷累黎里理利莉丽历立连廉良列烈林琳龄留刘柳隆龙娄卢鲁路伦罗洛吕略马麦迈曼芒毛梅门蒙孟米密敏明缪摩莫墨默姆木穆拿那娜纳乃奈南瑙内嫩尼年涅宁牛纽农努诺欧帕派潘庞佩彭蓬皮珀朴浦普奇齐契恰千强乔切钦琼丘屈冉让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施什史士舒朔斯松苏索所塔泰坦汤唐陶特腾提田廷通图土托脱瓦万旺威韦维魏文翁沃乌武西希锡席夏香肖谢辛欣休许雅亚扬耶叶伊宜因英尤约云宰赞泽曾扎詹章珍芝兹卓佐滕贞倍岸晋三浩介辅川亭柏裴宏契·-',
)
const CHINESE_NAME = new RegExp(`^(?:${DOUBLE.join('|')}|[${SURNAMES}])[\\p{Script=Han}]{1,2}$`, 'u')
const NOT_IN_A_NAME =
  /[次出入的了是在和与对向将会还也都就而但或及被把从于以为不没有说称表示这那其此该并已曾只能可要让使因所各每某等前后内外上下第一二三四五六七八九十时分钟个位名人员官长部会局]/u

/** 明年行程: no name begins with a word of time. */
const TIME_WORD = /^[明今去前后本上下当同次翌每近往历][年月日天周晚早晨夜]/u
/** Countries and regions that are written with the characters of foreign names. */
const PLACE = `(?:${COUNTRIES.join('|')}|阿拉伯|加沙|拉丁|拉美|巴尔干|高加索|克里米亚|西伯利亚|斯堪的纳维亚|顿巴斯|欧亚|中亚|西亚|东欧|西欧)`
const NAMES_PLACE = new RegExp(`^${PLACE}$`, 'u')
const BEGINS_WITH_PLACE = new RegExp(`^${PLACE}`, 'u')
/** Common words that begin with a character which is a surname as well. */
const NO_NAME =
  /^(?:介绍|白宫|高盛|安理会|和(?:[习金李王张]|[\p{Script=Han}]{3})|周[一二三四五六日末边围期]|时[任年间期候隔]|任[何务命期]|方[面案式法向便]|金[融额属]|安[全排理]|高[级层度速校温铁]|成[立为功果员都]|万[元人余吨名]|马[上路]|文[化件章明]|全[面国球体]|程[序度]|严[格重厉]|武[装器力]|成千|应[对急当该留予在由将向以从立尽继加保避]|黄金|方程|高速|石油|水平|单[位独]|左右|经济|解[决除释]|商[业务品]|广[泛大]|连[续接日夜]|和平|白天|平均|谈判|乐观|项目|余额|常[规务委]|景[区点]|党[员组]|石油|车[辆站]|施[工行])/u

/** 金在烈: 在 may be the first character of a Korean given name. */
const KOREAN_GIVEN = /^[金朴李崔郑姜]在[\p{Script=Han}]$/u
/** 林郑月娥, 陈方安生: a husband's surname before one's own. */
const TWO_SURNAMES = new RegExp(`^[${SURNAMES}]{2}[\\p{Script=Han}]{2}$`, 'u')

/** 陈某, 王某某: a name that a court or a paper keeps back. */
const WITHHELD = new RegExp(`^[${SURNAMES}]某{1,2}[甲乙丙]?$`, 'u')

/** The commonest Japanese surnames, alone or before a given name; not those that are words or well-known places too. */
const JAPANESE =
  /^(?:佐藤|铃木|高桥|田中|伊藤|渡边|山本|中村|小林|加藤|吉田|山田|佐佐木|山口|松本|井上|木村|斋藤|清水|安倍|岸田|石破|麻生|河野|茂木|野田|福田|小泉|鸠山|村山|中曾根|石原|前原|冈田|上川|林芳正|菅义伟|枝野|二阶|萩生田|世耕|高市|西村|松野|小野寺|稻田|岩屋|玉木|天野|植田|黑田|浅川|桥本|池田|阿部|山下|石井|小川|前田|后藤|近藤|村上|远藤|坂本|藤井|藤原|三浦|中川|原田|松田|竹内|小野|田村|和田|石田|上田|内田|柴田|酒井|安藤|宫本|谷口|今井|工藤|增田|村田|新井|藤本|武田|松井|菅原|长谷川|町村|谷垣|细川|羽田|小渊|宫泽|竹下|中西|林芳)[\p{Script=Han}]{0,3}$/u

/** 植田和男, 岸田和子: 和 as the first character of a given name. */
const GIVEN_WITH_AND = /^和(?=[男子也美彦夫义树真博弘]$)/u

/** Whether the characters are those of a transliterated name, such as 斯托尔滕贝格 or 斯蒂芬·皮弗. */
export const isTransliterated = (text: string): boolean =>
  text.length >= 2 && text.length <= 14 && TRANSLITERATION.countIn(text) === text.length

/** Parts joined by the dot that only foreign names have: 玛蒂娜·霍夫曼, 大卫·麦卡洛. */
const DOTTED = /^[\p{Script=Han}]{1,7}(?:[·-][\p{Script=Han}]{1,7}){1,3}$/u
const NEVER_IN_DOTTED = /[的了是和与对向说称将会还也在被因为于从已曾并及等第一二四五六七八九十]/u

/** Whether a piece of text can be a person's name. */
export const isPersonName = (text: string): boolean => {
  if (WITHHELD.test(text)) return true
  if (TIME_WORD.test(text) || NAMES_PLACE.test(text)) return false
  if (JAPANESE.test(text) && !NOT_IN_A_NAME.test(text.slice(2).replace(GIVEN_WITH_AND, ''))) return true
  if (isTransliterated(text)) return true
  if (/[·-]/u.test(text) && DOTTED.test(text) && !NEVER_IN_DOTTED.test(text)) return true
  if (KOREAN_GIVEN.test(text)) return true
  const isChinese = CHINESE_NAME.test(text) || TWO_SURNAMES.test(text)
  return isChinese && !NOT_IN_A_NAME.test(text.slice(1)) && !NO_NAME.test(text)
}

/** Words that begin with a character which foreign names are written with as well: 克里当天, 普京强调, 拜登通过. */
const NEXT_WORD =
  /^(?:当[天日时晚地年月前场庭选局]|曾|强[调烈]|希望|多[次年]|因[此为]?|特[别意地]|近[日期来年]|国家|三[次个名年月日天家人度]|达成|加[强入快大]|尤其|本[月周人次]|日[前内]|立[即场]|通[过报话电]|明[确天]|努力|可[能以]|考虑|扬言|利用|列举|马上|高[度级]|怀疑|西方|东方|内部|万一|若|比|都|维护|宁愿|克服|基[于本]|温和|切实|介[绍入])/u

const namePrefix = (text: string, accepts: (name: string, rest: string) => boolean): string | null => {
  const shortest = Math.max(1, BEGINS_WITH_PLACE.exec(text)?.[0].length ?? 0)
  for (let length = Math.min(text.length, 15); length > shortest; length--) {
    const name = text.slice(0, length)
    if (isPersonName(name) && accepts(name, text.slice(length))) return name
  }
  return null
}

/**
 * The name with which a text begins: one that is known, else the longest that does not end inside the next word.
 *
 * @param isKnown whether the article has this name already
 */
export const nameAtStart = (text: string, isKnown: (name: string) => boolean): string | null =>
  namePrefix(text, (name) => isKnown(name)) ??
  namePrefix(text, (name, rest) => !NEXT_WORD.test(name.slice(-1) + rest))
