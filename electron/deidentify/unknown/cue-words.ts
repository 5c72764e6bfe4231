/** Words behind which a name stands. Folded; own lists. */
import { wordSet } from './word-set';

/** "heet Sem", "namens Fenna Bakker", "pupil S. de Wit". */
export const NAMING = wordSet(
  `heet heette heten genaamd geheten genoemd noemt noemen noemde naam roepnaam voornaam voornamen achternaam leerling
  pupil client kind ouder leerkracht groepsleerkracht mentor begeleider contactpersoon behandelaar melder opsteller
  namens ondertekend invaljuf invaller stagiaire stagiair`,
);

/** Of these the ones that seldom go right before a name: "het kind Sem", but mostly "het kind speelt". */
export const NAMING_LOOSELY = wordSet('kind ouder leerling');

/** With a colon these announce a name; without one they are words: "Akkoord: Fenna Bakker". */
export const LABELS = wordSet(
  `inlichtingen contact verslag akkoord paraaf notulist voorzitter aanwezig afwezig deelnemers deskundige verwijzer
  notulen genodigden gespreksleider onderzoeker rapporteur pedagoog aanvrager afzender fysio ergo spel noodnummer
  huisarts inbrenger casusinbrenger trainer contactgegevens opgesteld_door`,
);

/** "broertje Sem", "tante Fatma". */
export const RELATIONS = wordSet(
  `broer broertje zus zusje broers zussen zusjes broertjes tweelingbroer tweelingzus tweelingbroertje tweelingzusje
  halfbroer halfbroertje halfzus halfzusje stiefbroer stiefzus stiefvader stiefmoeder neef neefje nicht nichtje oom
  tante tant ome opa oma vriend vriendin vriendje vriendinnetje vriendje klasgenoot klasgenootje klasgenote buurvrouw
  buurman buurjongen buurmeisje buurvr oppas gastouder moeder vader mama papa mam pap ma pa dochter dochtertje zoon
  zoontje pleegmoeder pleegvader pleegzus pleegbroer peetoom peettante nonkel maatje opoe beppe kleinzoon kleindochter man vrouw
  partner ex schoonzus schoonzusje schoonmoeder schoonvader schoonbroer zwager weduwe weduwnaar taalmaatje baby stiefbroertje
  stiefzusje stiefdochter stiefzoon pleegbroertje pleegzusje pleegdochter pleegzoon bonusmoeder bonusvader bonusbroer
  bonuszus grootmoeder grootvader achterneef achternicht logeeropa logeeroma ene`,
);

/** "logopediste Marit"; an underscore where two words make one: "ib'er Marit", "maatschappelijk werker Marit". */
export const STAFF = wordSet(
  `leerkracht juf meester ib invaljuf gymjuf gymmeester muziekjuf meesters juffen ib_er iber directeur directrice
  logopedist logopediste psycholoog psychologe orthopedagoog orthopedagoge fysiotherapeut kinderfysiotherapeut
  ergotherapeut schoolarts verpleegkundige coach consulent consulente collega stagiaire stagiair concierge begeleider
  begeleidster onderwijsassistent onderwijsassistente assistent assistente duopartner duo trainer trainster tolk
  chauffeur taxichauffeur overblijfjuf overblijfkracht overblijfmoeder huisarts kinderarts tandarts dokter behandelaar
  gezinscoach gezinsbegeleider jeugdconsulent jeugdverpleegkundige maatschappelijk_werker imam dominee pastoor
  notulist advocaat pastor kapelaan agent wijkverpleegkundige ambtenaar leerplichtambtenaar kleuterjuf invalster
  gymleraar gymdocent muziekdocent vakleerkracht zwemjuf kinderpsycholoog jeugdarts neuroloog psychiater kinderpsychiater
  teamleider locatieleider adjunct rector conrector mentrix ondersteuner taalcoach leescoach zorgcoordinator
  brugklascoordinator coordinator ambulant_begeleider pedagogisch_medewerker schoolmaatschappelijk_werker
  remedial_teacher kinderbegeleider gezinshuisouder trajectbegeleider jeugdhulpverlener hulpverlener casemanager
  wijkagent voogd gezinsvoogd therapeut leidster vrijwilliger vrijwilligster leesouder klassenouder wethouder ouderling`,
);

/** "Beste Fenna", "Groetjes,\nFenna". */
export const GREETINGS = wordSet(
  `beste hoi hallo hey dag lieve geachte groet groetjes groeten gr mvg hi ha goedemorgen goedemiddag`,
);

/** "familie Bakker". */
export const FAMILIES = wordSet('familie fam gezin');

/** "met Sem", "naast Aya": often before a name, and before much else. */
export const LOOSE = wordSet('met van en samen bij naast tegen tussen door aan voor');
