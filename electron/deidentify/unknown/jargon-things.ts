/**
 * Things with a capital that schools name and that are nobody: software, brands, games, books and their
 * heroes, events. Folded; own lists. What is a given name as well stands in thing-phrases.ts with its company.
 */
import { wordSet } from './word-set';

/** Programs, apps, platforms, keys and devices. */
const SOFTWARE = `
  ctrl alt esc enter shift tab delete backspace capslock windows android linux chrome edge firefox safari 
  onedrive dropbox sharepoint zivver yivi microsoft authenticator office onenote powerpoint forms sway gmail
  hotmail icloud itslearning cloudwise coolsuite zuludesk zulu momento topdesk kindkans grippa kennisnet
  basispoort entree edukoppeling oso edex somtoday presentis schoolkassa schoolpraat isyschool kwieb ouderportaal
  konnect kidskonnect klassenbord digiduif mijnrapportfolio schoolfotoos schooltv schoolbordportaal
  leerlingvolgsysteem dotcomschool cupella ultimview paragin ultimate vensters wmk quickscan 
  classroomscreen liveworksheets genially mentimeter wordwall plickers nearpod lessonup gimkit quizizz edpuzzle
  storyjumper bookcreator tinkercad codeorg microbit ozobot cubetto botley lego wedo arduino
  clevertouch ctouch smartboard activboard touchscreen legamaster yealink surface macbook imac airtag airplay
  bluetooth wifi hdmi usb qr gps chatgpt copilot gemini midjourney deepl spotify snapchat pinterest discord
  twitch reddit wikipedia wikikids yulp jippie topomania toporopa tafeldiploma tafelrace redactiesom rekenweb
  typetuin typeworld typetopia typ10 tipp pepernoot taalbos sommenmaker sommenfabriek leesladder
  letterprins letterbeestjes alinea voorleeshulp immersive readspeaker textaloud luisterbieb lexima
  rekenfabriek rekenbende rekentoppers rekenplein getallenrijk tafelkaart rekenmuur math garden
`;

/** Makers, shops and what they sell to schools. */
const BRANDS = `
  heutink nenko deviant thiememeulenhoff lannoo delubas kwintessens ajodakt bekadidact
  instruct stabilo pritt bruynzeel crayola ecoline wasco pelikan edding velleda
  staedtler bic moeskopf collall posca sesamo kapla duplo clics nopper geomag knex magformers
  smartmax brio haba ravensburger gonge wobbel tangle kletskous friemelkubus wiebelkussen timetimer
  timer dubbeldekker betadine hansaplast steristrips cutasept dettol zwitsal sudocrem otrivin fenistil prioderm
   nutella danone activia taksi yakult unox samsung lenovo acer asus toshiba iphone nokia xiaomi huawei
  tesla volkswagen peugeot renault toyota citroen velux gazelle batavus
`;

/** Games at the table, in the gym and on the playground. */
const GAMES = `
  rummikub qwirkle keezen stratego uno halli galli ganzenbord monopoly tikspel trefbal slagbal kegelbal kubb jenga
  katamino tangram blokus rush memory boggle scrabble yahtzee mikado kwartet dobble bingo hangman galgje 
  regenwormen toepen sudoku kakuro tectonic rekendomino electro tridio kolor ubongo dixit saboteur catan
  carcassonne rubik pictionary hints twister perudo badminton speedstacks speedstack hoelahoep
  tikkertje verstoppertje stoelendans annemaria trampoline ringzwaaien ladderloop chaosdoelenspel hackshield
  mediamasters topheroes stapelsteen logico varia mini loco maxi pylos quarto quoridor abalone
  skippo qwixx swish camelot schaken dammen stratego ticket regenwormen levensweg cluedo risk bananagrams woordslang tafelbingo bouncy energizer energizers kahoot
`;

/** Books, series and shows for children, and who they are about. */
const STORIES = `
  gruffalo dolfje weerwolfje geronimo stilton dummie leesleeuw woezel 
  paddington potter zweinstein narnia dikkertje sneeuwwitje roodkapje doornroosje
  assepoester repelsteeltje nijntje barbapapa
  teletubbies peppa bluey mowgli batman superman avatar asterix
  obelix kuifje smurfen raveleijn 
  klokhuis jeugdjournaal zappsport taptoe okki voorleesdagen
`;

/** Feasts, weeks, campaigns and days. */
const EVENTS = `
  kinderboekenweek koningsspelen koningsontbijt kinderpostzegels sponsorloop avondvierdaagse pleinfeest lentefeest
  zomerfeest kerstdiner kerstviering paasontbijt paasviering sintviering schoolreis schoolkamp musical afscheidsavond
  kijkavond infoavond informatieavond rapportweek projectweek studiedag studiemiddag studiedagen
  buitenlesdag boomplantdag dierendag opschoondag dodenherdenking prinsjesdag diwali chanoeka hanukkah
  purim loofhuttenfeest iftar vesak lichtjesfeest sintmaarten driekoningen aswoensdag palmpasen allerheiligen
  lentekriebels rookmelder verkeersexamen schoolontbijt schoolfruit warchild unicef kwf kika 
   valentijnsdag wereldgezondheidsdag roefeldag meesterdag juffendag
`;

/** Tests, lists and methods besides those of jargon.ts; people they are called after. */
const METHODS = `
  zareki krt srt klepel dst aap ppon tabor rosenshine lemov surma hollingsworth rekenster hgpd breinhelden
  beeldenstorm breinkunde iclat icalt tapple edi igdi adi grrim gips grrrim hgw hgrw erwd ijsberg compacten
  handelingsmodel vertaalcirkel drieslagmodel klankgebaren lichaamstaal lexicale leessprong leesfontein leesestafette
  leeslink leestraject letterdoos veiligheidsthermometer saqi kindlerend wrts kanjervragenlijst zonnetjesboek
  bewegingsonderwijs basislessen planmatig stappenplanner dyslexiescreening schoolscan effectmeting monitorgroep
  spellingmeesters taalmeesters rekenmeester vooruitwerkers levelspel levelbox kubos denkhoeden mindmap
  mindmappen breinbrekers smartgames kagan bloom
  woordgids leesmap bladerdans schoolklimaat stoplichtmethode stopteken stiltemoment cfu 
  pinkelen rondpraat binnenkring tweetal flitslezen theaterlezen racelezen vlotlezen duolezen koorlezen ringleiding
  blokpatronen taakinitiatie cvb lpw hm mozart beethoven vivaldi picasso mondriaan tsjaikovski chopin monet
  soloapparatuur tikfout picto pictos hz db phd nvlf nvo ecg eeg mri
`;

/** Instruments of the music lesson, and how rhythms and notes are said. */
const MUSIC = `
  djembe djembes boomwhacker boomwhackers mallet mallets claves triangel sambabal sambaballen maracas xylofoon
  metallofoon klokkenspel ukelele ukulele keyboard woodblock guiro cajon bongo conga tamboerijn castagnetten orff
  titi tika majeur mineur forte crescendo staccato legato kodaly
`;

const THINGS = wordSet([SOFTWARE, BRANDS, GAMES, STORIES, EVENTS, METHODS, MUSIC].join(' '));

/** Whether a folded word is a program, brand, game, book or event. */
export function isThing(folded: string): boolean {
  return THINGS.has(folded);
}
