import { COUNTRY_PATTERN } from '#lib/language/zh/lexicon/countries'

/** Offices, occupations and kinds of bodies: what may stand before a name, or speak without one. */

const byLength = (words: string): string =>
  [...new Set(words.trim().split(/[\s|]+/))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')

/**
 * 中将 and 上将 are ranks behind an army, a country or nothing; in 在报告中将 and 晚上将 they are the end of one word and
 * a 将 that looks ahead.
 */
const RANK = `(?:[上中少]将)(?<=(?:^|[，,。；：“（、\\s]|[军队役警员官]|${COUNTRY_PATTERN})[上中少]将)(?<!在[^，,。；：]{1,16}[上中]将)`

const OFFICES = byLength(`
总统 副总统 总理 副总理 首相 副首相 主席 副主席 总书记 书记 副书记 委员长 国王 女王 天皇 王储 亲王 教皇 总督
部长 副部长 部长助理 外长 防长 财长 外交大臣 外相 防相 大臣 国务卿 常务副国务卿 副国务卿 国务委员 议长 副议长 议员 众议员 参议员
发言人 新闻秘书 秘书长 副秘书长 总干事 副总干事 干事长 高级代表 特使 代表 常驻代表 首席代表 大使 公使 参赞 领事 总领事
助理 顾问 幕僚长 办公厅主任 主任 副主任 行政长官 局长 副局长 署长 司长 副司长 厅长 处长 科长 行长 副行长 省长 副省长 市长 副市长 区长 县长 镇长 乡长 村主任 州长
司令 副司令 总司令 参谋长 将军 大校 上校 指挥官 指令长 航天员 宇航员
院长 副院长 所长 副所长 校长 副校长 教授 副教授 研究员 副研究员 讲师 学者 专家 分析师 首席经济学家 经济学家 历史学家 科学家 院士 博士 医生 主任医师 工程师 总工程师 总设计师 设计师
董事长 副董事长 总裁 副总裁 首席执行官 首席财务官 首席技术官 总经理 副总经理 经理 创始人 联合创始人 CEO 负责人 相关负责人 有关负责人 会长 副会长 理事长 理事 秘书
审判长 法官 检察官 检察长 公诉人 律师 辩护律师 辩护人 代理人 被告人 被告 原告 受害人 被害人 证人 警官 民警
记者 主编 总编辑 编辑 作家 作者 导演 演员 教练 主教练 队长 球员 选手 运动员 冠军 店主 老板 村民 居民 市民 游客 学生 家长 教师 老师 员工 司机 农民 志愿者 徒弟 乘客 患者 摊主 军医 党魁 官员
站长 社长 台长 馆长 园长 庭长 组长 班长 船长 机长 团长 支书 总监 主管 护士 护士长 消防员 摄影师 艺术家 企业家 歌手 画家 诗人
女士 先生 小姐 同志 夫人
`)

/** Offices that stand before a person's name: 美国总统拜登, 欧洲所所长崔洪建. */
export const OFFICE = `${OFFICES}|${RANK}`

/** People who are named by what they are. */
export const NAMELESS = byLength(`
人士 消息人士 知情人士 业内人士 国际人士 相关人士 有关人士 官员 高官 高级官员 政府官员 外交官 发言人 负责人 专家 学者 分析师 分析人士 观察人士 观察家 经济学家 研究人员 科学家 医生 律师 公诉人 辩护律师 议员 领导人 媒体 外媒 官媒 舆论 网友 居民 市民 村民 家长 学生 游客 目击者 员工 工作人员 记者 当事人 受害者 被告人 被告 原告 警方 检方 校方 院方 厂方 店方 官方 军方 双方 各方 机构 方面 国家 成员国 主要成员国 外界 评论 分析 声明 公告 报告 数据 文章 报道 研究 调查 通报 社论 文件
`)
