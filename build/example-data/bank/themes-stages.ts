import type { BankTheme } from './bank-types';

const youngPlay: BankTheme = {
  theme: 'youngPlay',
  supportPhases: [1, 2],
  yearGroups: [1, 2],
  notes: [
    {
      kind: 'observation',
      title: 'Inloop en eerste werkles',
      tags: ['kleuters', 'spel', 'observatie'],
      observation:
        '{kind} huilt bij het afscheid tot {ouder} uit het zicht is en veegt dan {zijn} gezicht af. In een halfuur is {hij} in zes hoeken geweest: even voelen, even gooien, weer weg. Met de ontwikkelingsmaterialen strooit {hij}. Bij [het zand|het water|de klei] blijft {hij} acht minuten, neuriënd. Opruimen: {hij} gaat zitten waar {hij} staat.',
      interpretation:
        'Jong in spel, nog vooral ontdekkend. Zintuiglijk materiaal geeft rust en duur. Afscheid is kort en heftig, en dat mag.',
    },
    {
      kind: 'conversation',
      title: 'Wenperiode besproken',
      tags: ['ouders', 'kleuters'],
      body: '{ouder} vertelt dat {kind} geen opvang heeft gehad en alles bij [opa en oma|een tante|thuis] deed. Zindelijk sinds een maand, met ongelukjes. Slapen doet {hij} nog in de middag. "Is {hij} achter?" We praten over wat vier jaar is: heel verschillend. Tot de kerst halve dagen op woensdag en vrijdag. {oudernaam} mag bij het afscheid een kus in de hand stoppen; dat ritueel kende {kind} al.',
    },
    {
      kind: 'classVisit',
      title: 'Samen spelen, met steun',
      tags: ['kleuters', 'spel', 'klassenbezoek'],
      observation:
        '{Juf} zit op de grond in de huishoek en is klant. {kind} is eerst de hond, daarna de kok. {Hij} kijkt af bij {vriend}, herhaalt "wat wilt u eten" en brengt {juf} een schoen. Als {juf} opstaat, valt het spel na twee minuten uit elkaar en wordt het gooien. Als zij terugkomt, is de kok er weer.',
      interpretation:
        'Met een meespelende volwassene laat {kind} het volgende niveau zien. Dat is precies de zone waarin {hij} leert.',
    },
    {
      kind: 'phone',
      title: 'Ongelukje en een trotse ouder',
      tags: ['ouders', 'zindelijkheid'],
      body: '{ouder} belt terug over de natte broek van vanmorgen. Geen reden tot zorg, het was de eerste keer in [drie|vier|twee] weken. {kind} vertelde thuis vooral over de schoen die soep was. De jeugdarts heeft laten weten dat groei en gehoor goed zijn. {oudernaam} vraagt of middagen nu ook kunnen; wij proberen de dinsdag en kijken hoe moe {hij} is.',
    },
    {
      kind: 'meeting',
      title: 'Kleuterbespreking',
      tags: ['leerlingbespreking', 'kleuters', 'evaluatie'],
      observation:
        'Speelduur van acht naar vijftien minuten. Rollenspel met twee kinderen. Taal in korte zinnen, ongeveer een halfjaar jonger dan de groep; motoriek gemiddeld. Knipt op de lijn.',
      interpretation:
        '{kind} groeit gestaag. Tijd en meespelen zijn de interventie. Een jaar extra kleuteren is nu geen vraag.',
      body: '{Juf} noteert elke maand één spelmoment met foto (alleen intern). {ouder} krijgt de spelideeën voor thuis.',
    },
  ],
};

const transition: BankTheme = {
  theme: 'leavingPrimary',
  supportPhases: [1, 2, 3],
  yearGroups: [7, 8],
  notes: [
    {
      kind: 'conversation',
      title: 'Zorgen over de overstap',
      tags: ['ouders', 'uitstroom', 'vo'],
      body: '{ouder} maakt zich zorgen over het voortgezet onderwijs. {kind} doet het hier goed, met een vaste plek, een vaste juf of meester en een dagplanning. "Daar zijn tien leraren en een rooster dat elke dag verandert." {Hij} fietst nog niet alleen. Samen de open dagen bekeken en drie scholen gekozen, waarvan een met kleine klassen. Wij leggen uit wanneer het voorlopig advies komt en dat een warme overdracht altijd mogelijk is, met toestemming.',
    },
    {
      kind: 'test',
      title: 'Tussenstand voor het advies',
      tags: ['toets', 'referentieniveau', 'vo'],
      observation:
        'Lezen [1F ruim, 2F in zicht|2F behaald], taalverzorging 1F, rekenen [1F net|1F nog niet, 85 procent van de stof|1S in zicht]. Begrijpend lezen M7 III, rekenen M7 IV. Werkhouding volgens {juf}: trouw, traag, nauwkeurig. Bij plannen leunt {kind} op het bord.',
      interpretation:
        'Een kind dat meer kan dan het tempo laat zien. Het profiel past bij een brede brugklas met begeleiding in plannen.',
    },
    {
      kind: 'conversation',
      title: 'Kindgesprek: later',
      tags: ['kindgesprek', 'uitstroom'],
      observation:
        '{kind} wil [kapper, of bioloog|iets met motoren|dierenarts of kok|"bij de brandweer, maar dan op kantoor"] worden. Spannend: verdwalen, alleen eten, nieuwe namen. Niet spannend: fietsen, "want {vriend} gaat mee". {Hij} wil dat de nieuwe school weet dat {hij} langer nadenkt en dat het dan wel klopt. Dat {hij} vroeger veel huilde, hoeft niemand te weten.',
      interpretation:
        'Een duidelijke stem over wat er wel en niet meegaat. Dat hoort in de overdracht en in het hoorrecht.',
    },
    {
      kind: 'classVisit',
      title: 'Plannen met de agenda',
      tags: ['klassenbezoek', 'plannen'],
      observation:
        'Het agendamoment om kwart voor drie. {kind} schrijft alles over, ook wat niet voor {hem} is. {Juf} laat een planning zien met drie kleuren; {kind} neemt het over en zet er tijden bij. {Hij} vraagt {vriend} of die ook op maandag kan. Thuis is er een kopie op de deur.',
      interpretation: 'De vorm staat, het kiezen nog niet. Minder opschrijven, meer kiezen.',
    },
    {
      kind: 'meeting',
      title: 'Bespreking met {juf} over de overdracht',
      tags: ['overdracht', 'vo', 'leerlingbespreking'],
      body: '{Juf} en {ib} bespreken wat de nieuwe mentor moet weten. Wat werkt: korte instructie op papier, tijd, één aanspreekpunt. Wat niet werkt: onverwacht een beurt, klokkijkende docenten. Wij schrijven het in drie zinnen, {kind} leest mee en streept er een woord uit. {ouder} krijgt het verslag voordat het naar de school gaat. In het voorjaar een wenmiddag, samen met {vriend}.',
    },
  ],
};

export const stageThemes: readonly BankTheme[] = [youngPlay, transition];
