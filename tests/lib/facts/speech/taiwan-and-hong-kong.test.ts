import { describe, expect, test } from 'vitest'
import { said } from '#tests/lib/facts/read'

/** Who said what as papers of Taiwan and Hong Kong write it, in traditional characters and in simplified ones. */

test.each([
  ['「漁訊報」（The Fishery）報導，衛生部表示，下月開始檢查漁港。', '漁訊報 > 衛生部: 下月開始檢查漁港'],
  ['根據主辦方，林海生將在漁業論壇發表演說。', '主辦方: 林海生將在漁業論壇發表演說'],
  ['港口公司召開記者會，公佈由7月1日開始，泊位費上調兩成。', '港口公司: 由7月1日開始，泊位費上調兩成'],
  ['也有示威者要求政府恢復航線。', '示威者: 政府恢復航線'],
  ['董事長魏秋立預估，明年產量將增加一成。', '魏秋立: 明年產量將增加一成'],
  ['受邀列席的漁業署副署長林國棟在會中表示，新船下月下水。', '林國棟: 新船下月下水'],
])('%s', (text, statement) => {
  expect(said(`消息\n${text}`)).toContain(statement)
})

describe('what somebody says ends', () => {
  test('where whoever speaks is named anew', () => {
    expect(said('漁業署指船長在2013年8月時，多次向港口說謊，但漁業署指船長並無受傷。')).toEqual([
      '漁業署: 船長在2013年8月時，多次向港口說謊',
      '漁業署: 船長並無受傷',
    ])
  })

  test('where the article goes on behind an act or a demand', () => {
    expect(said('港口公司宣布調高票價三成，惟月票價格維持不變。')).toEqual(['港口公司: 調高票價三成'])
    expect(said('歌手林海生宣布與漁民李秋立訂婚，各地歌迷紛紛送上祝福。')).toEqual([
      '林海生: 與漁民李秋立訂婚',
    ])
    expect(said('文化局要求施工廠商停工，並通報文化部，於三日上午會同縣府前往現場。')).toEqual([
      '文化局: 施工廠商停工',
    ])
  })

  test('and not where it only leads to what follows, nor where it tells whom to inform', () => {
    expect(said('專家學者指出，因現場未發現沉船，已確認港口範圍不在遺址內。')).toEqual([
      '專家學者: 因現場未發現沉船，已確認港口範圍不在遺址內',
    ])
    expect(said('縣府重申，發現沉船時，施工廠商應停止工程，並通知主管機關，違者將開罰。')).toEqual([
      '縣府: 發現沉船時，施工廠商應停止工程，並通知主管機關，違者將開罰',
    ])
  })
})

test.each([
  ['what a sentence only goes on to speak of', '至於美國要求引渡船長李秋立的聆訊，暫定明年1月開庭。'],
  ['a wish that nobody is told to have spoken', '政府希望漁會選舉順利進行。'],
  ['what we wish, whoever is named before', '不然現在台灣漁民已經回家了，但我們記取教訓，希望漁會一起合作。'],
])('%s is no statement', (_, text) => {
  expect(said(`消息\n${text}`)).toEqual([])
})

test('what a medium tells of another who demands is that other’s, and a company of which only a name in Latin letters is told', () => {
  expect(said('据路透社消息，北军11日要求港口居民离开。')).toEqual(['路透社 > 北军: 港口居民离开'])
  expect(
    said('Harbourline 门前聚集了渔民。Harbourline 声称，航线会恢复。该公司进一步表示，票价不会上调。'),
  ).toContain('Harbourline: 票价不会上调')
})

test.each([
  ['港口公司日前宣布減價，減幅多達一成，相信可刺激銷路。', 'a guess with no subject is the paper’s'],
  ['丹麥宣布開始排放核汙水後，挪威上周禁止進口。', 'what was announced before only tells when'],
  ['他離庭時稱作供一整天。', 'nobody who is told'],
])('%s: %s', (text) => {
  expect(said(`消息\n${text}`).filter((line) => /銷路|排放|作供/u.test(line))).toEqual([])
})

test.each([
  ['漁業署副署長林國棟透過漁會發出的聲明說：「我很遺憾。」', '林國棟: 我很遺憾。'],
  ['僱傭代理協會主席張結民指，宿舍最大問題是錢。', '張結民: 宿舍最大問題是錢'],
  ['食藥署今天表示，已前往稽查。', '食藥署: 已前往稽查'],
  ['分區總督察莊翹偉表示，鈔票已經尋回。', '莊翹偉: 鈔票已經尋回'],
])('%s', (text, statement) => {
  expect(said(`消息\n${text}`)).toEqual([statement])
})
