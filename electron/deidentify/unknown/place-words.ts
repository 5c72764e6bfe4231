/** Words that are places, or stand before one. Folded; own lists. */
import { wordSet } from './word-set';

/** Names that the list has in another language, or not at all. */
const NAMES = `
den haag;den bosch;s gravenhage;s hertogenbosch;den helder;de bilt;de meern;de lier;de kwakel;den dolder;den burg;
ter apel;het gooi;de betuwe;de achterhoek;de veluwe;de peel;de bollenstreek;oss;ede;ommen;elst;achterhoek;twente;
salland;veluwe;betuwe;westland;randstad;gooi;kempen;zeeland;drenthe;overijssel;gelderland;flevoland;limburg;brabant;
friesland;fryslan;t goy;texel;terschelling;ameland;vlieland;schiermonnikoog;sint maarten;sint eustatius;
aleppo;damascus;asmara;paramaribo;willemstad;warschau;krakau;kiev;kyiv;boekarest;londen;parijs;berlijn;keulen;
antwerpen;brussel;peking;nador;tetouan;istanboel;addis abeba;al hoceima;curacao;bonaire;mazar i sharif;mekelle;kabul;
bagdad;teheran;caracas;hargeisa;mogadishu;kumasi;accra;cluj;texel;duhok;erbil;homs;idlib;raqqa;herat;ghazni;mashhad;
tigray;tromso;oslo;kopenhagen;stockholm;istanbul;ankara;izmir;rabat;casablanca;tanger;oujda;lagos;abuja;khartoem;
lublin;gdansk;poznan;wroclaw;odesa;lviv;charkiv;marioepol;timisoara;nickerie;lelydorp;moengo;
bijlmer;de bijlmer;bijlmermeer;schilderswijk;kanaleneiland;overvecht;leidsche rijn;spangen;katendrecht;
feijenoord;ganzenhoef;kraaiennest;crooswijk;charlois;pendrecht;de pijp;osdorp;slotervaart;de reeshof
`;

export const MORE_PLACES: ReadonlySet<string> = new Set(
  NAMES.split(/[;\n]/u).filter((name) => name !== ''),
);

/** The first words of these. */
export const MORE_PLACE_STARTS: ReadonlySet<string> = new Set(
  [...MORE_PLACES].map((place) => place.split(' ')[0] ?? ''),
);

/** "uit Assen", "rondom Assen". */
export const PREPOSITIONS = wordSet(
  `in uit te naar vanaf langs achter vanuit richting rond rondom omgeving nabij buiten vlakbij bij over tussen`,
);

/** Of these the ones that are sure enough before a name of no list. */
export const SURE_PREPOSITIONS = wordSet('in uit te vanuit richting nabij naar vanaf');

/** "in de Rietkampen", "aan het Spui": before an article. */
export const BEFORE_ARTICLE = wordSet('in uit aan op naar door rond achter vanaf langs wijk buurt');

/** "de wijk Kanaleneiland", "woonplaats: Assen". */
export const KIND_WORDS = wordSet(
  `wijk buurt stadsdeel dorp stad gemeente regio provincie gehucht buurtschap streek woonplaats geboorteplaats plaats
  wonende woonachtig geboren eiland stadje dorpje park camping azc vestiging locatie loc parkeerplaats`,
);

/** Articles that places begin with. */
export const PLACE_ARTICLES = wordSet('de het t');
