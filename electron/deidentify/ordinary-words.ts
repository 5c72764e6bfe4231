/**
 * Ordinary Dutch words that are given names or surnames too, or that this engine itself writes.
 * In lower case they are asked about, never replaced. Own list; folded (no diacritics).
 */
const NAMES_THAT_ARE_WORDS = `
aal aarde adelaar akker alk als amber amandel appel appelboom april aster augustus
baan baas baars bakker bakkers balk ban bank bard bas beek beer beuk bel ben berg bergen berk bever bezem
bij bijl bink bit blank blauw bleek blij bloem bloemen blok blokker blom boer boeren bok bol bom boog boom boon boot
bor borg bos boter bouw bouwmeester braam brand brander brandt brem brink broek broer bron brood brouwer brug bruin bruggen buis buur buurman
cent cel coach dael dag dal dam dame dans decker dekker delver dien dijk dik dille dol dokter dolfijn dom donker
doorn dop dorp draak draaier drost druif duif duik duim duin duits duivel
eb ebbe echt eek eik eiken eiland elf els engel engelen engels ent erf ernst esdoorn es ezel
fabel faber falk fee feest felix fien fles flink floor flora fluiter frans fris
gans gast geel geest geit gerst gers gids gilde gloria god goed goud goede graaf graan graas graven grave grijs gronden groen groeneveld groot grond gul gunst
haan haas haak haar hak hal ham hamer hand handel hard haring hart haver haven hazelaar heb heem heer heide heiden hek held hel helder hemel hengel herder herfst hert hertog heuvel hoed hoek hoeve hof hofmeester
hol holland hollander honing hoog hoop hop horn houder hout huis hulst hut
iep ijs iris ivoor jacht jager jas jasmijn jolig jong jonge jongen jonker jubel juli june juni jurk
kaak kaart kaas kalf kamp kamper kan kant kapper kappers karper kars kat kater keizer kelder kemp kern kerk kers kes ketel keuken kiek kievit kim kind klaver klei klein kleine klerk kleur klok kluis knaap knecht knol knoop koe koek kok kolk
koning koningin kool koop koopman koper koren korf korenbloem korst kort korte koster kraai kraan kramer krans kreeft kreek krent kruid kruis kroon krol kuil kuiper kunst kus kwast kwik
laan lachen lach land landman lam lamb lang lange last laurier leen leer leeuw leeuwen leger lelie lente lepelaar les lief lies lijn lijster linde linden lint list lof look loon loop loper lot lotus lucht lust luit
maan maas maar maat made madelief maker male man mand mark marmer mars mast mat mei meer meerman mees meester meeuw melk melodie mens merel merk mes met mier mies mijn mik mild min mint mist moed moeder mol molen molenaar mond moor moos mos mug mulder muis muller munt musk mus muze
nacht nagel nas nest net neus nieuw nieuwe niet noord noorden noors noot nobel noten nova nu
oever olie olijf olm olympia onder oom oog oogst oost otter oud oude ouder os
paal paard paap pad palm panda pannekoek papier paradijs parel park pas paus pauw peer pel pen peper perzik pels piek pier pijl pijper pik pil pinkster pit plaat plant plas ploeg poel poes pol pool poort pop post pot pots prank prins prinsen prinses pracht pret puck punt put
raaf raak raam raap rad ram rank ras ratelaar reder ree regen regenboog reiger rein reis rek ren reus ridder riet rijk rijke rijn ring rij robijn robin roer roggen rogge rol rood room rond roos roosje roskam ros rots rouw rozen rozemarijn ruiter rust
saffier saar sap schaap schaar schat schenk scheper schepper schild schilder schipper schoen schol schoon schot schout schram schroef schut schutter sep ser sier sies simpel sint slag slager slang slim slot sluis smal smid smit smaragd snel snijder snijders snoek snoep sok som sparre spar spaan specht speelman spiegel spies spijker spil spin spook spoor spreeuw spring sprong stam star staal steen steur ster sterre sterren sterk stem stier stip stoel stok stol stoom storm straat straten strand strijder stroom struik struis stuiver suiker sol swart
taal tak talent tas tammes tand teller ten tes thee tijger timmer timmerman tip toe tol ton toon top toren touw tor tras trap troost tuin tuinman tulp tuk twijg
uil uiterwaard val valk vast vader varen veen veer veld velden velder ven verf vet viool vis vink visser vissers vlam vlas vlieger vliet vlinder vlot voet vogel vogels volk vonk voorbeeld voogd voort vos vork vrede vree vreugde vriend vroom vrucht vuur vuurtje
waard waaier wagen wagenaar wal wand wandel wapen was water wever weer weg wegwijzer weide welp wend werf west wester westen wiel wieg wijk wijn wijs wijze wil wild wilde wilg wind winder winkel winst winter wis wit witte wolf wolk wolken wolters wonder woud woude wulp
yoga zaal zand zang zanger zee zeeland zegel zeil zeeuw zijl zilver zilverling zoet zoete zomer zomers zon zonneveld zonnebloem zondag zoon zorg zuid zuiden zuster zus zwaan zwaluw zwart zwarte
aanhoudt amsterdammer baker biel fijn grote harte hoge lage lichte loos rechts vreemd vrolijk
`;

/** Schools are called after such words: a name of only these is asked about in lower case. */
const SCHOOL_NAME_WORDS = `
ark baken ballon boomgaard boomhut bolder bongerd brug bijenkorf cirkel driehoek duizendpoot eenhoorn fontein fakkel horizon kameleon klimboom klimop kompas
kring kruispunt lantaarn mozaiek ontdekking palet piramide plein rank regenboog schakel schatkist schelp schuit speelwerf sprong springplank sleutel toermalijn triangel trampoline vlieger vliegenier vuurtoren vuurvogel wegwijzer wereld werkplaats windroos wissel zonnewijzer zevensprong zonnebloem zwaluw vlinder vlieger ster
`;

/** Small words, so that no odd name or typing error ever makes them a sure hit. */
const SMALL_WORDS = `
aan aangezien achter af al alle alleen alles als altijd ander andere anders april beetje ben bent beter bij binnen boven buiten daar daarna dan dat de deze die dit doe doen doet door dus een eens eerder eerst eerste en er erg even
gaan gaat gedaan geef geeft geen gegaan geld geweest ging goed graag had haar hadden heb hebben heeft heel heet hem hen het hier hij hoe hun iedereen iemand iets ik in is ja je jij jou jouw juf juist jullie kan kind kinderen komen komt krijgt kunnen laat later leren lezen maar maken meer meest meester mensen met mij mijn misschien moeten moet mooi morgen na naar nee niet niets nog nooit nu of om omdat ons onze ook oom op over pas rekenen samen soms spelen speelt steeds
tante te tegen ten thuis toch toen tot tijdens uit uur vaak van vandaag veel verder voor vooral vraag vroeg waar waarom wanneer want wat we week weer weet wel welke wie wij wilde willen wordt worden zal ze zegt zei zelf zich zien ziet zij zijn zo zoals zonder zou
januari februari maart mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
elke elk enkele zulke samen later vaker alles niets niemand ergens nergens laatst naast langs zonder sinds totdat omdat zodat hoewel misschien soms meestal meteen steeds telkens tussen boven onder tafel stoel klas gang plein pauze
lekker wakker anker kanker zinnen vinden linker linden einde kinde binden minder kinder leiden lijken liever leven laten linke zeker sterke sterken betere fijner willen hanteren gezin gezinnen familie
engels duits frans nederlands noorse grieks turks arabisch pools amerika milaan parijs berlijn europa nederland belgie kerst pasen suikerfeest sinterklaas
`;

/** Every word of a proposal: what the engine writes must never be a sure hit again. */
const OWN_WORDS = `
leerling leerlings kind meisje jongen haar zijn diens van de het een moeder moeders vader vaders stiefmoeder stiefvader pleegmoeder pleegvader oma opa ouder ouders verzorger broer zus broertje zusje
leerkracht intern begeleider directeur onderwijsassistent orthopedagoog gedragswetenschapper medewerker volwassene klasgenoot gezin familielid school woonplaats plaatselijke geboortedatum verjaardag datum telefoonnummer mailadres adres postcode straat webadres nummer bsn gegeven e organisatie plaats persoon iemand
`;

const WORDS: ReadonlySet<string> = new Set(
  [NAMES_THAT_ARE_WORDS, SCHOOL_NAME_WORDS, SMALL_WORDS, OWN_WORDS].flatMap((list) =>
    list.split(/\s+/u).filter((word) => word !== ''),
  ),
);

/** Whether a folded word means something in Dutch besides being a name. */
export function isOrdinaryWord(folded: string): boolean {
  return WORDS.has(folded);
}
