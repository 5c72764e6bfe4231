import type { BankTheme } from './bank-types';

const sensory: BankTheme = {
  theme: 'sensory',
  supportPhases: [1, 2],
  yearGroups: [1, 2, 3, 4, 5, 6],
  notes: [
    {
      kind: 'observation',
      title: 'Een drukke ochtend',
      tags: ['prikkels', 'observatie'],
      observation:
        'Regen, dus binnen gespeeld. {kind} loopt met de handen over de oren, botst tegen twee stoelen en gaat onder de tafel bij {juf} zitten. Eet {zijn} mouw. Bij het opruimlied begint {hij} te huilen, zonder geluid. Na een kwartier in de leeshoek met een deken komt {hij} terug en maakt {hij} een [puzzel van honderd stukjes|lange treinbaan|tekening met heel kleine vogels].',
      interpretation:
        'Geluid en gewoel samen zijn te veel. {kind} zoekt zelf bescherming en herstelt goed als dat mag.',
    },
    {
      kind: 'conversation',
      title: 'Ouder over labels, sokken en slapen',
      tags: ['ouders', 'prikkels'],
      body: '{ouder} lacht als het over sokken gaat: elke naad is er een te veel. Haren wassen is een gevecht, verjaardagen duren een uur. Slapen gaat pas na tienen. "[Wij zijn gewend om heel stil te leven|Bij ons thuis is het nooit stil, dat is lastig]." {kind} ruikt dingen die niemand ruikt en onthoudt ieder wijsje. We kijken samen welke momenten op school het luidst zijn. Een koptelefoon vindt {oudernaam} prima, als andere kinderen die ook mogen.',
    },
    {
      kind: 'meeting',
      title: 'Aanpassingen in de groep',
      tags: ['prikkels', 'plan', 'onderwijsbehoeften'],
      body: 'Met {juf}. {kind} heeft een plek nodig met de rug naar de muur, niet bij de deur; een koptelefoon bij zelfstandig werken; een minuut eerder naar de gang, zodat de jassen niet allemaal tegelijk komen. De grote klok met kleuren blijft staan. Geen verrassing bij brandoefening en fotograaf. Voor de groep is er een stiltehoek voor twee kinderen, met een zandloper. Na zes weken kijken we wat gebruikt wordt en door wie.',
    },
    {
      kind: 'classVisit',
      title: 'De stiltehoek in gebruik',
      tags: ['klassenbezoek', 'prikkels'],
      observation:
        'In een uur gebruiken vijf kinderen de hoek, {kind} twee keer. Met de koptelefoon op werkt {hij} achttien minuten door. Als [{vriend}|een kind] iets vraagt, schuift {hij} één schelp opzij en geeft antwoord. Bij de wissel naar gym gaat {kind} een minuut vooruit met de ballenkar. In de gymzaal wel schrikken van de fluit.',
      interpretation:
        'De aanpassing past bij de hele groep, dat scheelt schaamte. Fluit vervangen door handopsteken navragen.',
    },
    {
      kind: 'phone',
      title: 'Korte terugkoppeling',
      tags: ['ouders', 'voortgang'],
      body: '{ouder} gebeld. {kind} komt nu minder moe thuis en vertelt aan tafel. [{broer} vindt het ook rustiger.|Het avondeten duurt weer een halfuur.] De vraag is of er een onderzoek moet komen. Wij zien op dit moment een kind dat het met kleine aanpassingen goed doet, en houden het daarbij. {oudernaam} is daar blij mee. In het voorjaar opnieuw bespreken, ook met het oog op het volgende lokaal, dat aan de straatkant ligt.',
    },
  ],
};

const absence: BankTheme = {
  theme: 'absence',
  startsOn: '2026-09-21',
  supportPhases: [2, 3],
  yearGroups: [1, 2, 3, 4, 5, 6, 7, 8],
  notes: [
    {
      kind: 'other',
      title: 'Te laat en afwezig: overzicht',
      tags: ['verzuim'],
      observation:
        'In vier weken [zeven|acht|elf] keer te laat, gemiddeld twaalf minuten, en vier dagdelen ziek. Vooral op maandag en vrijdag. {kind} komt binnen met de jas open, zegt niets en gaat zitten. Twee keer zonder ontbijt. {Juf} heeft een vaste begroeting en een banaan in de la.',
      interpretation: 'Iets in de ochtend loopt niet. Eerst vragen, dan pas regels noemen.',
      body: 'Gesprek met ouder voorstellen, op een tijd die past bij het werk.',
    },
    {
      kind: 'conversation',
      title: 'Gesprek met ouder over de ochtend',
      tags: ['ouders', 'verzuim', 'thuis'],
      body: '{ouder} komt vermoeid binnen en begint met sorry. Er zijn [wisselende diensten|schulden en twee banen|drie kinderen op drie scholen]. {kind} maakt vaak {zijn} eigen brood. "{Hij} is te groot voor {zijn} leeftijd." Niet verwijtend gesproken, wel gezegd wat {kind} mist: de kring, het begin van rekenen. Samen bedacht: de voorschoolse opvang op twee dagen, kosten via de gemeente laten uitzoeken, en een wekker die {kind} zelf mag kiezen. De schoolmaatschappelijk werker belt deze week.',
    },
    {
      kind: 'meeting',
      title: 'Afstemming met schoolmaatschappelijk werk',
      tags: ['smw', 'verzuim'],
      body: 'De schoolmaatschappelijk werker is twee keer thuis geweest, op uitnodiging van {oudernaam}. De toeslag voor de opvang is aangevraagd. De sfeer is open. Met leerplicht is alleen algemeen overlegd, zonder naam: zolang er samen aan gewerkt wordt, geen melding. {Juf} vertelt dat {kind} bij aankomst direct een taak heeft, de planten. Wij spreken een grens af: komt er in vier weken geen verandering, dan bespreken we met {ouder} de volgende stap.',
    },
    {
      kind: 'phone',
      title: 'Ouder belt zelf af',
      tags: ['ouders', 'verzuim', 'voortgang'],
      body: '{ouder} belt om tien voor acht: {kind} heeft koorts. Het is de eerste keer dat er vóór schooltijd gebeld wordt en dat heb ik gezegd. {oudernaam} lacht: "Die wekker kraait." In de afgelopen drie weken één keer te laat. [{broer} brengt {kind} op dinsdag.|Op dinsdag loopt {kind} mee met {vriend}.] Werk voor morgen gaat digitaal mee, alleen als {hij} zin heeft.',
    },
    {
      kind: 'observation',
      title: 'Inloop om half negen',
      tags: ['observatie', 'inloop'],
      observation:
        '{kind} is er om 08:21. {Hij} geeft de planten water, telt de nieuwe bladeren en schrijft het aantal op het raam. Andere kinderen vragen of zij mogen helpen; {hij} verdeelt de gieter. Tijdens de kring zit {hij} rechtop en vertelt over de [voorschoolse opvang|bus|kater van de buren].',
      interpretation:
        'Een rol bij binnenkomst maakt op tijd komen aantrekkelijk. Er straalt trots van af.',
    },
  ],
};

const chronicIllness: BankTheme = {
  theme: 'chronicIllness',
  supportPhases: [1, 2],
  yearGroups: [3, 4, 5, 6, 7, 8],
  notes: [
    {
      kind: 'meeting',
      title: 'Afspraken rond diabetes op school',
      tags: ['gezondheid', 'afspraken'],
      body: 'Met {ouder}, {juf}, de diabetesverpleegkundige en {ib}. {kind} heeft sinds [de zomer|het voorjaar|twee maanden] diabetes type 1 en een sensor op de arm. Wij spreken af wie kijkt, wie belt en wat in de rode tas zit. {kind} doet het meten zelf, {juf} kijkt mee bij de lunch. Bij een getal onder de vier: druivensuiker, zitten, niet alleen naar de gang. De verpleegkundige geeft het team uitleg. Het bestuur tekent het protocol. {kind} wil het de klas zelf vertellen, met de knuffel die ook een sensor heeft.',
    },
    {
      kind: 'observation',
      title: 'Een lage waarde onder rekenen',
      tags: ['gezondheid', 'observatie'],
      observation:
        'Om 11:10 wordt {kind} wit en kribbig; {hij} streept {zijn} werk door en duwt [{vriend}|de buurman] weg. De sensor piept. {Juf} pakt de tas, {kind} eet en zit op de bank. Na een kwartier weer kleur. Het rekenwerk van daarvoor telt niet mee, heeft {juf} besloten. De groep werkte gewoon door.',
      interpretation:
        'Wat op boos gedrag lijkt, kan een laag getal zijn: eerst meten, dan praten. De groep is er goed aan gewend.',
    },
    {
      kind: 'email',
      title: 'Ouder over het kamp',
      tags: ['ouders', 'gezondheid', 'kamp'],
      body: '{ouder} ligt wakker van het kamp: "Ik durf {hem} niet los te laten en {hij} wil niets liever." Voorstel gedaan: een collega volgt de nachtwaarden mee, {oudernaam} slaapt op tien minuten afstand en hoeft niet te komen tenzij er gebeld wordt. {kind} maakt zelf een kaart met wat anderen moeten weten. Na een weekend bedenktijd is het antwoord ja, "met knikkende knieën".',
    },
    {
      kind: 'conversation',
      title: 'Kindgesprek: dat het mij is',
      tags: ['kindgesprek', 'gezondheid', 'welbevinden'],
      observation:
        '{kind} is het zat. "Iedereen vraagt naar mijn getal en niemand naar mijn spreekbeurt." {Hij} verbergt de sensor onder een lange mouw, ook bij warm weer. Bij [dansen|keepen|de scouting] denkt {hij} er niet aan. {Zijn} wens: dat {juf} eerst goedemorgen zegt en dan pas kijkt. We oefenen een zin voor nieuwsgierige kinderen.',
      interpretation: 'Verwerken kost tijd. De zorg moet kloppen en kleiner zijn dan het kind.',
    },
    {
      kind: 'meeting',
      title: 'Halfjaarlijks overleg gezondheid',
      tags: ['gezondheid', 'evaluatie'],
      observation:
        'Drie keer een lage waarde in [tien|twaalf] weken, steeds goed opgevangen. Verzuim door controles: vijf dagdelen. Leren loopt zoals verwacht.',
      interpretation: 'De afspraken dragen. Het team durft, {kind} neemt zelf meer over.',
      body: 'Protocol bijgewerkt, invallers krijgen de kaart bij de dagplanning. {ouder} en {juf} hebben een vaste vraag op maandag: wat moet ik deze week weten?',
    },
  ],
};

export const wellbeingThemes: readonly BankTheme[] = [sensory, absence, chronicIllness];
