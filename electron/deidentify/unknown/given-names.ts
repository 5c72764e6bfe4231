/**
 * Given names of people in the Netherlands that the word lists lack or hold as a word as well. Folded; own
 * lists.
 */
import { Listed } from '../lexicon';
import type { Lexicon } from '../lexicon';
import { wordSet } from './word-set';

/** Names and nothing else, whatever a dictionary says of them. */
const NAMES_ALONE = wordSet(`
  aad aafje aafke aaltje aart abdelaziz abdi abdifatah abdirahman abdirizak abiel achmed adaeze adelheid
  adesuwa adinda admir adri adrie adrienne aelwyn afke afrim aicha aisatou aischa aisha ajsa akke alaa aldert
  aleid aleida aleksandr alhassan alie alikhan aljona alwin ambika ameer amna amrou anahit ananya anatoly anbar
  anisha ankie annebel annechien annefleur annelot annelotte annemarijn annemiek annemieke anneriek annerieke
  annet annick anoushka anthonie anuscha appie ardan ardi areej arjan arjuna arnela arnika artem arwin aset
  ashwin aslan asmara atse attila avraham awet ayesha aysel babak bahram baraka barend barto bartosz bashir
  batoul baukje bayan bayu bea beatrijs behrouz bep berdien berhane bernardina berrin berthold bertine bertus
  betje betsie bibian bien birgul bodil boet bogna bora boudewijn bouke boukje brechtje brikti burcu cabdi
  canan candan carel carlien carmelita catherina cees cemile cengiz chakib chantalle charel chayton cheng
  chidera chidi chinonso christel christien cobi cobie conny constantijn corien corne cornelie corrie corry
  csilla daatje dalal danai danylo darren daryna davit davut dawit dayn deepak demir denys derk deyan dick
  dieuwertje dinand dinant dineke dini dinie dionne dirk dirkje ditmar djaimy djamila djamilla djaro djenaro
  djoeke djoke djoser djura dmytro dolf doortje dorieke dorothe dorus doutzen driek duaa durk dymphna ebel
  eberhard eddy edina edo eefke eelco eelke eelkje efua egbert eilish eise ekaterina ekaterini eldar elham
  elira ellemieke elsemieke elsje elske emad engelien erjon ermias escha esmay ettje euan evangelia evangelos
  evelijn everdien eyob fadoua fadumo fahad fahima fairouz faisal faiza fallon farhad farhan farid farzana
  fatemeh fatiha fatimazahra fatoum favour fawzia feije feike femmie fetsje figo filmon fimme firat fleurtje
  foekje fokke folkert folkje foppe fouzia franca francien franciscus franciska frea frederieke freerk frenk
  freweini friso frits froukje furat gaby garima gea gebre geertje geertrui geertruida gees geesje geeske geke
  gerdien gerdina gerie gerlach gerlinde gerlof gerrie gerritje gertie gerwin ghaith ghislaine gijsbert gineke
  ginny giorgi gitta giulian godelieve godfried goedele gon gonda gonnie goos gosia gosse govert grada grazyna
  greet greetje grietje gunter gurpreet gustaaf gwenda gwenn habtom hadewych hadia haico haider halimo hamda
  hanad hanan hanieh hanife hanneke hannie hanny hansje hanske haoran harjot harm harmen harmke harrie haruka
  hassana hayder hayk heba hedwig hedy helma helmi hemmo hendrick hendrikje henk hennie henny henok henrieke
  henriet heribert herma hermien hessel hevin hiddo hielke hilde hillechien hilly hindrik hinke hirsi hiske
  hiwet hoda hodan hodo hristo hubertus huib husna hylke ibtisam idske idwer ietje ikechukwu illya ilonka ilze
  imaan immie ingel ingelies ingmar ioannis irmgard isatou isatu iselin ishaan ismay iwona jaafar jaap jacco
  jacinta jaffar jagoda jaike jalal jamiel janet janke janny janske jantien jantine jarek jarla jaroslaw
  jasleen jasmijne jaydan jayla jayviano jeanet jeanine jeannine jelmar jenneke jenske jerke jerney jerrel
  jetske jetta jetty jia jian jik jildou jiska jochum joeke johannie jolande jolanthe jolle jonne joop jorieke
  jorina jorrik jorryn joselien joselyn joshi josine josje joukje jovi jumana juriaan jurian jurr jurriaan
  jurrien kalani kalil kalina karien karst kasia katalin kateryna kavya kea kebede kees keesje keziah khaled
  khaoula khava kirsty klaasje klaske klaziena kobus koenraad koosje kornelis krijn krijno kristel kristiaan
  kristien krzys kuba kujtim kunal ladan lahcen laith lamin lammert lammie layal leentje leida lejo lenaert
  lenie leyton liane lianne liban lidwien lidy lijsbeth lilianne lindi lineke lisan lodewijk lodewike loeke
  loeki loewietje lonneke lorentz lotfi louella loukas louwrens lowen lowieke lubbert lubna luco ludo lumi
  lutgarde luwam lyanne lyliane lynsey maartie maciej maddy madelon mahad mahnaz malaika mamadi manja manpreet
  marelle margaretha margarita margje margreet marien mariet mariette marije marijne marinda marineke marinka
  marise marjo marjolijn marjon marlieke marlijn marlise marlot marlou marlous marretje marrigje marry martien
  martijntje martje maryan marysia marzena masha matthea meaza mechteld meeuwis mehrdad mehret meindert meintje
  mekonnen meliha merdan merhawi merthe mery mesfin mettina meya michail mieneke miep miesje mijke mikhail
  milad milko mineke minke minoes minou mirabelle mirwais misha moana mohamud mohsen monia monir morad moza
  mubarak mukhtar muna munira mursal mustafe mysha nadim nadira najat najma nanne naod nard narges nasra nasser
  natali natnael navid nawid nazanin negin neline nelleke nerissa nermin netty nevaeh ngozi nicolaas nicolien
  nidal niesje nimco nimet nita niya noel noeline nolwenn noomi noreen nouhaila nourdin nurcan nusaybah oane
  obinna ocean oebele okke okko oksana olav olha ouassim ouassima owain paolina parisa parwana pascal pascalle
  pauwel peet pernille petronella pieta pieterje pietje piotrek pippin pleuni pleunie poonam popke pradeep
  pranav puja qasim quirijn quirine rachida raghad ragna raissa rajae rajesh rasha rashida rawan rayvano regien
  reinder reindert reinier reinoud reinskje rejhan rembrandt remon remona renaldo renilde renze reshma resie
  rhona ria rianne ricarda richelle richenel ridha rie riek riekie rieks riemke rieneke rienk rients rikie
  rikkert rikst rimke rinie rinske rintje riny rishano ritchie ritske rivano robel robertus rochdi rodi
  roelfien roelie roelien roelina roelof rogier rojda rolien rolinka ronnieke roosmarijn rosalinde rosangela
  roselien roselinde rosemarijn roswitha rowin ruba rubina ruchama rukia rukiye russell ruud ruurd ryanne
  saakje sabah sadia sadiya sagal sahar saif sajjad salem samar samrawit samya sanela sangeeta sanneke sannie
  saoud sasja schelte sebiha sefa selam semira senait serife serina seung shadi shahad shahid shamar shamila
  shamira shaniqua shaquille shara sharelle sharif sharlena sharlene sharmaine sharona shayenne sherida
  sheyenne shirin shivani shivanya shurandy shyam sicco sieb siebrand siegfried sientje sierd siert siets
  sietze sijbren sijmen simke simret sinead siobhan sipke sipkje sisay sjaak sjaan sjan sjanie sjef sjirk
  sjonnie sjouke sjoukje sjuul slawomir soesja sofieke sohail solomiia somaya sonay sophieke soran souad
  steffan stelios stijntje suada suleiman sumeyra sureyya susann suzanna suzette swaantje swen sybil syed
  sylvana symen symke sytske tadeusz taeke tahani tamana tamar tamir tarek tariku tariq tayyip teake tedje
  tegan tendai tesfay tessel tette teuna teuni teuntje teus thabo thamar theodoor thieme thijske thisbe tielke
  tiemo tietie tijske tinie tinus titia tjaart tjalling tjarda tjebbe tjeerd tjibbe tjitske tobie toine tomek
  tonia tonnie tonny toos treesje trienke trijn trijnie trijntje trinie trudy truida truus tsegay tugce tunde
  twana ubbo umaima uzma valentijn vasyl vidar vikram vjosa wafa wahid waldemar waleed wanja watse wendela wibo
  wieger wiegert wieke wiepke wiesje wietske wigbold wijnand wilco wilhelmus willemien willemijn willemina
  willemtje willie wilmar wilna winfried winnie winny wioletta wobbe wobke wojciech wolfert wubbe wubbo wybe
  wyno xanne xaviera xiang xiao xin xinyi xiomara yaara yahia yanou yanti yared yasmijn yehia ylse ylva ymkje
  yoana yohannes yolanthe yolien yordanos yosief younis yoyce ysabel yulian yuto yvana yvanka yvet yvo yvon
  zahraa zakia zawadi zayden zbigniew zehranur zekeriya zeki zelal zhara zhen zija zoeyla zohreh zosia zubeyir
  zulal zuleika zvi
`);

/** Names that mean something too: they weigh as other names that are words. */
const WORDS_TOO = wordSet(`
  ad besa do ernst essa fang ferry ger hub huda hui ien jantje jing koos kor ling lotje majd margriet ming omid
  patience peer pino pom rietje roosje siri taco tiede tijm tiny ton trees uwe viola wei wil yan yang yde ying
  zwaantje
`);

/** Whether a folded word is a given name of which a dictionary may hold the form as a word, and is none. */
export function isNameAlone(folded: string): boolean {
  return NAMES_ALONE.has(folded);
}

/** Whether a folded word is a given name that the lists lack. */
export function isMoreGiven(folded: string): boolean {
  return NAMES_ALONE.has(folded) || WORDS_TOO.has(folded);
}

/** Whether a folded word is a given name, by the lists or by these. */
export function isGivenWord(lexicon: Lexicon, folded: string): boolean {
  return lexicon.has(folded, Listed.firstName) || isMoreGiven(folded);
}
