/** Cities, states and regions that news names without saying what they are. */
const PLACES: ReadonlySet<string> = new Set(
  `Aleppo|Algiers|Amsterdam|Ankara|Athens|Atlanta|Auckland|Baghdad|Bangkok|Barcelona|Beijing|Beirut|Belfast|Belgrade|Berlin|Bogota|Bonn|Boston|Brasilia|Bratislava|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Calcutta|Canberra|Cape Town|Caracas|Casablanca|Charlotte|Chelsea|Chicago|Cleveland|Cologne|Copenhagen|Crimea|Dakar|Dallas|Damascus|Davos|Delhi|Denver|Detroit|Doha|Dubai|Dublin|Edinburgh|Florence|Frankfurt|Gaza|Geneva|Glasgow|Guangzhou|Hamburg|Hanoi|Havana|Helsinki|Hiroshima|Hong Kong|Houston|Islamabad|Istanbul|Jakarta|Jerusalem|Jeddah|Johannesburg|Kabul|Kandahar|Karachi|Kharkiv|Kiev|Kyiv|Kinshasa|Kuala Lumpur|Lagos|Lahore|Las Vegas|Lausanne|Leningrad|Lima|Lisbon|Liverpool|London|Los Angeles|Luanda|Lyon|Madrid|Manchester|Manila|Mariupol|Marseille|Melbourne|Miami|Milan|Minneapolis|Minsk|Montreal|Moscow|Mosul|Mumbai|Munich|Nairobi|Nanjing|Naples|New Delhi|New Haven|New Orleans|New York|New York City|Odesa|Osaka|Oslo|Ottawa|Paris|Perth|Philadelphia|Phoenix|Pittsburgh|Port-au-Prince|Prague|Pretoria|Pyongyang|Quebec|Quito|Rabat|Ramallah|Rangoon|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Saigon|San Diego|San Francisco|San Jose|Santiago|Sarajevo|Seattle|Seoul|Shanghai|Shenzhen|Singapore|Sofia|St. Louis|St. Petersburg|Stockholm|Strasbourg|Sydney|Taipei|Tallinn|Tampa|Tashkent|Tbilisi|Tehran|Tel Aviv|Tokyo|Toronto|Tripoli|Tunis|Turin|Ulaanbaatar|Vancouver|Venice|Vienna|Vilnius|Warsaw|Washington|Wellington|Wuhan|Yangon|Yerevan|Zagreb|Zurich|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Africa|Asia|Europe|America|Latin America|North America|South America|Middle East|West Bank|Gaza Strip|Scotland|Wales|England|Northern Ireland|Siberia|Tibet|Xinjiang|Catalonia|Bavaria|Camp David|Capitol Hill|Wall Street|Silicon Valley|Hollywood|Manhattan|Brooklyn|Queens|Bronx|Harlem|Bosporus|Atlantic|Pacific|Mediterranean|Black Sea|Red Sea|South China Sea|Donbas|Donetsk|Luhansk|Kashmir`.split(
    '|',
  ),
)

export const isKnownPlace = (name: string): boolean => PLACES.has(name.replace(/^the /u, ''))

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const GEOGRAPHY = setOf(
  'cape mount mt. lake river island islands isle bay sea strait straits valley street avenue road boulevard lane square park airport bridge canal province peninsula ocean gulf desert mountain mountains hill hills beach port fort harbor harbour coast creek falls forest reef highway plaza station stadium arena tower district region territory north south east west northern southern eastern western upper lower',
)
const THINGS = setOf(
  'act treaty accord accords agreement pact deal charter constitution amendment resolution convention protocol doctrine summit conference dialogue talks war wars battle revolution uprising crisis massacre attack attacks bombing day week month year era age prize award medal cup games olympics championship series tour festival plan program programme project initiative campaign strategy operation telescope rocket satellite spacecraft capsule ship ferry jet plane car phone chip system network software internet web bible koran christmas easter ramadan ballot primary election elections debate caucus',
)

/** Cape Mora, Lake Tana, Tula Airport: a name with a word of geography at either end. */
export const isGeography = (name: string): boolean => {
  const words = name.toLowerCase().split(' ')
  return words.length > 1 && (GEOGRAPHY.has(words[0] ?? '') || GEOGRAPHY.has(words.at(-1) ?? ''))
}

/** Treaties, wars, telescopes: what has a name and is nobody, by its last word. */
export const isThing = (lower: string): boolean => THINGS.has(lower)

/** Prepositions that stand before places more than before people. */
export const PLACING: ReadonlySet<string> = new Set('in near off outside across around throughout'.split(' '))
