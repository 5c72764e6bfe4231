import type { BankTheme } from './bank-types';

const arithmetic: BankTheme = {
  theme: 'arithmetic',
  supportPhases: [2, 2, 3],
  yearGroups: [4, 5, 6, 7, 8],
  notes: [
    {
      kind: 'test',
      title: 'Rekentoets: de groei stokt',
      tags: ['rekenen', 'lvs'],
      observation:
        '{kind} scoort op de rekentoets [V, vorige keer IV|IV, vorige keer III|V-, vorige keer V]. De vaardigheidsgroei is [drie|vijf|vier] punten, waar de groep er twaalf groeit. Bij het nakijken valt op dat de bewerkingen vaak goed gekozen zijn, maar dat {hij} bij het tientaloverschrijden telt op de vingers en zich daar verrekent. {Zijn} blad staat vol kleine streepjes in de kantlijn.',
      interpretation:
        'Het inzicht is er grotendeels, het automatiseren tot 20 niet. Daardoor is het werkgeheugen vol voordat de eigenlijke som begint.',
      body: 'Diagnostisch gesprek plannen. {Juf} verzamelt rekenwerk van twee weken.',
    },
    {
      kind: 'conversation',
      title: 'Diagnostisch rekengesprek',
      tags: ['rekenen', 'kindgesprek'],
      observation:
        '{kind} legt uit hoe {hij} 36 + 27 doet: eerst 30 en 20, dan "die andere erbij", op de vingers onder tafel. Met rekenstaafjes gaat het zonder fouten. De tafels van 2, 5 en 10 weet {hij} vlot, de andere zingt {hij} vanaf het begin. Op de vraag wat moeilijk is: "[Dat iedereen al klaar is|Dat de klok loopt|Als ik het moet uitleggen voor de klas]."',
      interpretation:
        'Concreet materiaal is nog nodig en daar schaamt {kind} zich voor. Tempo maakt onzeker. Sterk: {hij} controleert uit zichzelf.',
    },
    {
      kind: 'meeting',
      title: 'Afspraken over rekenen in de groep',
      tags: ['rekenen', 'groepsplan', 'hgw'],
      body: 'Besproken met {juf} en {ib}. {kind} krijgt vier keer per week verlengde instructie aan de tafel achterin, met het rekenrek zichtbaar voor iedereen die wil. Minder sommen, wel van elke soort. Dagelijks vijf minuten automatiseren in een tweetal, zonder klok. Doel voor [januari|maart|de kerst]: optellen en aftrekken tot 20 binnen drie tellen, 30 van de 40 goed. Gemeten door {juf}, op vrijdag. {ouder} wordt gebeld en krijgt twee spelletjes mee naar huis.',
    },
    {
      kind: 'phone',
      title: 'Thuis oefenen of juist niet',
      tags: ['ouders', 'rekenen'],
      body: '{ouder} belt omdat het oefenen thuis uitloopt op [ruzie|tranen|dichtslaande deuren]. "Ik leg het anders uit dan jullie en dan zegt {hij} dat ik het fout doe." Gezegd dat thuis oefenen mag stoppen als het de sfeer kost; samen koken, afwegen en geld tellen is ook rekenen. {oudernaam} is zichtbaar opgelucht en vertelt dat rekenen vroeger op school ook een drama was. Afgesproken dat {juf} op vrijdag één filmpje stuurt van wat wel lukt.',
    },
    {
      kind: 'classVisit',
      title: 'Rekenles bekeken',
      tags: ['rekenen', 'klassenbezoek'],
      observation:
        'Vanaf de kruk achterin. {kind} luistert actief tijdens de korte instructie en schuift daarna zelf aan bij de instructietafel. {Juf} laat de kinderen eerst schatten. {kind} zit er drie keer dichtbij en zegt: "Ik wist het ongeveer!" Bij het zelfstandig werken maakt {hij} negen sommen in een kwartier, waarvan acht goed. [Bij de tiende kijkt {hij} af en gumt {hij} het weer uit.|Na de tiende legt {hij} de pen neer en rekt {hij} zich uit.]',
      interpretation:
        'Schatten geeft {hem} houvast en plezier. Het aantal sommen klopt nu met de aandacht die {hij} heeft.',
    },
    {
      kind: 'meeting',
      title: 'Evaluatie rekenplan',
      tags: ['rekenen', 'evaluatie'],
      observation:
        '{kinds} score bij het automatiseren: van 14 naar [27|31|29] van de 40. Methodetoets blok 3: 71 procent. {Juf} ziet dat {hij} de vinger weer opsteekt.',
      interpretation:
        'De kleine dagelijkse oefening doet het werk. Verhaalsommen blijven lastig, vooral als er twee stappen in zitten.',
      body: 'Doorgaan, doel verhogen naar tafels 3, 4 en 6. Bij de volgende toets {kind} apart laten werken, met tijd.',
    },
  ],
};

const reading: BankTheme = {
  theme: 'reading',
  supportPhases: [2, 2, 3],
  yearGroups: [3, 4, 5, 6],
  notes: [
    {
      kind: 'observation',
      title: 'Lezen in het tutorgroepje',
      tags: ['lezen', 'observatie'],
      observation:
        '{kind} leest met een kind uit een hogere groep. {Hij} wijst bij, begint vlot en struikelt over [lange woorden|medeklinkerclusters|woorden met ui en eu]. Na een fout kijkt {hij} naar het plaatje en raadt. De tutor wacht niet. {kind} slaat twee bladzijden tegelijk om en zegt dat het uit is. Bij het voorlezen door {juf} daarna zit {hij} vooraan, met open mond.',
      interpretation:
        'Verhalen trekken {hem}, het ontcijferen kost te veel. Raden is een vluchtweg. Een tutor die leert wachten zou al helpen.',
    },
    {
      kind: 'test',
      title: 'Leestoetsen afgenomen',
      tags: ['lezen', 'avi', 'dmt'],
      observation:
        'AVI: [Start|M3|E3|M4] beheersing, volgende kaart frustratie. DMT kaart 1: IV, kaart 2: V. {kind} leest radend en snel, met negen fouten op de eerste kaart. Op verzoek langzamer: drie fouten. Letterkennis: d/b en eu/ui worden nog verwisseld. {Hij} vroeg halverwege hoeveel kinderen {hij} al had ingehaald.',
      interpretation:
        'Nauwkeurigheid komt terug zodra het tempo eraf gaat. De letters zitten er niet allemaal vast in. Geen aanwijzing voor meer dan een trage start, wel volgen.',
      body: 'Drie keer per week twintig minuten extra, twaalf weken, daarna opnieuw meten.',
    },
    {
      kind: 'conversation',
      title: 'Leesgesprek met ouder',
      tags: ['ouders', 'lezen'],
      body: '{ouder} komt na schooltijd binnen met een tas vol bibliotheekboeken. {kind} wil alleen strips en boeken over [haaien|voetbal|dinosaurussen|paarden]. "Mag dat wel?" Graag zelfs. In de familie is er [een tante|een oom|een neef] die laat leerde lezen en nu van boeken houdt. Afgesproken: om en om een zin, tien minuten, en stoppen op een hoogtepunt. {oudernaam} vraagt wanneer je van dyslexie spreekt; uitgelegd hoe de stappen lopen en dat we daar nu nog niet zijn.',
    },
    {
      kind: 'meeting',
      title: 'Overleg na twaalf weken extra lezen',
      tags: ['lezen', 'evaluatie', 'zorgniveau 3'],
      body: 'Met {juf} en {ib}. {kind} was elf van de twaalf weken aanwezig. DMT: van 14 naar [21|23|26] woorden per minuut op kaart 1. AVI één stap vooruit. De d en b gaan goed sinds het gebaar. Wat werkte: kort, elke dag hetzelfde, eindigen met iets wat lukt. Wat niet werkte: lezen na de gymles. We gaan door met een tweede periode en vragen {kind} zelf om de boeken te kiezen. {ouder} krijgt het verslag en mag meelezen.',
    },
    {
      kind: 'classVisit',
      title: 'Stilleesmoment',
      tags: ['lezen', 'klassenbezoek'],
      observation:
        'De groep leest een kwartier. {kind} zit op het kussen bij het raam, bladert, kijkt naar buiten en weer in het boek. Na zes minuten begint {hij} zacht te fluisteren en gaat de vinger over de regel. {Hij} laat zich niet storen door [{vriend}|een vallende beker|de kopieermachine]. Als {juf} zegt dat het tijd is: "Nog één bladzijde!"',
      interpretation:
        'De aanlooptijd is lang, maar {kind} komt er nu in. De eigen keuze van het boek maakt verschil.',
    },
  ],
};

const languageDevelopment: BankTheme = {
  theme: 'languageDevelopment',
  supportPhases: [2, 3],
  yearGroups: [1, 2, 3],
  notes: [
    {
      kind: 'observation',
      title: 'Taal in de kring en in de hoek',
      tags: ['taal', 'kleuters', 'observatie'],
      observation:
        '{kind} vertelt in de kring: "Ik gisteren boot, toen water, oma nat." {Juf} herhaalt de zin goed en {kind} knikt heftig. In de watertafel praat {hij} aan een stuk, ongeveer de helft is voor mij te verstaan. [{vriend}|Een ander kind] begrijpt {hem} wel en tolkt. Bij een opdracht in twee stappen voert {hij} alleen de laatste uit.',
      interpretation:
        'Er is veel spreekplezier. Zinsbouw, verstaanbaarheid en taalbegrip blijven achter bij leeftijdgenoten. Gehoor laten nakijken.',
    },
    {
      kind: 'conversation',
      title: 'Gesprek over praten en luisteren',
      tags: ['ouders', 'taal', 'logopedie'],
      body: '{ouder} herkent het. Thuis verstaan ze {kind} goed, de buren niet. {Hij} sprak het eerste woordje met [twee|tweeënhalf] jaar en had veel oorontsteking. "Als we {hem} niet begrijpen wordt {hij} woest of gaat {hij} weg." We spreken af dat {oudernaam} de huisarts om een verwijzing naar de logopedist vraagt en dat wij een taalscreening doen. Gebaren bij woorden mogen, dat vertraagt het praten niet.',
    },
    {
      kind: 'test',
      title: 'Taalscreening',
      tags: ['taal', 'toets', 'tos'],
      observation:
        'Passieve woordenschat: [IV|V], actieve woordenschat V-. Zinnen nazeggen: tot vier woorden goed, daarna vallen de kleine woorden weg. Verhaaltje navertellen met platen: volgorde klopt, werkwoorden ontbreken. {kind} werkt een half uur ingespannen en vraagt twee keer "nog een plaatje?"',
      interpretation:
        'Het verschil tussen begrijpen en zeggen is groot. Het beeld vraagt om onderzoek door een audiologisch centrum; de logopedist beslist mee.',
    },
    {
      kind: 'meeting',
      title: 'Overleg met de logopedist',
      tags: ['logopedie', 'taal', 'plan'],
      body: 'De logopedist heeft {kind} nu zes keer gezien. {Hij} werkt hard en houdt van spelletjes met winnen. In de groep helpt: korte zinnen, eerst oogcontact, tien tellen wachten op antwoord, platen bij het dagritme. {Juf} doet dit al bij de hele kring. Nieuwe woorden van het thema gaan een week vooraf mee naar huis, met plaatjes. {ouder} plakt ze op de koelkast.',
    },
    {
      kind: 'classVisit',
      title: 'Wachten op het antwoord',
      tags: ['klassenbezoek', 'taal', 'succes'],
      observation:
        '{Juf} vraagt {kind} wat er in de doos zit en wacht. Ik tel tot elf. Dan: "Een slak, die heeft een huis op zijn rug." Zes kinderen draaien zich om. {kind} straalt. Daarna vertelt {hij} dat {hij} thuis ook een slak had, "maar die liep weg", wat in de groep veel vragen oproept.',
      interpretation:
        'Wachttijd levert langere zinnen op. {kind} wordt nu gezien als iemand die iets te vertellen heeft.',
    },
  ],
};

export const learningThemes: readonly BankTheme[] = [arithmetic, reading, languageDevelopment];
