/** Countries and the bodies they form, as English news names them; several names of one stand together, fullest first. */
const GROUPS =
  'Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Bosnia|Botswana|Brazil|Bulgaria|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|the Czech Republic|Czechoslovakia|Denmark|East Germany|Ecuador|Egypt|Eritrea|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Libya|Lithuania|Luxembourg|Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|the Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Vietnam|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|the Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Vietnam|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|the United Arab Emirates|the United Kingdom,Britain|the United States,the U.S.,the US,America|Uruguay|Uzbekistan|Venezuela|Vietnam|West Germany|Yemen|Yugoslavia|Zambia|Zimbabwe|the Soviet Union,the USSR,the U.S.S.R.'
const BODIES =
  'the European Union,the EU,the E.U.|the United Nations,the UN,the U.N.|NATO,the North Atlantic Treaty Organization|the African Union|the Arab League|ASEAN|the OSCE,the Organization for Security and Co-operation in Europe|the International Atomic Energy Agency,the IAEA|the World Health Organization,the WHO|the World Trade Organization,the WTO|the World Bank|the International Monetary Fund,the IMF|the White House|the Kremlin|the Pentagon|the State Department|the Vatican,the Holy See|Congress|the Senate|the House of Representatives|the Security Council'

const groupsOf = (list: string): string[][] => list.split('|').map((names) => names.split(','))

const withoutArticle = (name: string): string => name.replace(/^the /iu, '')

const index = (list: string): ReadonlyMap<string, string> =>
  new Map(
    groupsOf(list).flatMap((names) => names.map((name) => [withoutArticle(name), names[0] ?? name] as const)),
  )

const COUNTRIES = index(GROUPS)
const KNOWN_BODIES = index(BODIES)

/** The full name of a country, its article included: the United States for U.S. */
export const countryNamed = (name: string): string | undefined => COUNTRIES.get(withoutArticle(name))

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  groupsOf(GROUPS).flatMap((names) => names.map((name) => [withoutArticle(name), name] as const)),
)

/** One of a country's names with the article that it takes: the U.S. for U.S. */
export const countrySpelled = (name: string): string | undefined => SPELLINGS.get(withoutArticle(name))

/** The full name of a body that everybody knows. */
export const bodyNamed = (name: string): string | undefined => KNOWN_BODIES.get(withoutArticle(name))

/** All names of a country or body, the article left out where a text may leave it out. */
export const otherNamesOf = (full: string): string[] => {
  const names = [...groupsOf(GROUPS), ...groupsOf(BODIES)].find(([first]) => first === full) ?? []
  return names.filter((name) => name !== full)
}
