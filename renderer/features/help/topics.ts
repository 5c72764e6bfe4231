/** The help, in plain Dutch (B1). Honest about what is not protected: security.md section 6. */
import type { HelpTopic } from './texts';

export const topicsBeforeKeys: readonly HelpTopic[] = [
  {
    title: 'Eerste stappen',
    paragraphs: ['Zo komt u van een lege kluis naar uw eerste dossier:'],
    list: {
      ordered: true,
      lines: [
        'Ga naar Import en kies de klassenlijst (EDEXML, UWLR of CSV) uit uw administratie. U ziet eerst wat er komt en wat wordt weggelaten.',
        'Ga naar Dossiers, kies "Nieuw dossier" en zoek de leerling. Elk dossier krijgt een codenaam, zoals Casus Lantaarn.',
        'Schrijf uw eerste notitie. Wat u ziet en hoort staat apart van wat u ervan denkt.',
        'Breng een casus in: stel uw vraag, haal tekst uit het dossier en controleer wat er vervangen is. Daarna geeft u hem vrij en maakt u een PDF of Word-bestand.',
      ],
    },
    after:
      'U hoeft niets te bewaren voordat u weggaat. Wat u typt, staat na een halve seconde als concept in de kluis.',
  },
  {
    title: 'De privacyweergave',
    paragraphs: [
      'Met "Namen verbergen" ziet u overal codenamen in plaats van namen, ook in uw notities. Handig als iemand meekijkt.',
      'De app vervangt de namen die hij kent: van de klassenlijst en uit de dossiers. Een naam die nergens is ingevuld, herkent deze weergave niet.',
    ],
  },
  {
    title: 'Vandaag en de kalender',
    paragraphs: [
      'Alles met een datum komt vanzelf in één lijst: afspraken uit een dossier, termijnen en evaluaties van een OPP en het einde van een arrangement. Vandaag toont wat te laat is, wat deze week moet en wat later komt. De kalender toont een heel schooljaar.',
    ],
    list: {
      ordered: false,
      lines: [
        'Een afspraak maakt u in het dossier, op het tabblad Overzicht: wat, wie en wanneer.',
        'Enter opent de plek waar u iets doet. Met de spatiebalk of D vinkt u af; daarna kan "Ongedaan maken". Met ↑ en ↓ gaat u door de lijst.',
        'Wat de wet vraagt, kunt u niet afvinken. Het verdwijnt als het is gedaan, zoals de zes weken na vaststelling van het OPP.',
        '"wet" of "gebruik" achter een regel zegt hoe vast een datum staat. Staat er "afspraak" of niets, dan hebt u de datum zelf gekozen.',
        'Met "Bewaar als agendabestand" maakt u een .ics-bestand voor uw eigen agenda. Daarin staan alleen codenamen, soorten en dagen. Namen en wat u typte blijven achter.',
      ],
    },
    after:
      'De app herinnert u alleen als hij open is: er draait niets op de achtergrond. Een agendabestand verandert niet mee; maak een nieuw bestand als er iets is veranderd.',
  },
  {
    title: 'Een traject, zoals de Impulsklas',
    paragraphs: [
      'Open een dossier, ga naar Traject en kies "Nieuw traject". Een traject maakt u met een sjabloon: Impulsklas, individuele begeleiding of een eigen sjabloon (Instellingen, Trajecten). Weken zonder school tellen niet mee; de vakanties staan bij Instellingen, Schoolvakanties.',
    ],
    list: {
      ordered: true,
      lines: [
        'Doelen: leerling, ouders, leerkracht en begeleider schrijven elk wat zij willen. Daaruit maakt u samen één doel: gedrag dat te zien is, in positieve woorden. In de bibliotheek staan voorbeelden en oplossingsgerichte vragen.',
        'Start: bij Plan staat wat nog ontbreekt. Na de start liggen de weken vast. Een doel stelt u dan bij met een reden; hoe het was, blijft te lezen.',
        'Vaardigheidskaart: kies een week en een beoordelaar en typ 1 tot en met 4 (4 is best) of N voor niet van toepassing. Leeg is leeg: dat telt nooit als 0. Week 0 is de nulmeting.',
        'De leerling kan de eigen kaart zelf invullen, met gezichten in plaats van cijfers. Het scherm toont dan niets anders; alleen met uw wachtwoordzin komt u terug.',
        'Gesprekken: wat er elke week is besproken, en de evaluatie met ouders halverwege en aan het eind.',
        'Borging: wat blijft, wie zorgt daarvoor, waaraan merkt u terugval, en wanneer kijkt u weer. Die momenten staan in Vandaag.',
      ],
    },
    after:
      'Bij Beelden ziet u het verloop per doel, waar beoordelaars verschillen en wanneer het het beste lukt. Onder elk beeld staat een tabel met dezelfde cijfers. Er is een verslag voor ouders, een verslag voor het dossier en een papieren kaart per week.',
  },
  {
    title: 'Contact met ouders',
    paragraphs: [
      'Op het tabblad Ouders houdt u bij wie u sprak, wanneer, en of het goed nieuws of een zorg was. Wat ouders vertelden over talenten en wensen komt terug bij het volgende gesprek: "Gesprek voorbereiden" maakt er één bladzijde van.',
      'Bij "Oudercontact" in het hoofdmenu ziet u voor alle dossiers wanneer het laatste contact was en wie u deze periode nog niet sprak. Dat is een geheugensteun, geen oordeel over iemand. Bij Instellingen kiest u na hoeveel weken de app u herinnert, of dat hij dat niet doet.',
    ],
  },
  {
    title: 'Signalen en de meldcode',
    paragraphs: [
      'Een "niet pluis"-gevoel schrijft u op bij Signalen: eerst wat u zag of hoorde, en los daarvan wat u denkt. Meer signalen samen laten een patroon zien. Vertel ouders er vroeg over.',
      'Vermoedt u kindermishandeling of huiselijk geweld, dan is dat geen gewoon signaal. De app wijst u de vijf stappen van de meldcode en Veilig Thuis (0800-2000, gratis, dag en nacht). Wat u daar schrijft, staat nergens anders: niet in zoeken, lijsten, kalender of export.',
    ],
  },
  {
    title: 'Een casus maken',
    paragraphs: [
      'Open een dossier, ga naar Casus en kies "Nieuwe casus". Links staat uw tekst met namen, rechts wat de lezer krijgt. De tekst met namen blijft in de kluis. Kopieert u iets, dan komt alleen de tekst van rechts op het klembord.',
    ],
    list: {
      ordered: true,
      lines: [
        'Vul de onderdelen die u nodig hebt, van leervraag tot vraag aan een partner. Typ zelf, of kies "Uit het dossier halen". Dat is een kopie: het dossier verandert niet.',
        'Terwijl u typt, krijgt elk gevonden gegeven een streep. Kies het aan en neem de vervanging over, wijzig die, of laat het staan. Is het geen gegeven van iemand, kies dan "Wijst niemand aan" en zeg waarom.',
        'Mist u een naam of plaats? Selecteer het woord en druk op Ctrl+M (op een Mac: Cmd+Shift+M). De app vindt het daarna overal in dit dossier.',
        'Kijk naar de herleidbaarheidsmeter. Die telt op hoeveel leerlingen van de klassenlijst uw beschrijving past. Zijn het er te weinig, maak dan iets ruimer of schrijf waarom het zo mag blijven.',
        'Kies "Vrijgeven". In een lijst staat wat nog moet: vragen beantwoorden, invullen hoe de ouders ervan weten, en de casus één keer hardop lezen.',
        'Exporteer als PDF of Word: in één geheel, of een bladzijde per partner: het verhaal met alleen de eigen vraag.',
      ],
    },
    after:
      'Een vrijgegeven versie staat vast. Wilt u iets veranderen, dan begint u een nieuwe versie; de vorige blijft te lezen. De app vindt niet alles, en bekenden kunnen een kind herkennen aan het verhaal. Lees daarom altijd zelf na.',
  },
  {
    title: 'Spelling in een OPP',
    paragraphs: [
      'Naast de tekst van een OPP staat het tabblad Spelling, met de woorden die niet in het woordenboek staan. Nakijken gebeurt op dit apparaat, zonder internet. Namen van de klassenlijst en uit het dossier worden overgeslagen. Een woord dat u toevoegt, staat bij Instellingen, Mijn woorden.',
    ],
  },
];

export const topicsAfterKeys: readonly HelpTopic[] = [
  {
    title: 'Wat de kluis beschermt',
    paragraphs: ['Daar mag u op rekenen:'],
    list: {
      ordered: false,
      lines: [
        'Een gestolen of verloren laptop: zonder wachtwoordzin of herstelcode is de kluis niet te lezen.',
        'Even weglopen: de kluis gaat vanzelf op slot.',
        'Internet: de app maakt nooit verbinding. Er is geen account en geen server.',
        'Een crash of lege accu: wat bewaard was, blijft bewaard, en elke dag is er een back-up.',
      ],
    },
  },
  {
    title: 'Wat de kluis niet beschermt',
    paragraphs: ['Daar moet u zelf op letten:'],
    list: {
      ordered: false,
      lines: [
        'Kwaadaardige software op uw laptop terwijl de kluis open is.',
        'Iemand die aan uw laptop heeft gezeten en er iets in heeft gezet.',
        'Iemand die u dwingt de kluis te openen.',
        'Een camera of een persoon die meekijkt.',
        'Wat de lezer doet met een bestand dat u hebt geëxporteerd.',
      ],
    },
    after:
      'Zet daarom ook de schijfversleuteling van het apparaat aan. Bij Instellingen, Beveiliging staat waarom en hoe.',
  },
  {
    title: 'Waarom er nooit "anoniem" staat',
    paragraphs: [
      'Een casus zonder namen is nog geen verhaal zonder kind. Wie het kind kent, herkent soms een gebeurtenis, een gezin of een combinatie van feiten. Voor de wet (AVG) blijft het dan een persoonsgegeven.',
      'Daarom staat op elke casus wat er echt gedaan is: "Gegevens vervangen, gecontroleerd door <functie> op <datum>. Voor bekenden kan dit herleidbaar zijn."',
      'Lees een casus één keer hardop, alsof u de buurvrouw bent. Weet u dan wie het is? Maak de tekst dan algemener.',
    ],
  },
  {
    title: 'De herstelcode',
    paragraphs: [
      'De herstelcode staat op het herstelblad en opent de kluis zonder wachtwoordzin. U hebt hem nodig als u de wachtwoordzin vergeet, als de sleutelbos van het apparaat leeg raakt of op een andere laptop.',
      'Bewaar één blad thuis en één blad in de kluis van de school. Niet bij de laptop, niet bij de back-up, niet als foto.',
      'Zijn de wachtwoordzin én de herstelcode weg, dan kan niemand de kluis meer openen. Test de code daarom één keer per jaar: Instellingen, Beveiliging.',
    ],
  },
  {
    title: 'Back-up',
    paragraphs: [
      'Elke dag dat u werkt, maakt de app een versleutelde back-up en leest die na. Er blijven er 7 van de laatste dagen en 4 van de laatste weken.',
      'Die back-ups staan op dezelfde laptop. Kopieer er daarom elke maand een naar een USB-stick: Instellingen, Back-up. De app helpt u onthouden.',
      'Terugzetten doet u vanaf het eerste scherm, ook op een nieuwe laptop. De kluis die er dan staat, blijft ernaast bewaard.',
    ],
  },
  {
    title: 'Uw scherm delen',
    paragraphs: [
      'Deelt u uw scherm in Teams of maakt u een schermafdruk, dan is het venster van Casuskluis zwart. Zo laat u niet per ongeluk een dossier zien.',
      'Wilt u iets laten zien, kies dan bovenin "Scherm delen". Zet eerst "Namen verbergen" aan. Bij de volgende vergrendeling gaat het delen vanzelf weer uit.',
    ],
  },
];
