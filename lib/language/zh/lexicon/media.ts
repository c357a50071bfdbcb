/** News agencies, papers and broadcasters that write without 《》. */
const MEDIA =
  '路透社|美联社|法新社|新华社|中新社|塔斯社|俄新社|共同社|时事社|韩联社|朝中社|德新社|安莎社|埃菲社|彭博社|彭博新闻社|今日俄罗斯通讯社|国际文传电讯社|新华网|人民网|央视|央视新闻|中新网|中国新闻网|环球网|澎湃新闻|界面新闻|财新网|新京报|中央社|英国广播公司|BBC|CNN|美国有线电视新闻网|CNBC|消费者新闻与商业频道|福克斯新闻|美国全国广播公司|半岛电视台|今日俄罗斯|RT|人民日报|光明日报|参考消息|环球时报|纽约时报|华尔街日报|华盛顿邮报|金融时报|卫报|泰晤士报|世界报|费加罗报|明镜周刊|日本经济新闻|日经新闻|读卖新闻|朝日新闻|产经新闻|朝鲜日报|南华早报|联合早报|美国媒体|英国媒体|俄罗斯媒体|俄媒|美媒|日媒|韩媒|英媒|德媒|法媒|外媒|美国之音|自由亚洲电台|法国国际广播电台|德国之声|俄罗斯卫星通讯社|卫星通讯社|塔斯通讯社|阿纳多卢通讯社|中国日报|经济日报|科技日报|解放军报|每日经济新闻|第一财经|中国证券报|上海证券报|证券时报|证券日报|经济观察报|南方周末|北京青年报|自由时报|中国时报|联合报|苹果日报|明报|星岛日报|东方日报|端传媒|众新闻|立场新闻|公视|东森|镜周刊|镜新闻|风传媒|新头壳|三立|三立新闻|民视|民视新闻|TVBS|中视|华视|台视|年代新闻|壹电视|壹周刊|寰宇新闻|菱传媒|信传媒|经济日报|工商时报|中时|联合新闻网|ETtoday|关键评论网|报导者|天下杂志|远见杂志|商业周刊|今周刊|财讯|大公报|文汇报|成报|信报|星岛|星岛日报|经济日报|香港电台|有线新闻|无线新闻|无线电视|TVB|商业电台|香港01|独立媒体|法庭线|集志社|香港自由新闻|澳门日报|澳广视|总台|中央广播电视总台|沙特通讯社|伊通社|今日美国|纽约邮报|洛杉矶时报|每日电讯报|独立报|观察者报|镜报|太阳报|经济学人|时代周刊|新闻周刊|国土报|耶路撒冷邮报|以色列时报|安塔拉通讯社|安纳多卢通讯社|马新社|越通社|朝中社|外媒|港媒|台媒|多家媒体|当地媒体'

/** The same, one by one. */
export const MEDIA_NAMES: readonly string[] = MEDIA.split('|')

const MEDIA_SET: ReadonlySet<string> = new Set(MEDIA_NAMES)
const MEDIA_ENDINGS = [
  '媒体',
  '通讯社',
  '电视台',
  '日报',
  '晚报',
  '时报',
  '新闻网',
  '周刊',
  '电台',
  '新闻台',
  '新闻社',
]
/** 报道 and 网站 behind the name, and 杂志 or 报 behind a title in 《》. */
const BEHIND = ['网站', '报道', '杂志', '报']
/** 英国《卫报》, 俄罗斯塔斯社: whose medium it is. */
const LONGEST_ORIGIN = 6
const LONGEST_TITLE = 20

const withoutBehind = (name: string): string => {
  const last = BEHIND.find((word) => name.endsWith(word) && name.length > word.length)
  return last && !MEDIA_SET.has(name) ? name.slice(0, -last.length) : name
}

/** 《卫报》, with whose it is before it. */
const isTitled = (name: string): boolean => {
  const open = name.indexOf('《')
  const length = name.length - open - 2
  return open >= 0 && open <= LONGEST_ORIGIN && name.endsWith('》') && length > 0 && length <= LONGEST_TITLE
}

/** With these the name of a medium ends that stands in quotation marks: 「星报」, 「泰晤士报」. */
const QUOTED_ENDINGS = ['报', '社', '新闻', '周刊', '杂志', '电台', '电视', '广播', '网']
const SHORTEST_QUOTED = 2

/** Whether what stands in quotation marks is the name of a medium, as papers of Taiwan write them. */
export const isQuotedMedium = (inner: string): boolean =>
  inner.length >= SHORTEST_QUOTED &&
  (isMedium(inner) || QUOTED_ENDINGS.some((ending) => inner.endsWith(ending)))

/** What kind of medium it is, before its name in quotation marks: 粉专「…」. */
export const MEDIA_KINDS: readonly string[] =
  '粉专 粉丝专页 粉丝页 脸书专页 专页 脸书粉专 频道 公众号 微信公众号 账号 帐号 网媒 媒体 网站 节目 电台 电视台 杂志 周刊 报纸 报章 通讯社 智库 部落格 网志 播客'.split(
    ' ',
  )

/** Whether a name is that of a medium. */
export const isMedium = (name: string): boolean => {
  if (MEDIA_ENDINGS.some((ending) => name.endsWith(ending))) return true
  for (const one of [name, withoutBehind(name), withoutBehind(withoutBehind(name))]) {
    if (isTitled(one)) return true
    for (let at = 0; at <= Math.min(LONGEST_ORIGIN, one.length - 2); at++)
      if (MEDIA_SET.has(one.slice(at))) return true
  }
  return false
}
