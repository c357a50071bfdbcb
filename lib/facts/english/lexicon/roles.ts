/** Nouns for what somebody is, and for bodies that can speak, as English news uses them. */

/** Offices and professions; a title ends with one of them. Longer ones stand before their parts. */
export const ROLE = [
  '[Ss]ecretary of [Ss]tate|[Ss]ecretary of [Dd]efense|[Ss]ecretary-[Gg]eneral|[Ss]ecretary [Gg]eneral|[Dd]irector-[Gg]eneral|[Dd]irector [Gg]eneral|[Aa]ttorney [Gg]eneral|[Ss]tate [Ss]ecretary',
  '[Pp]rime [Mm]inister|[Mm]inister of (?:\\p{Lu}\\p{L}+(?: and)? ?){1,3}|[Mm]inister for (?:\\p{Lu}\\p{L}+(?: and)? ?){1,3}|[Mm]inister',
  '(?:[Vv]ice )?[Pp]resident(?:-elect)?|[Cc]hancellor|[Pp]remier|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]rincess|[Ee]mperor|[Pp]ope|[Ss]ultan|[Ee]mir',
  '[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Dd]iplomat|[Nn]egotiator|[Mm]ediator|[Dd]elegate|[Oo]fficial|[Aa]ide|[Aa]dviser|[Aa]dvisor|[Aa]ssistant',
  '[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson|[Cc]hairman|[Cc]hairwoman|[Cc]hair|[Cc]hief|[Hh]ead|[Ll]eader|[Dd]irector|[Mm]anager|[Ee]xecutive|[Oo]fficer|[Ff]ounder|[Oo]wner',
  '[Ss]ecretary|[Gg]overnor|[Mm]ayor|[Ss]enator|[Rr]epresentative|[Cc]ongressman|[Cc]ongresswoman|[Ll]awmaker|[Cc]ommissioner|[Cc]ouncilor|[Cc]ouncillor|[Jj]udge|[Jj]ustice|[Pp]rosecutor|[Ll]awyer|[Aa]ttorney',
  '[Gg]eneral|[Aa]dmiral|[Cc]olonel|[Mm]ajor|[Cc]aptain|[Cc]ommander|[Ll]ieutenant|[Mm]arshal|[Ss]oldier|[Pp]ilot|[Aa]stronaut|[Cc]osmonaut',
  '[Pp]rofessor|[Hh]istorian|[Ee]conomist|[Aa]nalyst|[Ss]cientist|[Rr]esearcher|[Ee]ngineer|[Ee]xpert|[Ss]cholar|[Ff]ellow|[Tt]eacher|[Dd]octor|[Pp]hysician|[Bb]iologist|[Gg]eologist|[Hh]ydrologist|[Pp]hysicist|[Ee]cologist|[Pp]rincipal|[Ll]ecturer|[Cc]urator|[Aa]rchivist',
  '[Aa]uthor|[Ww]riter|[Jj]ournalist|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Aa]ctivist|[Cc]ampaigner|[Oo]rganizer|[Cc]oordinator|[Ss]pecialist|[Cc]onsultant|[Ii]nspector|[Ff]isherman|[Ff]armer|[Ww]orker|[Cc]oach|[Pp]layer|[Cc]andidate|[Dd]eputy|[Mm]ember|[Vv]eteran|[Ww]itness|[Rr]esident|[Ii]nvestor|[Tt]rader|[Pp]artner|[Pp]riest|[Bb]ishop|[Aa]rchbishop|[Cc]ardinal',
].join('|')

/** People who are spoken of without a name. */
export const PEOPLE =
  'officials?|sources?|diplomats?|people|persons?|aides?|advis[eo]rs?|analysts?|experts?|economists?|historians?|researchers?|scientists?|negotiators?|mediators?|delegates?|ministers?|leaders?|lawmakers?|spokes(?:man|woman|person|men|women|people)|witness(?:es)?|residents?|inspectors?|employees?|survivors?|neighbou?rs?|officers?|investigators?|prosecutors?|lawyers?|critics|supporters|activists|campaigners|organizers|doctors?|engineers?|commanders?|soldiers|participants?|observers|traders|investors|executives?|managers?|workers|farmers|fishermen|envoys?|ambassadors?|professors?|scholars?|presidents?|governors?|mayors?|judges?|directors?|chairman|chairwoman|secretary|chief|general|senators?|representatives?|members?'

/** Bodies that speak, by their last word. */
export const BODY =
  '[Mm]inistry|[Dd]epartment|[Aa]gency|[Cc]ouncil|[Cc]ommission|[Cc]ommittee|[Uu]nion|[Bb]ank|[Uu]niversity|[Ii]nstitute|[Pp]arliament|[Ss]enate|[Cc]ongress|[Pp]arty|[Gg]overnment|[Aa]dministration|[Aa]uthority|[Aa]uthorities|[Cc]ourt|[Oo]ffice|[Ee]mbassy|[Gg]roup|[Cc]ompany|[Ff]irm|Corp\\.?|Inc\\.?|Ltd\\.?|Corporation|[Aa]ssociation|[Ff]ederation|[Oo]rgani[sz]ation|[Aa]lliance|[Ff]oundation|[Ss]ervice|[Aa]rmy|[Nn]avy|[Mm]ilitary|[Pp]olice|[Cc]enter|[Cc]entre|[Bb]ureau|[Bb]oard|[Ff]und|[Cc]abinet|[Aa]ssembly|[Cc]oalition|[Dd]elegation|[Cc]ommand|[Aa]irlines?|[Rr]ailways?|[Cc]onsulate|[Ss]ecretariat|[Pp]alace|[Cc]hamber|[Ff]orum|[Ss]ociety|[Tt]rust|[Mm]useum|[Ss]chool|[Cc]ollege|[Cc]ity|[Oo]perator|[Mm]ission|[Tt]eam|[Cc]lub|[Ll]eague|[Rr]egulator|[Cc]harity|[Nn]etwork|[Bb]loc|[Cc]onsortium'

/** What a medium is called, by its last word. */
export const MEDIUM =
  'Times|Post|News|Herald|Journal|Tribune|Gazette|Guardian|Telegraph|Observer|Chronicle|Globe|Monitor|Mail|Press|Courier|Standard|Star|Sun|Daily|Weekly|Magazine|Review|Radio|Television|TV|newspaper|magazine|broadcaster|news agency|News Agency|television|radio|media|newswire|website'
export const NAMED_MEDIA =
  'Reuters|AP|AFP|BBC|CNN|NBC|CBS|ABC|NPR|Xinhua|TASS|Bloomberg|Politico|Axios|Le Monde|Der Spiegel|Kyodo|Yonhap|Interfax|Al Jazeera'
