/** Verbs by which news tells that something happened, and how their past is made. */

const IRREGULAR: Readonly<Record<string, string>> = {
  became: 'become',
  began: 'begin',
  broke: 'break',
  brought: 'bring',
  built: 'build',
  came: 'come',
  chose: 'choose',
  cut: 'cut',
  fell: 'fall',
  flew: 'fly',
  fought: 'fight',
  found: 'find',
  gave: 'give',
  held: 'hold',
  hit: 'hit',
  led: 'lead',
  left: 'leave',
  lost: 'lose',
  made: 'make',
  met: 'meet',
  opened: 'open',
  overthrew: 'overthrow',
  paid: 'pay',
  put: 'put',
  quit: 'quit',
  rejoined: 'rejoin',
  rose: 'rise',
  sank: 'sink',
  sent: 'send',
  shot: 'shoot',
  sold: 'sell',
  spoke: 'speak',
  struck: 'strike',
  took: 'take',
  went: 'go',
  withdrew: 'withdraw',
  won: 'win',
}

const REGULAR =
  'abandon abolish accept adopt agree annex announce appoint approve arrest arrive attack attend ban bomb capture ' +
  'celebrate close conclude condemn convene create cross declare deliver depart deploy destroy die dismiss dissolve ' +
  'elect end enter establish expel explode fire form gather grant host inaugurate impose invade invite issue join ' +
  'land launch lift merge name nominate occupy open order pass proclaim publish ratify reach recognize recognise ' +
  'reject release renew reopen replace resign resume retire return reveal ship sign start suspend surrender tour ' +
  'travel unveil unite visit vote welcome'

const DOUBLED: ReadonlySet<string> = new Set(['ban', 'expel'])

const pastOf = (base: string): string => {
  if (DOUBLED.has(base)) return `${base}${base.at(-1)}ed`
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

const BASES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(IRREGULAR),
  ...REGULAR.split(' ').map((base): [string, string] => [pastOf(base), base]),
])

/** The plain form of a verb in the past: met -> meet; undefined for what is no known past form. */
export const plainForm = (past: string): string | undefined => BASES.get(past)
