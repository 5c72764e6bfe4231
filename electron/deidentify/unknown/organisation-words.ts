/** Words that tell what kind of organisation a name belongs to. Folded; own lists. */
import { wordSet } from './word-set';

/** Kinds that nearly always carry a name, also in lower case: "obs de regenboog". */
export const STRONG_KINDS = wordSet(
  `basisschool bassischool basischool obs cbs rkbs pcbs kbs gbs ikc rkc dbs jbs obsg sbo vso kdv bso psz
  peuterspeelzaal kinderdagverblijf buitenschoolse kinderopvang kindcentrum gastouderbureau daltonschool
  montessorischool jenaplanschool vrijeschool daltonbasisschool montessoribasisschool praktijkschool
  scholengemeenschap zorgboerderij gastouderopvang logopediepraktijk kinderfysiotherapiepraktijk fysiotherapiepraktijk
  huisartsenpraktijk tandartspraktijk psychologenpraktijk voetbalvereniging sportvereniging hockeyclub zwemvereniging
  turnvereniging korfbalvereniging muziekschool balletschool dansschool manege scouting vv sv fc sc rksv hv mhc hc kv
  tv moskee kerk parochie stichting taxibedrijf mkd kdc kinderdagcentrum brede leonardoschool gurdwara rederij
  huisartsenpost scheepswerf zwemschool slachterij rsg csg csw wsv roc opvanglocatie zaalvoetbalclub rkvv vvv gsv rkbs
  openluchtschool dorpsschool wijkschool speelleerhuis`,
);

/** Kinds that may stand alone as well: a name follows with a capital. */
export const WEAK_KINDS = wordSet(
  `school scholen praktijk stichting vereniging club zwemclub voetbalclub sportclub judoclub turnclub korfbalclub
  atletiekvereniging scoutinggroep ziekenhuis kliniek polikliniek ggz instelling zorginstelling zorgaanbieder
  organisatie bureau centrum expertisecentrum zorgcentrum behandelcentrum gezondheidscentrum wijkcentrum buurthuis
  college lyceum gymnasium opvang peutergroep peuterschool voorschool speelzaal bedrijf firma winkel supermarkt
  restaurant gemeentehuis museum bibliotheek dojo sportschool gebedshuis kerkgenootschap tempel synagoge internaat
  leefgroep woongroep gezinshuis jeugdzorgaanbieder thuiszorg advocatenkantoor notariskantoor apotheek camping bakkerij
  garage kwekerij hoveniersbedrijf bouwbedrijf transportbedrijf mavo havo vmbo vwo pro isk logopedie fysio ergo
  fysiotherapie ergotherapie speltherapie kindertherapie revalidatie jeugdhulp toko touringcar poli rtv invalpool
  autowas jeugdbureau taxi personenvervoer zwembad cafe hotel evangelische gemeente hervormde swv samenwerkingsverband
  schoolbestuur bestuur scholengroep onderwijsgroep so bs kc mfc azc vakantiepark speeltuin zorggroep jeugdhulp
  jeugdhulporganisatie therapeut huisarts jeugdbescherming voogdij steunpunt fanfare harmonie teaching inloophuis
  wijkteam buurtteam jeugdteam gebiedsteam gezinsteam opvoedteam jeugdpunt peuteropvang koor kinderkoor jeugdkoor cafe
  attractiepark avonturenpark kwekerij huisartsen tandartsen museum speelotheek kinderpoli`,
);

/** Endings that make a kind of a word: "spelpraktijk", "cricketclub", "dyslexiecentrum". */
const KIND_ENDING =
  /(?:praktijk|praktijken|centrum|club|vereniging|opvang|bureau|therapie|winkel|school|boerderij|huis|kerk|moskee|groep|instituut|dienst|bedrijf|bad|atelier|college|werkplaats|zorg|vervoer|park|poli|pool|theek|fysio|net|speelzaal|kliniek|stichting|academie|studio|garage|salon|bakkerij|museum|locatie|kwekerij|garage|manege|zwemschool|theater)$/u;
const SHORTEST_COMPOUND = 7;

/** Groups, rooms and hours within a school, and what else only ends so. */
const NO_KINDS = wordSet(
  `werkgroep expertgroep klankbordgroep stuurgroep plusgroep instructiegroep kleutergroep oudergroep focusgroep leergroep
  niveaugroep basisgroep verrijkingsgroep steungroep tafelgroep subgroep doelgroep leeftijdsgroep projectgroep
  regiegroep gebruikersgroep ontwikkelgroep stamgroep taalgroep leesgroep rekengroep kerngroep naschool voorschool
  tehuis thuis poppenhuis speelhuis stadhuis gemeentehuis internet netwerk vangnet magnet kabinet leerzorg nazorg
  leerlingenzorg basiszorg zorgdienst pleindienst surveillancedienst zwembad speelpark nascholing`,
);

/** Whether a word is a kind by its ending. */
export function endsAsKind(word: string): boolean {
  return word.length >= SHORTEST_COMPOUND && KIND_ENDING.test(word) && !NO_KINDS.has(word);
}

/** Kinds that in lower case too are followed by their name: "zwembad de dobber". */
export const KIND_IN_LOWER =
  /(?:praktijk|logopedie|fysiotherapie|fysio|zwembad|revalidatie|kinderopvang|peuterspeelzaal|kinderdagverblijf|speeltuin|manege|zorgboerderij|kinderboerderij|bso|psz|kdv)$/u;

/** Strong kinds before a name in lower case: "obs regenboog", and only with an article "basisschool de regenboog". */
export const SHORT_KINDS = wordSet('obs cbs rkbs pcbs kbs gbs ikc kdv bso vv psz');
export const LONG_KINDS = wordSet('basisschool kinderdagverblijf');

/** Kinds behind the name: "Waterlant Lyceum", "Spaarne Gasthuis". */
export const KINDS_BEHIND = wordSet(
  `college lyceum gymnasium gasthuis ziekenhuis school kerk church chapel ministries academie academy mavo taxi
  personenvervoer taxibedrijf zorg jeugdzorg jeugdhulp onderwijs kinderopvang opvang nails transport bouw advies
  coaching training trainingen therapie logopedie fysiotherapie moskee tempel praktijk instituut groep bv vof ambulant
  jeugd centrum museum gym coaching bakkers slagers hoveniers opvang staalbouw metaalbouw installaties installatietechniek schilders dakdekkers
  makelaars advocaten familierecht notarissen tweewielers autobedrijf bloemen dierenartsen tandartsen huisartsen
  psychologen logopedisten gemeente praise church clinic school`,
);

/** Endings of one word that is a name by itself: "Zonnehofschool", "Auriszorg". */
export const NAME_ENDING =
  /(?:school|scholen|college|lyceum|praktijk|kliniek|stichting|opvang|zorg|groep|therapie|boerderij|coaching|begeleiding|ziekenhuis|kerk|moskee|mavo|centrum)$/u;
/** Of these the ones that are sure enough at the start of a sentence. */
export const SCHOOL_ENDING = /(?:school|college|lyceum)$/u;

/** What may stand behind a kind without being its name: "school heeft gebeld", "basisschool groep 4". */
export const NO_NAMES = wordSet(
  'groep klas heeft is zegt vindt was wordt gaat kan wil belt mailt meldt geeft en ook waar maar met over aan cat categorie cluster type',
);

/** Between a kind and its name: "basisschool De Wegwijzer", "manege 't Hoefje". */
export const ARTICLES = wordSet('de het t den op in it la le');

/** "RK basisschool", "Vrije Gemeente", "Hersteld Hervormde Gemeente". */
const DENOMINATIONS = wordSet(
  `rk pc vrije openbare katholieke christelijke protestantse protestants islamitische hindoestaanse reformatorische
  gereformeerde hervormde hersteld hersteldhervormde evangelische oecumenische bijzondere speciale koninklijke nederlandse
  nieuwe oude grote eerste christelijk gemengd katholiek armeense apostolische syrisch orthodoxe volle remedial`,
);

/** Whether a word tells of which faith or kind a school or church is: "katholieke", "openbare". */
export function isDenomination(word: string): boolean {
  return DENOMINATIONS.has(word);
}
