import { namesOf, type Source } from '#lib/items/source'

/** A Chinese clause that goes on with what was left before it: an adverb, an auxiliary or a verb that needs its subject. */
const BEGINS_WITH_VERB =
  /^(?:已经?|曾|正在?|将要?|要(?!么)|会|愿意?|希望|计划|准备|打算|采取|使用|继续|开始|尽快|立即|可以?|能够?|应当?|应该|必须|需要|不[会能应得再]|没有|未|拒绝|同意|反对|支持|向|对(?!于)|从|将|把|被|让|为了?|以(?![色军])|并|也|还|就|再|仍|只(?![有要])|先|通过|根据|按照)/u
const BEGINS_WITH_VERB_EN =
  /^(?:to|has|have|had|is|are|was|were|will|would|can|could|should|must|not|also|then)\b/iu

/** Whether words say nothing of whom they tell: as an answer they hang in the air. */
export const isSubjectless = (source: Source, text: string): boolean => {
  const bare = text.replace(/^[“"「]/u, '')
  if (namesOf(source).some((name) => name.length > 1 && bare.startsWith(name))) return false
  return (source.article.language === 'en' ? BEGINS_WITH_VERB_EN : BEGINS_WITH_VERB).test(bare)
}
