/** Adjectives of countries, peoples and faiths, which are always written large. */
const NATIONALITIES: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian catalan catholic chechen chilean chinese christian colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian hindu honduran hungarian icelandic indian indonesian iranian iraqi irish islamic israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latin latvian lebanese libyan lithuanian malaysian maltese mexican moldovan mongolian moroccan muslim namibian nepalese nigerian norwegian omani orthodox pakistani palestinian panamanian paraguayan persian peruvian polish portuguese protestant qatari roman romanian russian rwandan saudi scottish senegalese serbian shiite singaporean slovak slovenian somali soviet spanish sudanese sunni swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni yugoslav zambian zimbabwean`.split(
    ' ',
  ),
)

export const isNationality = (lower: string): boolean =>
  NATIONALITIES.has(lower) || NATIONALITIES.has(lower.replace(/s$/u, ''))
