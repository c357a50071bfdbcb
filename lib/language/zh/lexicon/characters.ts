import { CharacterSet } from '#lib/article/character-set'

/** The characters of which names of people are made. */

/** The commonest Chinese and Korean surnames of one character. */
export const SURNAMES = new CharacterSet(
  '习王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝朴赖阎郁辜栗芮晁权池南闻诺琚竺皮',
)

export const DOUBLE_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 闻人 贺兰 端木 百里 呼延 南宫 长孙 宇文 独孤 申屠 澹台 公冶 宗政 濮阳'.split(
    ' ',
  ),
)

/** 李在明, 金在烈: surnames behind which 在 may begin a given name. */
export const KOREAN_SURNAMES = new CharacterSet('金朴李崔郑姜尹韩宋张文')

/** The commonest Japanese surnames that are no words and no well-known places. */
export const JAPANESE_SURNAMES: ReadonlySet<string> = new Set(
  '佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 安倍 岸田 石破 麻生 河野 茂木 野田 福田 小泉 鸠山 村山 中曾根 石原 前原 冈田 上川 菅义 枝野 二阶 萩生田 世耕 高市 西村 松野 小野寺 稻田 岩屋 玉木 天野 植田 黑田 浅川 桥本 池田 阿部 山下 石井 小川 前田 后藤 近藤 远藤 坂本 藤井 藤原 三浦 中川 原田 松田 竹内 小野 田村 石田 上田 内田 柴田 酒井 安藤 宫本 谷口 今井 工藤 增田 村田 新井 藤本 武田 松井 菅原 长谷川 町村 谷垣 细川 羽田 小渊 宫泽 竹下 中西 加藤 林芳 古川 青木 冈本 森田 横山 岛田 杉山 丸山 平田 大塚 野口 樱井 岩崎 佐野 市川 渡部 菊地 菊池 松尾 佐久间 杉本 野崎 樋口 饭田 五十岚 吉川 久保 内藤 高野 水野 片山 西田 松浦 关口 田口 服部 岩田 荒木 永井 矢野 早川 荒井 奥村 永田 须藤 森本 庄子 小池'.split(
    ' ',
  ),
)

/** Those of them that are far more often words of their own than parts of a name. */
export const OFTEN_WORDS = new CharacterSet('当多可来里理内那年日若所通提什让让因则代道东方南西国比都')

/** The marks between the parts of a foreign name. */
export const NAME_DOTS = new CharacterSet('·•・‧')
