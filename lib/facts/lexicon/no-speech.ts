/** Where a verb of speech is part of another word, or tells of a thing and not of what somebody said. */

/** @param before the words of the clause up to the verb; @param after what follows it */
type Test = (before: string, after: string) => boolean

/** 证实了这一消息, 证实了这次会谈: what 了 and a noun make is told and not said. */
const toldThing: Test = (_, after) => /^了(?:这|该|此|上述|其|有关|相关|他的|她的|他们的|双方的)/u.test(after)

/** 提出改善安全的建议: a paper or a wish that was handed in. */
const THING_PROPOSED =
  /^(?:了)?[^，,。；：“]{0,10}(?:建议|方案|申请|动议|疑虑|议案|请求|意见|倡议|诉求|问题|质疑|异议|抗议|辞呈|上诉|诉讼|草案|报告|目标|条件)(?=[，,。；])/u

const demanded: Test = (before, after) =>
  /^的|^(?:书|方|者)/u.test(after) || /[的按依所将应被新]$/u.test(before)

const expected: Test = (before, after) =>
  before === '' ||
  /[，,据的可率量额价值数速期]$|规模$|[前后]者$/u.test(before) ||
  /^(?:将[于在]|为|达|在|约|可达|到|仍|不会超过)/u.test(after)

const TESTS: Readonly<Record<string, Test>> = {
  // 名称, 被称为, 号称
  称: (before, after) =>
    /[名职简统号堪昵俗代尊著谦自人被全对匀相指]$|.并$/u.test(before) ||
    /^[为號号呼谓赞作之道职霸得]/u.test(after),
  // 小说, 演说, 说服
  说: (before, after) =>
    /[小传学听据再一是虽再解游劝邪胡且别如么样演社]$|(?<![后近])来$/u.test(before) ||
    /^[明法服是到不清起来实白谎话]/u.test(after),
  道: (before) => /[知街报通大轨管铁隧渠航频人味难力赛跑河轨车步公一东南西北地水过]$/u.test(before),
  讲: () => true,
  // 手指, 指向, 指数: it says something only as a verb of its own, as papers of Hong Kong and Taiwan write it.
  指: (before, after) =>
    /[手食拇中小戒无名所意特专泛暗直被矛剑千弹染首屈剑即是的对标股期]$/u.test(before) ||
    /^[出向责数定控挥令导标示望明派认引纹南甲点称的着代摘证使头骂教战正缝环压]/u.test(after),
  证实: toldThing,
  承认: toldThing,
  透露: toldThing,
  重申: toldThing,
  强调: toldThing,
  表示: (before, after) =>
    /^(?:认罪|悔罪|悔过|欢迎|遗憾|不满|关切|感谢|谢意|支持|反对|担忧|祝贺|赞赏|哀悼|慰问|敬意|歉意|不服|同意|理解|强烈|愤怒|失望|怀疑|认可|肯定|满意|高度赞赏|诚挚)/u.test(
      after,
    ) || /[以所数]$|上述$/u.test(before),
  要求: (before, after) => demanded(before, after) || /^[，,]/u.test(after),
  提出: (before, after) => THING_PROPOSED.test(after) || demanded(before, after),
  预计: expected,
  预测: expected,
}

/** Whether a verb of speech says nothing where it stands. */
export const isNoSpeech = (before: string, verb: string, after: string): boolean =>
  TESTS[verb]?.(before, after) ?? false
