/** Words that streets and neighbourhoods are called by. Folded; own lists. */
import { wordSet } from './word-set';

const STREET =
  /(?:straat|straatje|laan|weg|plein|pleintje|hof|dreef|singel|gracht|kade|pad|dijk|steeg|plantsoen|ring|baan|markt|wal|erf|brink|allee|boulevard|weide|oever|burg|kamp|akker|veld|horst|stee|hoek|park|dam|laantje|wegje|str|ln|pln)$/u;
/** Words with such an ending that are no streets. */
const NO_STREETS = wordSet(
  `onderweg straat laan weg plein hof pad dijk ring baan markt erf park veld dam hoek speelplein schoolplein zebrapad
  fietspad leesring vooruitweg omweg uitweg werkveld voetbalveld sportveld kring leeshoek bouwhoek huishoek speelhoek
  rekenhoek taalhoek poppenhoek rusthoek knutselhoek themahoek zandhoek ontwikkelingsveld spanningsveld krachtenveld
  pretpark speelpark leerbaan loopbaan stormbaan supermarkt arbeidsmarkt kerstmarkt hulpvraagweg kamp schoolkamp
  werkweg leerweg bijbaan snelweg spoorweg luchtweg watervaldam rotterdam amsterdam zaandam volendam edam schiedam
  instr tussenweg opslaan overslaan toeslaan afslaan doorslaan aanslaan inslaan verslaan neerslaan dichtslaan`,
);
/** Endings that make a street of a capitalised word only when a number follows: "Kerkmeer 12". */
const STREET_BEFORE_NUMBER =
  /(?:einde|eind|poort|kanaal|vaart|zijde|belt|hage|grift|donk|meent|marke|heuvel|lanen|wijk|buurt|rode|vliet|water|brug|tuin|bos|hoeve|bergen|sloot|meer)$/u;

const DISTRICT = /(?:wijk|buurt|kwartier|polder)$/u;
const NO_DISTRICTS = wordSet(
  `wijk buurt schoolwijk woonwijk achterstandswijk nieuwbouwwijk volkswijk probleemwijk buitenwijk hetkwartier kwartier
  vinexwijk kinderbuurt polder`,
);

/** Words that stand first in a long name: "Laan van de Helende Meesters". */
export const LONG_STREETS = wordSet(
  'laan weg plein straat hof kade pad park burgemeester dreef markt',
);
/** Words before the one with the ending: "Korte Nieuwstraat", "Prins Bernhardlaan". */
export const STREET_ADJECTIVES = wordSet(
  `oude nieuwe hoge lage lange korte grote kleine gedempte eerste tweede derde noorder zuider ooster wester prins
  prinses burgemeester dokter pastoor koningin graaf jan piet sint st burg dr mr ds prof past kapitein generaal
  admiraal keizer kardinaal`,
);

/** "lindelaan", "kerkstr". */
export function isStreetWord(word: string): boolean {
  return STREET.test(word) && !NO_STREETS.has(word);
}

/** "Kerkmeer", with a capital and before a number. */
export function isStreetBeforeNumber(word: string): boolean {
  return STREET_BEFORE_NUMBER.test(word) && !NO_STREETS.has(word);
}

/** "vogelbuurt". */
export function isDistrictWord(word: string): boolean {
  return DISTRICT.test(word) && !NO_DISTRICTS.has(word);
}
