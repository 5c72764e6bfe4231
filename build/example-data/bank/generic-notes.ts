import type { BankNote } from './bank-types';

/** Notes that fit any story: the everyday contact round a child. */
export const genericNotes: readonly BankNote[] = [
  {
    kind: 'conversation',
    title: 'Startgesprek nieuw schooljaar',
    fromYearGroup: 3,
    tags: ['startgesprek', 'ouders'],
    body: 'Gesprek met {ouder} en {kind} samen. {kind} vertelt over de vakantie ([een tent in de regen|bij familie logeren|thuis en veel gezwommen]) en wat {hij} dit jaar wil leren: [schrijven met vulpen|een salto|de tafel van zeven|niet meer zenuwachtig zijn]. {oudernaam} noemt doorzettingsvermogen en humor als sterke kanten. Graag contact via een berichtje, niet bij de deur. {Juf} schrijft de drie zinnen van {kind} op het eerste blad van het portfolio.',
  },
  {
    kind: 'phone',
    title: 'Positief telefoontje',
    tags: ['ouders', 'positief'],
    body: 'Zoals afgesproken in het team iedere maand een telefoontje zonder zorg. {ouder} neemt op met "o jee". Verteld dat {kind} [een jongste hielp met de rits|de hele groep liet lachen|zonder vragen de stoelen rechtzette|voor het eerst een boek uitlas]. Aan de andere kant was het even stil. "Dit ga ik vanavond aan tafel zeggen." Verder geen afspraken.',
  },
  {
    kind: 'email',
    title: 'Ouder vraagt om een afspraak',
    tags: ['ouders'],
    body: '{ouder} mailt of er deze week tijd is. De aanleiding is klein, zegt {oudernaam}: {kind} slaapt slecht en praat in de slaap over school. Geantwoord met twee tijdstippen en de vraag of {kind} erbij wil zijn. {Juf} op de hoogte gebracht; die had [ook iets gemerkt, vooral in de middag|niets bijzonders gezien en gaat opletten].',
  },
  {
    kind: 'other',
    title: 'Overdracht aan de invaller',
    fromYearGroup: 3,
    tags: ['overdracht', 'groep'],
    body: '{Juf} is deze week afwezig. Aan de invaller in {groep} doorgegeven wat bij {kind} werkt: bij naam groeten, de opdracht laten herhalen, niet aandringen als {hij} wegkijkt maar na een paar minuten terugkomen. De kaart met het dagritme hangt links naast het bord. Aan het eind van de week even nagevraagd: "Geen kind aan gehad, wel veel geleerd over [mieren|Formule 1|bananenbrood]."',
  },
  {
    kind: 'meeting',
    title: 'Groepsbespreking {groep}',
    tags: ['groepsbespreking', 'hgw'],
    body: 'Met {juf} alle leerlingen doorgenomen. Bij {kind}: houden wat er staat, doelen nog passend. Onderwijsbehoefte aangescherpt: deze leerling heeft een opdracht nodig die begint met wat al lukt, feedback die zegt wat er goed ging, en klasgenoten die [even wachten|samen willen spelen|niet voorzeggen]. {Juf} clustert {kind} bij instructiegroep [1|2|3]. Volgende bespreking over acht weken.',
  },
  {
    kind: 'observation',
    title: 'In het speellokaal of de gymzaal',
    tags: ['observatie', 'gym'],
    observation:
      'Zes minuten meegekeken tijdens de gym. {kind} kiest voor [de ringen|het klimrek|de trampoline|het doel], wacht op {zijn} beurt en moedigt {vriend} aan. Bij het tikspel staat {hij} aan de kant tot de tikker verder weg is. Valt, kijkt of iemand het ziet, staat op. Na afloop helpt {hij} met de matten.',
    interpretation:
      'Voorzichtig en volhardend. In beweging is {kind} losser dan aan tafel, daar kunnen we iets mee.',
  },
  {
    kind: 'conversation',
    title: 'Kort kindgesprek bij het tekenen',
    fromYearGroup: 3,
    tags: ['kindgesprek', 'welbevinden'],
    observation:
      'Onder het tekenen praat {kind} het makkelijkst. Wat gaat goed: [de pauze|rekenen|met {vriend} bouwen|zingen]. Wat is moeilijk: [als het lang duurt|opletten na de middag|dat ze mijn naam verkeerd zeggen]. Als {hij} een dag de baas was, begon school om tien uur en was er een hond. Een cijfer voor nu: een [6|7|8|7,5].',
    interpretation: 'Een redelijk tevreden kind, dat precies kan aanwijzen wat er schuurt.',
  },
  {
    kind: 'conversation',
    title: 'Even gesproken bij het ophalen',
    tags: ['ouders', 'plein'],
    body: 'Op het plein kort met {ouder}. {kind} stond erbij en wilde naar huis, dus kort gehouden. Het gaat [beter met slapen|op en neer|prima, behalve op zondag]. {oudernaam} vroeg of het oudergesprek naar later kan vanwege werk; dat is geregeld. {broer} zwaaide vanaf de fiets.',
  },
  {
    kind: 'email',
    title: 'Terugkoppeling van de jeugdarts',
    tags: ['gezondheid', 'externen'],
    body: 'Met toestemming van {ouder} een bericht van de jeugdarts. Zicht en gehoor goed [links en rechts|na de buisjes|met bril]. Groei volgens de eigen lijn. Adviezen: meer buiten, een vast bedritueel, en over een halfjaar terug. {Juf} hoeft niets anders te doen, behalve letten op [de bril, die in de tas blijft zitten|vermoeidheid na het zwemmen|genoeg drinken].',
  },
  {
    kind: 'meeting',
    title: 'Overleg met de leerkracht: wat werkt',
    tags: ['overleg', 'hgw', 'positief'],
    body: '{Juf} neemt zelf een lijstje mee. Wat werkt bij {kind}: kiezen uit twee, een taak met een eind, complimenten onder vier ogen, humor. Wat niet: lange uitleg, wachten, een publiek. Wat we nog niet weten: hoe het gaat op [de bso|zwemles|de club]. Daar vragen we {ouder} naar. {Juf} merkt dat de andere kinderen ook baat hebben bij keuzes en voert het breder in.',
  },
  {
    kind: 'test',
    title: 'Sociaal-emotionele vragenlijst',
    fromYearGroup: 3,
    tags: ['vragenlijst', 'sociaal-emotioneel'],
    observation:
      'Ingevuld door {juf} en door {kind} zelf. Relatie met de leerkracht: hoog. Zelfvertrouwen: [gemiddeld|laag gemiddeld], concentratie: [laag|gemiddeld]. Bij de stelling "ik hoor erbij" kruist {kind} het midden aan en zegt: "Ligt eraan op welke dag."',
    interpretation:
      'Leerkracht en kind beoordelen het ongeveer gelijk. Het antwoord "ligt eraan" is de moeite van een gesprek waard.',
  },
  {
    kind: 'classVisit',
    title: 'Kort klassenbezoek in {groep}',
    fromYearGroup: 3,
    tags: ['klassenbezoek'],
    observation:
      'Tien minuten binnen geweest. {kind} zit [vooraan|bij het raam|aan de tafel van de juf], werkt met {vriend} aan een opdracht en houdt het gesprek gaande. Eén keer vraagt {hij} iets wat op het bord stond. {Juf} verwijst met een gebaar en {kind} leest het hardop.',
    interpretation: 'Een gewone, werkbare les. Ook dat is goed om vast te leggen.',
  },
  {
    kind: 'phone',
    title: 'Vraag over de bso',
    tags: ['externen', 'ouders'],
    body: 'Met {ouder} gebeld om toestemming te vragen voor een gesprekje met de bso. Dat mag, alleen over wat {kind} fijn vindt en wat niet. De groepsleiding zegt dat {hij} daar graag [buiten is|knutselt|met de kleintjes speelt] en op donderdag moe is. Dezelfde tip als hier: eerst eten, dan praten. {oudernaam} krijgt een samenvatting van drie regels.',
  },
  {
    kind: 'other',
    title: 'Knipsel uit het portfolio',
    fromYearGroup: 3,
    tags: ['portfolio', 'succes'],
    body: '{kind} schreef dit voor het portfolio en wilde het aan mij laten zien: "Ik ben goed in [wachten, vooral op mensen|dieren tekenen|doorgaan als het stom is|weten waar iets ligt]. Ik wil leren om [hulp te vragen|minder te kletsen|niet te gummen]. Mijn juf of meester moet weten dat ik soms even niks zeg." {Juf} heeft er een kopie van gemaakt voor het volgende gesprek met {ouder}.',
  },
];
