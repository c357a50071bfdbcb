import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Words for those of one's family. */
export const KIN: ReadonlySet<string> = new Set(
  wordsOf(
    '爸 爸爸 妈 妈妈 父亲 母亲 爹 娘 爷爷 奶奶 外公 外婆 姥姥 姥爷 祖父 祖母',
    '丈夫 妻子 老公 老婆 爱人 太太 先生 前妻 前夫 未婚妻 未婚夫 媳妇',
    '儿子 女儿 孙子 孙女 外孙 外孙女 宝贝 闺女',
    '哥 哥哥 姐 姐姐 弟弟 妹妹 叔叔 伯伯 舅舅 姑姑 姨妈 阿姨 岳父 岳母 公公 婆婆 女婿 儿媳',
  ),
)
