/** Nouns for what somebody is, and for bodies that act, as English news uses them. Singular; a new one is a new word. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Offices that stand before a name: President Carter. */
const OFFICES = setOf(
  `president chancellor premier king queen prince princess emperor pope sultan emir minister secretary governor mayor senator
  representative congressman congresswoman lawmaker commissioner councilor councillor councilman councilwoman alderman judge justice prosecutor lawyer attorney
  general admiral colonel major captain commander lieutenant marshal sergeant corporal private officer detective sheriff constable chief
  ambassador envoy consul diplomat negotiator mediator delegate official aide adviser advisor assistant spokesman spokeswoman spokesperson
  chairman chairwoman chair chairperson head leader director manager executive founder owner secretary-general director-general ceo cfo coo
  professor historian economist analyst scientist researcher engineer expert scholar fellow teacher doctor physician biologist geologist
  hydrologist physicist astronomer chemist ecologist principal lecturer curator archivist author writer journalist reporter correspondent editor
  columnist anchor host commentator pundit producer photographer activist advocate campaigner organizer organiser coordinator specialist consultant inspector fisherman farmer worker coach player
  candidate nominee front-runner frontrunner contender rival challenger deputy member veteran witness resident investor trader partner priest bishop archbishop cardinal rabbi imam pastor reverend abbot abbess
  strategist pollster operative counsel treasurer ombudsman speaker whip majority minority undersecretary superintendent dean provost rector`,
)

/** Trades and other words for what somebody is, which are written large before a name only at the head of a sentence. */
const TRADES = setOf(
  `actor actress singer musician artist comedian star celebrity mogul billionaire businessman businesswoman developer entrepreneur
  soldier pilot astronaut cosmonaut sailor driver nurse surgeon student graduate neighbor neighbour survivor victim widow mother father son daughter brother sister wife husband friend
  staffer surrogate supporter critic opponent voter donor intern clerk regulator investigator hostage refugee immigrant migrant bystander passenger customer employee critic designer programmer planner builder academic employer novelist poet playwright filmmaker screenwriter composer conductor dancer cyclist runner swimmer goalkeeper striker midfielder paramedic firefighter policeman policewoman interpreter translator biographer activist pensioner motorist commuter shopper homeowner taxpayer claimant defendant plaintiff detainee inmate prisoner suspect patient carer caregiver trustee landlord tenant shopkeeper miner welder carpenter plumber electrician chef baker butcher dentist pharmacist therapist psychologist psychiatrist psychotherapist sociologist anthropologist archaeologist philosopher theologian linguist demographer criminologist epidemiologist virologist statistician mathematician meteorologist climatologist`,
)

/** Words for people that stand before no name. */
const PEOPLE = setOf(
  `agent person people man woman boy girl child parent couple family men women children source insider observer everyone everybody someone somebody
  participant reader viewer listener user applicant visitor tourist guest fan follower loyalist conservative liberal democrat republican
  progressive moderate libertarian independent communist socialist nationalist separatist rebel insurgent militant protester protestor demonstrator
  police troop crowd audience group team two three several others colleague superior counterpart predecessor successor boss kid teenager adult individual senior elder villager citizen staff`,
)

/** Bodies, by their last word: the trade ministry, Harbor Institute. */
const BODIES = setOf(
  `ministry department directorate agency council commission committee union bank university institute parliament senate congress party government
  administration authority authorities court office embassy group company firm corp corp. inc inc. ltd ltd. co co. plc corporation association federation
  organization organisation alliance foundation service army navy military police center centre bureau board fund cabinet assembly coalition
  delegation command airline airlines airways railway railways consulate secretariat palace chamber forum society trust museum school college operator mission
  team club league regulator charity network bloc consortium campaign house pentagon kremlin opposition regime junta militia
  movement front brigade force forces guard guards partnership holdings industries laboratories systems technologies motors airlines lines brands
  utility watchdog nonprofit non-profit startup start-up manufacturer maker carmaker automaker retailer supplier producer lender brokerage exchange studio label publisher hospital clinic church diocese mosque synagogue
  monitor observatory unit tribunal academy lab laboratory task state country nation city county town village side camp`,
)

/** Bodies that earn money, and those that a state or its people run: the one is never called by a word for the other. */
const COMMERCIAL = setOf(
  `company firm corp corp. inc inc. ltd ltd. co co. plc corporation airline airlines airways holdings industries motors brands utility
  startup start-up manufacturer maker carmaker automaker retailer supplier producer lender brokerage publisher studio label`,
)
const PUBLIC_BODIES = setOf(
  `ministry department directorate agency council commission committee parliament senate congress party government administration authority authorities
  court army navy military police cabinet assembly secretariat embassy consulate tribunal bureau general kremlin pentagon house university`,
)

/** Papers and broadcasters, by their last word. */
const MEDIA = setOf(
  `times post news herald journal tribune gazette guardian telegraph observer chronicle globe monitor mail press courier standard star sun daily weekly
  magazine medium review radio television tv newspaper paper broadcaster media newswire website outlet site tabloid network channel blog podcast`,
)
const NAMED_MEDIA = setOf(
  'reuters ap afp bbc cnn nbc cbs abc npr xinhua tass bloomberg politico axios kyodo yonhap interfax msnbc espn cnbc pbs haaretz breitbart buzzfeed slate vox huffpost newsweek forbes fortune twitter facebook',
)

/** What can tell something without being anybody: a poll says, a report found. */
const DOCUMENTS = setOf(
  `report poll survey study statement document documents letter memo book article paper analysis review lawsuit complaint filing indictment affidavit
  ruling datum database slide clip brief video film clause chapter page section label email e-mail tweet post message text note transcript ad advertisement release editorial story column data figures statistics record records
  law bill treaty agreement resolution constitution headline sign banner caption plan policy manifesto platform website account
  census index forecast projection estimate findings results evidence test tests`,
)

/** officials -> official, spokesmen -> spokesman, ministries -> ministry. */
export const singularOf = (lower: string): string => {
  if (lower.endsWith('men') && lower !== 'women') return `${lower.slice(0, -3)}man`
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('sses') || lower.endsWith('ches')) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

const isIn = (set: ReadonlySet<string>, lower: string): boolean =>
  set.has(lower) || set.has(singularOf(lower))

export const isTrade = (lower: string): boolean => isIn(TRADES, lower)
export const isOffice = (lower: string): boolean =>
  isIn(OFFICES, lower) ||
  isTrade(lower) ||
  isIn(OFFICES, lower.replace(/-elect$/u, '').replace(/^.*-/u, '')) ||
  isTrade(lower.replace(/^.*-/u, ''))
export const isPeople = (lower: string): boolean => isOffice(lower) || isIn(PEOPLE, lower)
/** Offices that one alone holds in a land or a body: which, its name tells. */
const HELD_ALONE = setOf(
  `president chancellor premier king queen pope sultan emir minister secretary governor mayor speaker chief chairman chairwoman ceo executive
  director head leader commissioner general`,
)
export const isHeldAlone = (lower: string): boolean => HELD_ALONE.has(lower)
export const isBody = (lower: string): boolean => isIn(BODIES, lower)
export const isCommercial = (lower: string): boolean => isIn(COMMERCIAL, lower)
export const isPublicBody = (lower: string): boolean => isIn(PUBLIC_BODIES, lower)
export const isMedium = (lower: string): boolean => isIn(MEDIA, lower)
export const isNamedMedium = (lower: string): boolean => NAMED_MEDIA.has(lower)
export const isDocument = (lower: string): boolean => isIn(DOCUMENTS, lower)

const HE = 'mr mr. sir lord king prince'
const SHE = 'mrs mrs. ms ms. miss lady dame queen princess'
const BOTH =
  'dr dr. prof prof. rev rev. hon hon. sen sen. gov gov. rep rep. gen gen. lt lt. col col. capt capt. adm adm. amb amb. maj maj. sgt sgt. del del. st st. pres pres. sens. reps. messrs. justice'
const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
  ...HE.split(' ').map((word) => [word, 'he'] as const),
  ...SHE.split(' ').map((word) => [word, 'she'] as const),
  ...BOTH.split(' ').map((word) => [word, null] as const),
])

/** Plurals and groups that stand alone (officials, police, reports), which a capital makes no names. */
export const isCommonNoun = (lower: string): boolean =>
  PEOPLE.has(lower) ||
  ((isPeople(lower) || isBody(lower) || isDocument(lower)) && singularOf(lower) !== lower)

const PORTFOLIOS = setOf(
  'food drug university college human state defense defence treasury interior energy education labor labour commerce agriculture transportation transport health justice foreign affairs finance trade culture environment economy security home homeland veterans tourism science technology industry planning exchequer',
)

/** What a minister is of: State, Defense, Foreign Affairs. */
export const isPortfolio = (lower: string): boolean => PORTFOLIOS.has(lower)

/** Whether a word is a form of address before a name, and whom it means; undefined when it is none. */
export const honorificOf = (lower: string): 'he' | 'she' | null | undefined => HONORIFICS.get(lower)

/** Offices by which a text tells a man from a woman. */
const MALE = setOf(
  'spokesman chairman congressman businessman king prince father son brother husband man boy councilman fisherman mr. pope priest actor widower alderman',
)
const FEMALE = setOf(
  'spokeswoman chairwoman congresswoman businesswoman queen princess mother daughter sister wife woman girl councilwoman actress widow',
)

export const genderOfOffice = (lower: string): 'he' | 'she' | null =>
  MALE.has(lower) ? 'he' : FEMALE.has(lower) ? 'she' : null
