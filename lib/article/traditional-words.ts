/**
 * Characters of traditional writing of which the word around them tells how they are read in simplified writing: 著 is 着
 * in 隨著 and 著 in 著名. Every row keeps its length.
 */

/** How such a character is read where no word of `as` holds it, and words that say how, the earlier ones before the later. */
interface Reading {
  readonly usual: string
  readonly as: Readonly<Record<string, string>>
}

export const BY_WORD: ReadonlyMap<string, Reading> = new Map([
  [
    '著',
    {
      usual: '着',
      as: {
        着: '隨著 接著 跟著 沿著 味著 有著 帶著 本著 朝著 向著 藉著 趁著 順著 看著 對著 抱著 持著 懷著 靠著',
        著: '著名 著作 著述 著稱 著書 著錄 顯著 卓著 昭著 彰著 原著 名著 專著 論著 巨著 鉅著 土著 編著 合著 遺著 拙著 譯著 所著',
      },
    },
  ],
  ['畫', { usual: '画', as: { 划: '計畫 規畫 策畫 企畫 籌畫 擘畫 謀畫 區畫 畫分 畫定 畫撥 畫一' } }],
  ['瞭', { usual: '瞭', as: { 了: '瞭解 明瞭 瞭若 瞭然 瞭如' } }],
  ['藉', { usual: '借', as: { 藉: '慰藉 狼藉 蘊藉 枕藉' } }],
  ['覆', { usual: '覆', as: { 复: '回覆 答覆 反覆 函覆 覆核 覆述 覆診 覆檢 覆查 覆賽' } }],
  ['份', { usual: '份', as: { 分: '部份 份子 成份 充份 緣份' } }],
  ['分', { usual: '分', as: { 份: '身分' } }],
  ['甚', { usual: '甚', as: { 什: '甚麼 甚麽' } }],
  ['乾', { usual: '干', as: { 乾: '乾隆 乾坤' } }],
  ['佈', { usual: '布', as: { 部: '佈署' } }],
  ['連', { usual: '连', as: { 联: '連絡 連繫 連署' } }],
])

/** Forms of Taiwan and Hong Kong that the table of characters leaves as they are. */
export const FORMS: Readonly<Record<string, string>> = {
  衞: '卫',
  粧: '妆',
  汚: '污',
  凖: '准',
  鈎: '钩',
  妳: '你',
  祂: '他',
  牠: '它',
  姊: '姐',
  '○': '〇',
  丶: '、',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '︰': '：',
}
