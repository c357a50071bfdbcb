import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** What people hold or are: what stands before a name (外长王毅), behind it (王芳博士), or speaks without one (一名发言人). */
const OFFICES = wordsOf(
  `总统 副总统 前总统 候任总统 当选总统 总理 副总理 首相 副首相 前首相 主席 副主席 总书记 书记 副书记 委员长 副委员长 国王 女王 天皇 王储 亲王 教皇 教宗 总督 元首 领导人 最高领袖 最高领导人 领袖 党魁 党首 首席策士 策士
部长 副部长 部长助理 部长官 长官 外长 防长 财长 外交大臣 外相 副相 防相 大臣 官房长官 国务卿 常务副国务卿 副国务卿 国务委员 议长 副议长 议员 众议员 参议员 立法委员 立委 众院议长 党团总召 总召 党鞭
发言人 新闻发言人 新闻秘书 秘书长 副秘书长 总干事 副总干事 干事长 高级代表 特使 代表 常驻代表 首席代表 谈判代表 贸易代表 大使 公使 参赞 领事 总领事 武官
常委 草委 筹委 委员 政协委员 人大代表 发言者 媒体人 主讲人 合伙人 投资人 撰稿人 经纪人 监护人 委托人 举报人 申请人 调解人 被提名人 提名人 候选人 参选人 执行人 保荐人
助理 顾问 首席顾问 国家安全顾问 幕僚长 幕僚 主任 副主任 行政长官 特首 局长 副局长 署长 司长 副司长 厅长 处长 副处长 科长 行长 副行长 省长 副省长 市长 副市长 区长 县长 镇长 乡长 州长 副州长 室长 副室长
司令 副司令 总司令 参谋长 总参谋长 将军 上将 中将 少将 大将 退将 大校 上校 指挥官 指令长 航天员 宇航员 海军少将 士兵 军官
院长 副院长 所长 副所长 校长 副校长 教授 副教授 助理教授 研究员 副研究员 高级研究员 讲师 学者 专家 分析师 首席分析师 经济学家 首席经济学家 首席经济顾问 历史学家 科学家 首席科学家 院士 博士 医生 医师 主任医师 工程师 总工程师 总设计师 设计师 策略师
董事长 副董事长 董事 总裁 副总裁 高级副总裁 首席执行官 首席财务官 首席技术官 首席运营官 总经理 副总经理 经理 创始人 联合创始人 执行长 行政总裁 负责人 会长 副会长 理事长 副理事长 理事 秘书 研究主管 主管 CEO CFO CTO COO
检察司 副检察司 总检察司 审判长 法官 大法官 检察官 检察长 总检察长 公诉人 律师 辩护律师 辩护人 代理人 被告人 被告 原告 受害人 被害人 证人 警官 民警 警长 警司 警务处长
记者 主编 总编辑 编辑 作家 作者 导演 编剧 外卖员 快递员 演员 教练 主教练 队长 球员 选手 运动员 冠军 店主 老板 村民 居民 市民 游客 学生 家长 教师 老师 员工 职员 司机 农民 志愿者 徒弟 乘客 患者 摊主 军医 官员 影评人 评论员 主持人 歌手 画家 诗人 艺术家 企业家 科研人员 机师 空姐 前空姐 工人 商人
总督察 督察 高级警司 总警司 领队 站长 社长 台长 馆长 园长 庭长 组长 班长 船长 机长 团长 支书 村支书 总监 护士 护士长 消防员 摄影师 设计总监 掌门人 成员 党员 遗孀 发起人 召集人 组织者 目击者 当事人 知情者
次长 政务次长 常务次长 副次长 主委 副主委 政务委员 县市长 议长 正副议长 民代 党主席 副党主席 党团书记长 书记长 干事 总干事 委员会主席 处长 科主任 副科主任 参事 司处长 秘书长 政委 里长 村里长 检察总长 主任检察官 检察事务官 书记官 主控官 裁判官 暂委法官 区域法院法官 上诉庭法官 首席法官 终审法院首席法官 资深大律师 大律师 事务律师 御用大律师 律政司司长 财政司司长 政务司司长 保安局局长 发展局局长 教育局局长 警务处处长 一哥 副处长 助理处长 总主任 主任 议员助理 区议员 立法会议员 直选议员 功能界别议员 召集人 副召集人 主持 主播 总编 采访主任 总领事 代办 无任所大使 荣誉领事 政治评论员 时事评论员 时评人 政论家 分析员 经济师 首席经济师 策略员 研究部主管 行政主任 首席运营长 首席营运长 首席执行长 首席财务长 首席技术长 首席投资官 首席投资长 营运长 执行长 技术长 财务长 总座 董座 副董 董总 特助 教头 总教练 经理人 领航员 机师 站务员 保安员 司机 店东 东主 校监 校董 训导主任 系主任 讲座教授 特聘教授 名誉教授 客座教授 兼任讲师`,
)

/** 副署长, 副总监: whoever stands behind them. */
const DEPUTIES = OFFICES.filter(
  (office) => /^\p{Script=Han}{1,3}(?:长|总监|主任|主席)$/u.test(office) && !office.startsWith('副'),
).map((office) => `副${office}`)

export const OFFICE_WORDS: ReadonlySet<string> = new Set([...OFFICES, ...DEPUTIES])

/** What stands behind a name out of courtesy. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  wordsOf(
    '女士 先生 小姐 同志 夫人 博士 教授 院士 医生 律师 老师 研究员 副研究员 副教授 太太 爵士 大使 主席 总统 总理 副总理 首相 部长 外长 防长 司令 将军 议员 国王 女王 总书记 上校 秘书长 总督察 督察 警司 总警司 高级警司',
  ),
)

/** Offices that one person holds in a country, so that the office alone says who: 泰国外长. */
export const HEAD_OFFICES: ReadonlySet<string> = new Set(
  wordsOf(`总统 副总统 总理 副总理 首相 副首相 国王 女王 天皇 王储 国务卿 副国务卿 常务副国务卿 外长 副外长 防长 副防长 财长 外相 防相 财相
外交部长 国防部长 财政部长 内政部长 能源部长 司法部长 商务部长 外交大臣 国防大臣 财政大臣 内政大臣 外务大臣 防卫大臣 议长 国家安全顾问 总统特使 秘书长 总干事 高级代表 央行行长`),
)

/** With these a word ends that means somebody: 航天员, 受访者, 发言人. */
const PERSON_ENDINGS: ReadonlySet<string> = new Set([...'员者长家师官民生手商客工人户代士徒匠将兵警相臣卿使'])
/** 增长, 成长, 专家 against 国家, 商家: words with such an ending that mean nobody. */
const NOBODY: ReadonlySet<string> = new Set(
  wordsOf(
    '国家 增长 成长 延长 生长 家长会 特长 擅长 全长 大家 民生 人民 人家 商家 专长 学生会 天使 大使馆 相互 真相 首相府 竞相 互相 手工 分工 施工 开工 完工 竣工 动工 员工会 罢工 加工 用户 账户 客户 门户 窗户 农户 个人 本人 别人 有人 无人 他人 机器人 产生 发生 诞生 新生 卫生 再生 出生 人生 一生 即将 必将 行使 即使 迫使 驱使 促使 致使 纵使 假使 对手 携手 联手 动手 着手 分手 握手 双手 入手 国民 难民营 居民楼 厂商 协商 磋商 经商 电商 会长团 时代 年代 现代 当代 近代 古代 朝代 替代 取代 交代 世代 换代 战士 迪士 骑士 导师制 名将 师徒 报警 预警 标兵 练兵 阅兵 征兵 出兵 撤兵 派兵 人士',
  ),
)

/** 业务经理, 国家主席: an office with what it is of in one word. */
const endsWithOffice = (word: string): boolean =>
  word.length > 2 && (OFFICE_WORDS.has(word.slice(-2)) || OFFICE_WORDS.has(word.slice(-3)))

/** Whether a word means a person by what he is. */
export const isOffice = (word: string): boolean =>
  OFFICE_WORDS.has(word) ||
  endsWithOffice(word) ||
  (word.length > 1 && PERSON_ENDINGS.has(word.slice(-1)) && !NOBODY.has(word))

/** 在内阁担任司法大臣: behind these an office begins. */
export const HOLDING: ReadonlySet<string> = new Set(['担任', '出任', '曾任', '任'])
/** With one of these in its clause an office is one of before: 曾在内阁担任司法大臣. */
export const HELD_ONCE: ReadonlySet<string> = new Set(['曾', '曾经', '一度', '曾任', '曾担任', '曾出任'])
