import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Rietpluim 205, 1234 ZB Ommerdrecht';

export const newcomer: AuthoredProfile = {
  pupils: [
    {
      key: '41016',
      firstName: 'Yusra',
      prefix: 'al',
      lastName: 'Hamwi',
      givenNames: 'Yusra',
      birthDate: '2017-04-02',
      sex: 'girl',
      yearGroup: 6,
      classGroupKey: 'G6C',
      familyKey: 'F-HAM',
      enrolledOn: '2025-10-06',
    },
    {
      key: '41017',
      firstName: 'Omar',
      prefix: 'al',
      lastName: 'Hamwi',
      givenNames: 'Omar',
      birthDate: '2020-01-19',
      sex: 'boy',
      yearGroup: 3,
      classGroupKey: 'G3B',
      familyKey: 'F-HAM',
      enrolledOn: '2025-10-06',
    },
  ],
  caseFile: {
    key: 'CF08',
    theme: 'newcomer',
    openedOn: '2025-10-16',
    supportPhase: 2,
    hardCases: ['prefix'],
    nicknames: ['Yusy'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Nour',
        prefix: 'al',
        lastName: 'Hamwi',
        language: 'Arabisch',
        phone: '06-00000114',
        email: 'nour.alhamwi@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Khaled',
        prefix: 'al',
        lastName: 'Hamwi',
        language: 'Arabisch',
        phone: '06-00000115',
        email: 'khaled.alhamwi@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [{ firstName: 'Omar', prefix: 'al', lastName: 'Hamwi', pupilKey: '41017' }],
    staffKeys: ['LK26', 'LK38', 'LK41'],
    outsiders: [
      { name: 'Homs', kind: 'place' },
      { name: 'Lana', kind: 'person' },
    ],
    notes: [
      note({
        kind: 'meeting',
        title: 'Kennismaking en intake met tolk',
        day: '2025-10-16',
        time: '09:30',
        tags: ['nt2', 'intake', 'ouders'],
        body: 'Nour en Khaled al Hamwi met Yusra en Omar. De familie komt uit Homs, woonde drie jaar in een andere gemeente in de opvang en heeft nu een woning aan de Rietpluim. Yusra heeft in totaal vier jaar onderwijs gehad, waarvan anderhalf op de taalschool, en is drie keer van school gewisseld. Zij leest Arabisch; moeder was lerares. Vader vraagt welk niveau de school heeft en hoe hij kan helpen. Yusra zegt zelf, in het Nederlands: "Ik wil dokter van tanden." Ze komt in de groep van haar leeftijd, met elke ochtend veertig minuten taal bij Agnes Kolenbrander.',
      }),
      note({
        kind: 'test',
        title: 'Beginsituatie taal en rekenen',
        day: '2025-11-11',
        time: '10:00',
        tags: ['nt2', 'toets', 'rekenen'],
        observation:
          'Technisch lezen AVI E3, vlot maar zonder begrip van functiewoorden. Woordenschat: ongeveer 3.500 woorden, vooral zelfstandige naamwoorden. Rekenen kaal: M5 niveau II, staartdeling op de Arabische manier, van rechts naar links. Verhaalsommen: bij de eerste zin legt Yusra haar pen neer. Met plaatjes en een voorgelezen zin lost ze er zes van de acht op.',
        interpretation:
          'De rekenvaardigheid is sterk en zit achter taal verborgen. Toetsen in de gewone vorm onderschatten haar; DLE geeft een vertekend beeld.',
      }),
      note({
        kind: 'observation',
        title: 'Pauze: aan de rand van het touw',
        day: '2026-03-03',
        time: '10:25',
        tags: ['observatie', 'sociaal', 'plein'],
        observation:
          'Yusra staat aan het touwtje te draaien, beide pauzes, nooit zelf springend. Zij zingt de Nederlandse versjes mee. Als Lana struikelt, veegt Yusra haar broek af en wijst naar de pleister in haar eigen tas. Iemand roept: "Yusra snapt het toch niet." Zij kijkt weg, draait door en zegt na een paar tellen zacht: "Snap ik wel."',
        interpretation:
          'Zij doet mee in een dienende rol en begrijpt veel meer dan ze zegt. Haar stille periode loopt af. De opmerking vraagt aandacht in de groep.',
        body: 'Meester Daan bespreekt in de kring wat je van elkaars talen kunt leren, zonder Yusra als voorbeeld.',
      }),
      note({
        kind: 'phone',
        title: 'Bellen met vader over schrikken',
        day: '2026-04-07',
        time: '16:40',
        tags: ['ouders', 'spanning'],
        body: 'Met de tolkentelefoon. Vrijdag bij de maandelijkse sirene kroop Yusra onder de tafel en hield haar hoofd vast; Omar was in de kleedkamer gaan zitten. Khaled zegt dat het thuis ook zo gaat, met vuurwerk en met deuren. Slapen is moeilijk, bij Nour ook. "Wij praten er niet over, wij gaan vooruit." Verteld wat wij doen: sirene vooraf melden, bij de juf mogen staan. Gevraagd of zij met de jeugdverpleegkundige willen spreken. Vader wil het met zijn vrouw overleggen. Terugbellen op 06-00000115, na vijven.',
      }),
      note({
        kind: 'conversation',
        title: 'Kindgesprek met woordkaarten',
        day: '2026-09-15',
        time: '13:10',
        tags: ['kindgesprek', 'nt2', 'welbevinden'],
        observation:
          'Yusra praat het hele gesprek in zinnen, soms met een Engels woord. Wat zij fijn vindt: rekenen, zwemmen, "als meester Daan tekent wat hij zegt". Wat moeilijk is: "Als alle kinderen tegelijk lachen en ik weet niet waarom." Thuis tolkt zij bij de dokter en bij de woningbouw. "Dan ben ik moe en mama zegt sorry." Haar broertje leest al Nederlands en dat vindt ze knap en een beetje stom. Een vriendin: Lana, sinds het kamp.',
        interpretation:
          'Groot doorzettingsvermogen. Het tolken legt een last op haar schouders die wij kunnen verlichten.',
        body: 'Ouders aanbieden dat school voor brieven een tolk of vertaling regelt.',
      }),
      note({
        kind: 'classVisit',
        title: 'Zaakvakles in 6 c',
        day: '2026-10-08',
        time: '11:20',
        tags: ['klassenbezoek', 'nt2', 'woordenschat'],
        observation:
          'Les over waterbeheer. Meester Daan Ruijter tekent een sluis in vier stappen en zet de woorden erbij. Yusra schrijft mee in twee kolommen: Nederlands en Arabisch. In het tweetal legt zij Lana uit waarom het water blijft staan. Bij de open vragen op papier: drie goede antwoorden in telegramstijl. Zodra de les over de watersnood gaat, met filmpje, zit zij stil, handen onder haar benen.',
        interpretation:
          'Visuele steun en twee talen naast elkaar werken uitstekend. Beelden van rampen vooraf noemen, met keuze om even weg te gaan.',
      }),
      note({
        kind: 'meeting',
        title: 'Evaluatie taalplan',
        day: '2026-11-12',
        time: '09:15',
        tags: ['evaluatie', 'nt2', 'ouders'],
        observation:
          "Yusra's woordenschat groeide met ongeveer 2.000 woorden in een jaar. AVI M5 beheerst. Rekenen met voorgelezen teksten: II, op niveau van de groep. Begrijpend lezen: V, was V-.",
        interpretation:
          'De groei per maand is groter dan die van de groep. Zij heeft tijd nodig en de kans om te laten zien wat ze kan zonder lange teksten.',
        body: 'Doorgaan met Agnes, drie keer per week. Doel juni: begrijpend lezen M5 op IV. Moeder Nour wil op woensdag komen voorlezen in het Arabisch; de meester vindt dat een feest. Ouders hebben met de jeugdverpleegkundige gesproken.',
      }),
    ],
    privateNotes: [],
  },
};
