import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Kiezelstraat 7, 1234 CA Ommerdrecht';

export const dyslexiaFearOfFailure: AuthoredProfile = {
  pupils: [
    {
      key: '41007',
      firstName: 'Roos',
      prefix: '',
      lastName: 'Bakker',
      givenNames: 'Roos Petronella',
      birthDate: '2018-05-19',
      sex: 'girl',
      yearGroup: 5,
      classGroupKey: 'G5A',
      familyKey: 'F-BAK',
    },
    {
      key: '41008',
      firstName: 'Teun',
      prefix: '',
      lastName: 'Bakker',
      givenNames: 'Teunis Dennis',
      birthDate: '2015-09-06',
      sex: 'boy',
      yearGroup: 8,
      classGroupKey: 'G8A',
      familyKey: 'F-BAK',
    },
  ],
  caseFile: {
    key: 'CF03',
    theme: 'dyslexia',
    openedOn: '2025-10-09',
    supportPhase: 3,
    hardCases: ['nameIsAWord', 'sharedSurname'],
    nicknames: ['Roosje'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Petra',
        lastName: 'Smeenk',
        phone: '06-00000105',
        email: 'petra.smeenk@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Dennis',
        lastName: 'Bakker',
        phone: '06-00000106',
        email: 'dennis.bakker@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [{ firstName: 'Teun', prefix: '', lastName: 'Bakker', pupilKey: '41008' }],
    staffKeys: ['LK19', 'LK20', 'LK38', 'LK41'],
    outsiders: [{ name: 'Kwikstaartje', kind: 'organisation' }],
    notes: [
      note({
        kind: 'test',
        title: 'Leestoetsen na interventieperiode 1',
        day: '2025-10-09',
        time: '10:10',
        tags: ['lezen', 'avi', 'dyslexie'],
        observation:
          'Roos Bakker, begin groep 4. AVI M3 beheersing, E3 frustratie. DMT kaart 1 en 2: V, kaart 3 afgebroken. Spelling M3: V-. Ze leest spellend, raadt aan het eind van het woord en houdt haar vinger krampachtig bij. Na kaart 2 zegt ze: "Nu moet ik zeker weer in het kamertje?" Ze heeft tien weken lang drie keer per week twintig minuten extra gelezen bij Agnes Kolenbrander; groei op de DMT vier woorden.',
        interpretation:
          'Eerste periode met weinig effect, ondanks trouwe inzet. Het vertrouwen loopt terug. Broer Teun en vader Bakker lezen ook moeizaam.',
        body: 'Start tweede interventieperiode, op zorgniveau 3, met elke week een korte meting.',
      }),
      note({
        kind: 'conversation',
        title: 'Gesprek met moeder op de gang',
        day: '2025-12-04',
        time: '08:25',
        tags: ['ouders', 'faalangst'],
        body: 'Petra spreekt mij aan bij het brengen. Roosje heeft sinds een week buikpijn op de dagen dat er dictee is. Vanmorgen had ze haar leesboek in de vuilnisbak gegooid. "Ze zegt dat haar hoofd stuk is." Thuis lezen is elke avond tranen, dus doen ze het soms niet en dan voelt moeder zich schuldig. Gezegd dat thuis voorlezen en luisterboeken ook meetellen en dat oefenen nu bij ons ligt. Vader Dennis is bakker, hij staat om drie uur op en is er \'s middags; hij wil best samen strips kijken. Ik bel vrijdag.',
      }),
      note({
        kind: 'meeting',
        title: 'Besluit aanvraag dyslexieonderzoek',
        day: '2026-03-19',
        time: '15:30',
        tags: ['dyslexie', 'aanvraag', 'ouders'],
        body: 'Met ouders, meester Jeroen van Loenen (vorig jaar de invaller in groep 4), Agnes en ondergetekende. Drie keer een V- op de DMT en op spelling, twee interventieperiodes van twaalf weken volledig gedocumenteerd. De hardnekkigheid is aangetoond. Ouders geven toestemming om het leesdossier naar praktijk Kwikstaartje te sturen. Vader: "Bij mij zeiden ze dat ik maar met mijn handen moest gaan werken." Hij wil niet dat Roos dat gevoel krijgt. Afgesproken dat Roos zelf hoort waarom er onderzoek komt en dat zij de vragen mag bedenken.',
      }),
      note({
        kind: 'observation',
        title: 'Dictee en daarna tekenen',
        day: '2026-09-10',
        time: '10:45',
        tags: ['spelling', 'faalangst', 'observatie'],
        observation:
          'Dictee van tien woorden. Roos schrijft de eerste drie, gumt ze uit en legt haar arm over het blad. Bij woord zes vraagt ze of ze naar de wc mag. Bij het tekenen daarna tekent ze een roos met twaalf blaadjes, in één keer, zonder gum, en legt ze aan twee kinderen uit hoe je schaduw maakt. Juf Renske vraagt of de tekening op de deur mag. Roos kleurt tot achter haar oren.',
        interpretation:
          'Het verschil zit niet in de inspanning maar in de verwachting. Bij tekenen is zij de deskundige. Die rol kunnen we vaker geven.',
        body: 'Dictee voortaan met vijf woorden die ze zelf kiest; nakijken samen met de juf, met een groene pen voor wat goed is.',
      }),
      note({
        kind: 'email',
        title: 'Uitslag van het onderzoek',
        day: '2026-09-24',
        time: '16:12',
        tags: ['dyslexie', 'onderzoek'],
        body: 'Ouders sturen het verslag door vanaf petra.smeenk@voorbeeld.invalid. Ernstige dyslexie vastgesteld; behandeling start na de herfstvakantie, wekelijks onder schooltijd, op maandag. De intelligentie is gemiddeld met een sterk ruimtelijk inzicht. Moeder schrijft: "We hebben het haar aan tafel verteld en Teun zei: dan heb jij het ook, net als papa en ik. Toen moest ze lachen." Zij vraagt wat de juf aan de klas vertelt. Antwoord: niets, tot Roos zelf weet wat ze wil. Juf Renske bespreekt het met haar bij de taart van vrijdag.',
      }),
      note({
        kind: 'conversation',
        title: 'Kindgesprek over hulpmiddelen',
        day: '2026-10-13',
        time: '13:20',
        tags: ['kindgesprek', 'hulpmiddelen'],
        observation:
          'Roos wil geen laptop: "Dan ziet iedereen het." Wel wil ze de koptelefoon bij begrijpend lezen, want die heeft de halve klas. Ze legt zelf uit: "Mijn ogen zijn snel maar de letters zijn langzaam." Op de lijn van 0 tot 10 geeft ze lezen een 3 en durven lezen een 2. Toen ik vroeg wat er bij een 4 anders is: "Dat ik niet meer tel hoeveel kinderen er voor mij zijn." Ze houdt van haar werkje bij de kleuters, voorlezen uit prentenboeken gaat daar "bijna vanzelf".',
        interpretation:
          'Beurtlezen is de stressbron. Voorlezen aan kleuters geeft leeskilometers zonder schaamte.',
        body: 'Geen onverwachte leesbeurt meer; Roos krijgt de tekst een dag eerder mee.',
      }),
      note({
        kind: 'meeting',
        title: 'Tussenevaluatie met ouders',
        day: '2026-11-17',
        time: '15:45',
        tags: ['evaluatie', 'lezen', 'ouders'],
        observation:
          "AVI E4 instructieniveau, een half jaar groei sinds april. Dictee: zeven van de tien. Buikpijn komt nog één keer per week voor. Roos' vinger gaat tegenwoordig op omdat ze iets weet en niet omdat ze naar de wc moet, zegt juf Renske.",
        interpretation:
          'De groei is klein en stevig. De combinatie van behandeling, minder publiek en een eigen sterke rol lijkt te werken.',
        body: 'Doorgaan tot februari. Rekenen nog bekijken: redactiesommen worden voorgelezen. Ouders zijn bereikbaar op 06-00000105, liefst na vieren.',
      }),
    ],
    privateNotes: [],
  },
};
