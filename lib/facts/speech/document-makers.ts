/**
 * Who made the report, the statement or the data that a text has told of: 报告指出 says what its maker says. Only within
 * the paragraph in which it was told of and the next one.
 */

const NOUNS =
  '报告|声明|公告|通报|文件|研究|调查|报道|数据|白皮书|研报|论文|社论|评论|文章|公报|内部信|公开信'
const SPEAKING_DOCUMENT = new RegExp(
  `^(?:不过|但|同时|此外|其中|另外)?(?:该|这份|这项|这篇|此)?(?<noun>${NOUNS})(?:还|也|同时|进一步|另|则|特别)?$`,
  'u',
)
/** X29日发布公告，…: whoever publishes a document has made it. */
export const PUBLISHING = new RegExp(
  `^(?<who>[^，,。；]{2,40}?)(?:发布|发表|公布|出台)了?(?<what>[^，,。；]{0,16}?(?:${NOUNS}))(?=[，,。]|$)`,
  'u',
)
const TOLD = new RegExp(NOUNS, 'gu')
const REACH = 1

export class DocumentMakers {
  private readonly makers = new Map<string, { name: string; zone: number }>()

  /** Takes note of the documents that the words of a cue tell of: X发布报告说 makes X the maker of 报告. */
  told(cue: string, name: string, zone: number): void {
    for (const [noun] of cue.matchAll(TOLD)) this.makers.set(noun, { name, zone })
  }

  /** Who speaks through a document; null when the words name none, or nobody is known to have made it. */
  speakingThrough(words: string, zone: number): string | null {
    const noun = SPEAKING_DOCUMENT.exec(words)?.groups?.noun
    const maker = noun ? this.makers.get(noun) : undefined
    return maker && zone - maker.zone <= REACH ? maker.name : null
  }
}
