import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Bodies that act and speak, places, and what speaks only for those who made it. */

/** Words that are bodies, or with which the name of a body ends. */
export const BODY_ENDINGS: ReadonlySet<string> = new Set(
  wordsOf(`政府 国务院 外交部 国防部 商务部 财政部 司法部 教育部 卫生部 劳工部 内政部 能源部 外务省 防卫省 财务省 委员会 国安会 安全会议 议会 国会 众议院 参议院 国民议会 法院 检察院 警方 警察局 公安局 总局 司令部 总参谋部 参谋部 使馆 大使馆 领事馆 总统府 白宫 克里姆林宫 五角大楼 青瓦台 唐宁街 首相府 总理府 王室 军方 军队 陆军 空军 海军 国防军 国民警卫队 革命卫队 部队 武装部队 部门 当局 民兵 武装 武装组织 舰队 院方 校方 检方 院校 公署 行政院 立法院 立法会 司法院 监察院 陆委会 特区政府
集团 集团公司 公司 银行 证券 基金 交易所 央行 中央银行 美联储 企业 工厂 平台 协会 学会 联合会 学联 妇联 侨联 文联 商会 总工会 工会 联盟 组织 机构 基金会 研究院 研究所 研究中心 中心 实验室 大学 物业 学院 学校 中学 小学 医院 气象台 天文台 博物馆 办公室 办公厅 秘书处 工程处 办事处 联络处 管理处 代表团 通讯社 电视台 电台 报社 杂志社 使团 国际组织 航天局 统计局 卫健委 发改委 证监会 银保监会 旅游局 网站 智库 俱乐部 球队 男足 女足 男篮 女篮 男排 女排 国足 国乒 足协 篮协 奥委会 组委会 世卫组织 国际货币基金组织 世界银行 高盛 乘联会 中汽协 党团 政党 执政党 反对党 在野党 民主党 共和党 保守党 工党 民进党 国民党 公司方面 航空 科技 电子 通讯 汽车 能源 石油 保险 传媒 出版社 大楼 职工盟 航母 党 欧盟 北约 联合国 东盟 非盟 阿盟 世贸组织 欧佩克 安理会 哈马斯 真主党 塔利班 内塔 议院 上院 下院 众院 参院 内阁 政治局 常委会 党中央 中央 中央政府 地方政府 指挥部 总部 反对派 联合体 财团 电力公司 联队 国家队 剧团 乐团 团体 团队 小组 专家组 工作组 车企 药企 券商 投行 机场 港口 电力联盟 方面 一方`),
)
/** One or two characters with which the name of a body ends when a longer word has them: 财政部, 知识产权局. */
const BODY_TAILS: ReadonlySet<string> = new Set([...'部局署厅党社院会军队团司委府省处所报网校盟馆组'])
/** 全部, 内部, 机会, 社会: words with such a tail that are no bodies. */
const NO_BODIES: ReadonlySet<string> = new Set(
  wordsOf(
    '部署 署名 治军 建军 强军 拥军 从军 建党 入党 管党 治党 研报 年报 财报 季报 月报 全部 内部 外部 东部 西部 南部 北部 中部 局部 一部 部分 大部 头部 腹部 面部 底部 顶部 干部 结局 格局 布局 僵局 大局 时局 战局 机会 社会 会会 聚会 宴会 晚会 大会 峰会 年会 例会 都会 就会 不会 将会 可会 也会 才会 一会 误会 体会 领会 约会 学会 发布会 记者会 说明会 座谈会 研讨会 音乐会 运动会 博览会 展览会 茶话会 听证会 招待会 推介会 亚运会 奥运会 冬奥会 世博会 进博会 集会 舞会 庙会 冠军 军队 亚军 季军 行军 进军 将军 参军 撤军 裁军 扩军 驻军 排队 列队 插队 车队 团队 乐队 集团 公司 上司 打官司 委 政府 首府 政治 省 好处 坏处 四处 到处 益处 处处 用处 相处 所处 处所 场所 住所 厕所 研究 汇报 通报 情报 警报 举报 海报 预报 申报 上报 日报 呈报 播报 电报 报 互联网 上网 官网 电网 因特网 法网 联网 物联网 联盟 结盟 加盟 同盟 图书馆 宾馆 旅馆 饭馆 饭馆 餐馆 学校 高校 陆军 海域 体系 概率 医院 剧院 法院 电影院 影院 住院 出院 庭院 寺院 养老院 公报 简报 战报 改组 重组 分组 编组 入组 机组 词组 数组',
  ),
)

/** Trades and places that name a body only as a word of their own: 新能源 and 各方面 are none. */
const ONLY_ALONE: ReadonlySet<string> = new Set(
  wordsOf(
    '航空 科技 电子 通讯 汽车 能源 石油 保险 传媒 平台 基金 证券 方面 一方 中央 总部 网站 机场 港口 大楼 工厂 中学 武装 部队 航母 中心',
  ),
)

/** Whether a word ends with another that is a body: 公安部门, 人民法院. */
const endsWithBody = (word: string): boolean => {
  const ending = word.slice(-2)
  return word.length > 2 && BODY_ENDINGS.has(ending) && !ONLY_ALONE.has(ending)
}

/** 发布会, 部署: they end as bodies do, and are none; 新闻发布会 neither. */
export const isNoBody = (word: string): boolean =>
  [2, 3].some((length) => NO_BODIES.has(word.slice(-length))) || NO_BODIES.has(word) || isWhere(word)

/** 从知情人士处了解到: behind people 处 says where something comes from. */
const isWhere = (word: string): boolean => word.endsWith('处') && PEOPLE_WORDS.has(word.slice(-3, -1))

/** Whether a word is a body by itself. */
export const isBodyWord = (word: string): boolean => BODY_ENDINGS.has(word)

/** Whether a word is, or ends the name of, a body. */
export const isBody = (word: string): boolean =>
  BODY_ENDINGS.has(word) ||
  (word.length > 1 && BODY_TAILS.has(word.slice(-1)) && !isNoBody(word)) ||
  endsWithBody(word)

/** Whether a word cannot stand alone as the name of a body: 部门, 公司, 机构. */
export const BARE_BODIES: ReadonlySet<string> = new Set(
  wordsOf(
    '部门 公司 机构 组织 当局 企业 集团 中心 平台 单位 学校 医院 方面 一方 政府 军队 网站 委员会 协会 联盟 基金会 代表团 大学 银行 议会 法院 警方 工厂',
  ),
)

/** People who are told by what they are, several at once or without a name. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  wordsOf(
    `人士 消息人士 知情人士 业内人士 国际人士 相关人士 有关人士 分析人士 观察人士 官员 高官 高级官员 政府官员 外交官 观察家 研究人员 工作人员 领导人 媒体 外媒 官媒 美媒 俄媒 日媒 英媒 韩媒 法媒 德媒 港媒 台媒 舆论 网友 网民 居民 市民 村民 家长 学生 青年 游客 员工 人员 官方 双方 各方 多方 三方 一方 方面 民众 公众 群众 当事人 受害者 家属 亲属 同事 邻居 朋友 父亲 母亲 儿子 女儿 妻子 丈夫 未婚妻 未婚夫 夫妇 夫妻 哥哥 弟弟 姐姐 妹妹 爷爷 奶奶 国家 成员国 主要成员国 外界 业界 学界 业内 投资圈 部长们 领导人们 共和党人 民主党人 军人 人 大陆方面 厂方 店方 校方 院方 警方 检方 控方 辩方 控辩双方 原告方 被告方 官方 馆方 园方 台方 会方 团方 片方 剧组 球团 业者 店家 摊商 民间 坊间 外间 学者专家 名嘴 军警 县府 市府 府方 党内 党外 粉专 粉丝专页 部落客 网红 高层 党政高层 高管 高层人士 内部人士 圈内人 圈内人士 决策者 主事者 当权者 军方 资方 劳方 买方 卖方 主办 主办方 主办单位 承办方 承办单位 美方 中方 俄方 乌方 对方 己方 新方`,
  ),
)

/** What was written: it speaks for whoever made it. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  wordsOf(
    '控状 传单 判决书 声明 公告 通告 留言 贴文 报导 报告 数据 统计 文章 报道 研究 调查 通报 文件 社论 公报 新闻稿 消息 简报 评论 通知 报告书 研报 决议 书面声明 帖子 推文 白皮书 信 公开信 视频 民调 讲话 函件 判决 裁决 起诉书 资料 意见 贺信 贺电 唁电 回信 致辞 批示 分析 新闻公报 结果',
  ),
)
/** Documents of figures: the figures show, and nobody says. */
export const FIGURES: ReadonlySet<string> = new Set(
  wordsOf('数据 统计 统计数据 结果 民调 资料 调查 研究 事实 证据 监控 画面 记录 图像 迹象 经验 历史 实践'),
)

/** With these the name of a place ends. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  wordsOf(
    '市 省 县 区 镇 乡 村 州 郡 岛 港 湾 海峡 海 洋 河 江 湖 山 山脉 半岛 群岛 地区 地带 口岸 广场 机场 车站 大桥 大厦 酒店 体育馆 城',
  ),
)

/** Bodies of states, movements and companies whose names the dictionary doesn't know as names, or cuts in two. */
export const BODY_NAMES: readonly string[] = wordsOf(
  `哈马斯 真主党 塔利班 杰哈德 伊斯兰国 胡塞武装 胡塞 法塔赫 基地组织 博科圣地 青年党 库尔德工人党 瓦格纳 爱国阵线 利库德集团 自民党 公明党 工党 保守党 绿党 社民党 基民盟 选择党 国民联盟 国大党 人民党 正义党 共和人民党 民进党 国民党 民众党 时代力量 民建联 新同盟会
白宫 五角大楼 国会山 克里姆林宫 青瓦台 唐宁街 爱丽舍宫 首相府 中南海 欧盟委员会 欧洲议会 欧洲理事会 欧洲央行 世卫组织 世贸组织 世界银行 亚投行 亚开行 国际货币基金组织 国际原子能机构 国际刑事法院 国际法院 安理会 联合国安理会 联合国大会 联大 教科文组织 儿基会 难民署 粮农组织 美联储 欧佩克 上合组织 金砖国家 七国集团 二十国集团 欧洲安全与合作组织 欧安组织 亚太经合组织 海合会 革命卫队 伊斯兰革命卫队 国防军 中共 共军 国军 解放军 武警部队 国台办 陆委会 海基会 海协会 港府 职工盟 中情局 联邦调查局 国土安全部 国家安全局 摩萨德 克格勃
地院 高院 高分院 最高院 地检署 高检署 廉署 廉政公署 律政司 医管局 金管局 港交所 贸发局 房委会 平机会 警务处 入境处 惩教署 渔护署 渠务署 食环署 运输署 路政署 卫生署 消防处 民航处 水务署 申诉署 食药署 健保署 国健署 环保署 农粮署 渔业署 林业署 消防署 海巡署 观光署 水利署 能源署 矫正署 国税局 民航局 农委会 国发会 国科会 原能会 台铁 高铁公司 疾管署 卫福部 数发部 劳动部 环境部 经济部 内政部 国防部 移民署 警政署 调查局 气象署 主计总处 中选会 金管会 公平会 通传会 行政法院
中兴 中兴通讯 华为 腾讯 阿里巴巴 百度 京东 拼多多 美团 字节跳动 比亚迪 宁德时代 蔚来 中芯国际 大疆 海康威视 中石油 中石化 中海油 国家电网 中国移动 中国电信 中国联通 茅台 万科 恒大 碧桂园 工商银行 建设银行 农业银行 台积电 联发科 鸿海 富士康 长荣 华航 国泰 国泰航空 国泰港龙 港铁 汇丰 渣打 苹果公司 谷歌 微软 亚马逊 脸书 推特 英伟达 英特尔 高通 恩智浦 波音 空客 特斯拉 通用汽车 丰田 本田 索尼 软银 三星电子 现代汽车 海力士 大众汽车 宝马 西门子 巴斯夫 雀巢 壳牌 埃克森美孚 雪佛龙 道达尔 沙特阿美 俄气 俄罗斯天然气工业股份公司 辉瑞 莫德纳 阿斯利康 罗氏 诺华 默沙东 高盛 摩根大通 摩根士丹利 花旗 瑞银 瑞信 德意志银行 贝莱德 伯克希尔 麦当劳 星巴克 可口可乐 沃尔玛 迪士尼 奈飞`,
)
