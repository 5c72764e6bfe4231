/**
 * Words with a capital that name nobody: tests, methods, programmes, apps, roles, laws, days and
 * feasts, and words of forms. Folded. Own lists; a word stands in the first group that it fits.
 */
import { isThing } from './jargon-things';
import { wordSet } from './word-set';

/** Days, months, feasts, stretches of time. */
const CALENDAR = `
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december kerst kerstmis pasen pinksteren hemelvaart sinterklaas sint piet pieten
  koningsdag bevrijdingsdag suikerfeest offerfeest ramadan eid divali carnaval moederdag vaderdag halloween
  kerstvakantie meivakantie herfstvakantie voorjaarsvakantie zomervakantie prinsjesdag keti koti holi pesach
  nieuwjaar ochtend middag avond nacht week weken maand maanden jaar dagen kwartaal periode vakantie donderdagmiddag
  nowruz newroz gisteren vandaag morgen vrij vr
`;

/** School subjects, and what is taught and observed: "Rekenen gaat goed". */
const SUBJECTS = `
  rekenen taal spelling lezen schrijven gym gymles muziek natuur techniek geschiedenis aardrijkskunde wiskunde kunst
  romeinen grieken ridders dinosaurussen fonemisch begrijpend technisch automatiseren klokkijken spellen instructie
  zelfstandig werkhouding concentratie motivatie gedrag sociaal emotioneel cognitief motoriek thuissituatie
  hulpvraag beginsituatie leren bewegend afzeggen succes blok thema kern les lessen toetsen kathak
`;

/** Tests, their scores, and the people that they are called after. */
const TESTS = `
  cito iep boom avi dmt tempotest sdq scol wisc wppsi wnv wisci rakit seo lvs dle dl iq tiq viq piq pri vci psi wmi
  ran sidi wgi vsi vgi wsi pvi vbi fsiq ciq aki bosos bsl dorr kijk kijkwijzer zien viseon sociogram wechsler
  vineland conners rey reynell snijders oomen tower preschool companion nijmeegse utrechtse amsterdamse nipa leary
  meichenbaum kolb maslow gardner vygotsky piaget eibert marzano delfos diataal complexe figuur intelligence scale
  index lijst coping diagnostiek standard leuven raven normering brus wesp kobi tedi nio cotan nepsy beery vmi
  bourdon stroop toets rekentoets taaltoets kleutertoets eindtoets doorstroomtoets entreetoets adit nds bvl klepel
  hattie dweck feuerstein korthagen bandura vri bi pi dictee struiksma tak celf peabody ppvt schlichting lexilijst renfrew cbcl trf ysr brief srs avl vvgk spsy nvmk
`;

/** Medicines. */
const MEDICINES = `
  ritalin concerta medikinet methylfenidaat dexamfetamine strattera risperidon melatonine tenormin ventolin epipen
  zyrtec paracetamol novorapid sertraline fluoxetine fluvoxamine citalopram escitalopram aripiprazol pipamperon quetiapine
  lisdexamfetamine elvanse equasym guanfacine intuniv atomoxetine clonidine dipiperon haldol abilify prozac zoloft
  amoxicilline ibuprofen cetirizine desloratadine aerius salbutamol flixotide seretide foradil budesonide depakine
  valproaat levetiracetam keppra lamotrigine topiramaat diazepam midazolam stesolid macrogol movicolon forlax
  desmopressine minrin omeprazol prednison insuline glucagon epipen jext adrenaline
`;

/** Diagnoses and needs. */
const DIAGNOSES = `
  tos add adhd asd ass pdd nos odd dcd tics gilles ptss hsp fas emb lvb vg did
`;

/** Kinds of schools, classes and streams. */
const SCHOOL_TYPES = `
  mavo havo vwo vmbo vmbot vmbotl bbl kbl gtl tl gl gymnasium lwoo pro praktijkonderwijs mbo hbo wo pabo atheneum
  brugklas kopklas schakelklas taalklas plusklas impulsklas structuurgroep groep gr onderbouw middenbouw bovenbouw
  leerjaar klas lokaal school schooljaar sbo so vso bao po vo bo ko bso kdv psz vve zml zmolk mlk lom iobk cluster
  clusters nt nt2 tlvs kbs
`;

/** Bodies, laws, papers and roles of education and care: "OPP", "Veilig Thuis". */
const CARE = `
  wet wpo wvo wec inspectie onderwijsinspectie ministerie gemeente leerplicht leerplichtambtenaar raad
  kinderbescherming jeugdzorg jeugdbescherming wijkteam halt politie brandweer rechtbank huisarts kinderarts
  schoolarts schoolmaatschappelijk verpleegkundige veilig thuis beschermtafel meldcode sociale kaart kernteam
  samenwerkingsverband passend onderwijs samenwerking jeugdhulp kindertelefoon hgpd hgw opp tlv swv swvpo ib iber
  ibers rt oa lio mdo ot zat cjg ggd ggz jgz smw amw wmo wlz jw rvdk bjz gi vt mt gmr ict avg bsn brin nvo skj dsm
  gz gzpsycholoog mab wbtv awb lw cva opr bpv bhv ehbo jeugd
`;

/** People by their role, and titles. */
const PEOPLE = `
  persoon volwassene medewerker klasgenoot team directie intern begeleider ouders moeder vader mama papa oma opa leerling leerkracht meester juf mevrouw
  meneer mevr mw mvr dhr hr dr drs prof ds ing ir fam familie groepsleerkracht pake beppe nani nana aji aja paati
  ondergetekende
`;

/** Countries, regions, languages and beliefs, and what was in the news. */
const WORLD = `
  nederland europa europees europese eu vn unicef nl nld gelderse achterhoekse rotterdamse haagse twentse brabantse
  limburgse zeeuwse groningse friese drentse bijbel koran allah god jezus islam christelijk katholiek protestants
  gereformeerd islamitisch moslim hindoe joods jehova corona covid oost west noord zuid igbo
`;

/** Teaching methods, programmes and their publishers: "Zwijsen", "Kanjertraining". */
const METHODS = `
  snappet gynzy squla bareka junior einstein pluspunt zwijsen malmberg noordhoff blink staal estafette nieuwsbegrip
  lijn zin station timboektoe taalactief telt wizwijs getal ruimte kleuterplein kleuteruniversiteit schatkist
  onderbouwd peuterplein pennenstreken klinkers schrijfdans letterstad lettersuperland karakter flits bouw connect
  letterzetter yoleo karaoke voorlezen ralfi speller taalzee rekentuin wordsworth words kurzweil sprint sprintplus
  claroread clicker intowords aurora levelwerk pittige plustorens vooruitwerklab acadin plusboek somplex kien
  rekentijger rekenmeesters vierkeer rekensprint maatwerk sprongen vooruit metriek kanjertraining kanjer kwink pbs
  swpbs leefstijl vreedzame vreedzaam kivaschool kiva zippy vrienden rots water psychomotorische fides sova
  inzichtelijk leeruniek focus spellingbox wpl rekentijgers mena taakspel semsom plustaak somplextra cogmed
  numicon cuisenaire rekenrek chromebooks letterster wozzol bloon kahoot quizlet duolingo scratch seesaw padlet blooket
  canva bookwidgets socrative learningapps muiswerk exova momento bettermarks numo studyflow superboek bookbot wepboek
  kidsweek blikopener atlantis blits leeslink leesparade leeslijn humpie dumpie taalverhaal taalkanjers digiwak
  taalblobs rekenblobs rekenrijk rekenwonders drieslagmodel vertaalcirkel handelingsmodel rekenmuurtje remelka talrijk
  looqin startblokken basisontwikkeling kaleidoscoop piramide speelplezier rompompom doenkids trefwoord eigenwijs
  davinci novoskript krullenbol schrijfatelier soemo soemokaarten bikkeltraining kanvas sometics schoolwijzer
  meidenvenijn axenroos vlaggensysteem breinkrakers topklassers denksleutels bayley metaphon toeps textaid theraplay
  sherborne gymrooster letterwijs leesbouw rekenblokken rekenboog rekenpret spellingbord woordkast speelwerk
  braingame ambrasoft jungle memory pompom puk uk beertjes einstapp bloom sari cola
`;

/** Programs, apps, toys, books and shows: "ParnasSys", "Minecraft", "Kikker". */
const MEDIA = `
  parnassys esis magister somtoday parro social schools schoolapp klasbord klassenapp isy mijnschool teams zoom
  whatsapp word excel outlook google classroom chromebook ipad youtube tiktok minecraft fortnite roblox netflix lego
  playmobil pokemon disney spiderman nintendo playstation xbox prowise moo heutink topondernemers faqta meander
  brandaan argus clou naut wijzer wereldzaken natuniek tijdzaken groove stepping stones holmwoods take easy nijntje
  dikkie dik kikker rupsje nooitgenoeg bumba sesamstraat klokhuis jeugdjournaal brian snapchat instagram facebook
  twitter dojo klassendojo basispoort
`;

/** Words of forms, letters and minutes: "Betreft", "Geb. dat.". */
const FORMS = `
  client instructiegroepen organisatie ok oke oja ojee hoi hallo dag beste geachte lieve liefs hartelijks groet groeten groetjes mvg vriendelijke hartelijke cc bcc re fw fwd
  onderwerp van datum tijd plaats naam voornaam achternaam roepnaam adres postcode woonplaats telefoon tel mail
  email geboortedatum geboorteplaats geslacht nationaliteit verslag doel conclusie advies bijlage aanwezig afwezig
  notulen agenda besproken actie acties afspraken afspraak vervolg betreft kenmerk opmerking opmerkingen toelichting
  samenvatting inleiding aanleiding achtergrond bevindingen observatie diagnose behandeling ps nb pm nvt tbv mbt ivm
  evt incl excl geb gebdat lft llnr lnr leerlingnr trajectnr telnr iban bic agb kvk btw gba gbo rtl ozo thx pps
  salaam wa tso per
`;

/** Small words, verbs, letters and Roman numerals: some list holds nearly each of them as a name. */
const SMALL = `
  de het een en maar want dus of als dan toen nu hier daar waar wie wat hoe hij zij ze wij we ik jij je u men er in
  op aan bij met voor naar uit over onder na om door tot tegen sinds tijdens volgens zonder ook nog al niet wel geen
  zo te ter ten s t n m i ii iii iv v vi vii viii a b c d e f g h j k l o p q r w x y z hebben heeft had ben bent is
  was waren wordt werd worden kan kunnen kon moet moeten mag wil gaat ging komt kwam zegt zei vindt vond doet deed
  laat ziet zag iets iemand niemand alles niets veel weinig meer minder soms vaak altijd nooit misschien eerst
  daarna verder tenslotte kortom helaas gelukkig eigenlijk vooral ongeveer ons onze fluid visueel ruimtelijk prognose triple apgar fletcher keva bera cesar mensendieck faalangst piep sovatraining woordenschat cijferreeksen heraanmelding leuvense test taalbegrip taalproductie voornaam ondertekend my
`;

/** English words of mails and programmes. */
const ENGLISH = `
  dear your our their his her husband wife and the from to with for not are were have has can could come will would
  but you she they this that any time child children kind regards best thank thanks sent phone hello hi please date
  mindset growth power yes good morning why only always never dutch english bless god reading writing cool nice great
  well day night next last first new all some what when where who how then than there here points lower higher close
  wellbeing flow challenge fun play learn learning school think skills feedback coaching game level start stop go
  thu mon tue wed fri sat sun mr mrs ms
`;

const JARGON = wordSet(
  [
    CALENDAR,
    SUBJECTS,
    TESTS,
    MEDICINES,
    DIAGNOSES,
    SCHOOL_TYPES,
    CARE,
    PEOPLE,
    WORLD,
    METHODS,
    MEDIA,
    FORMS,
    SMALL,
    ENGLISH,
  ].join(' '),
);

/** Whether a folded word is jargon, a thing or a small word, whatever list of names it stands on. */
export function isJargon(folded: string): boolean {
  return JARGON.has(folded) || isThing(folded);
}
