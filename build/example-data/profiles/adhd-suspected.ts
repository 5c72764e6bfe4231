import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Waterjuffer 19, 1234 MC Ommerdrecht';

export const adhdSuspected: AuthoredProfile = {
  pupils: [
    {
      key: '41001',
      firstName: 'Storm',
      prefix: '',
      lastName: 'Nguyễn',
      givenNames: 'Storm Minh',
      birthDate: '2018-12-01',
      sex: 'boy',
      yearGroup: 4,
      classGroupKey: 'G4A',
      familyKey: 'F-NGU',
    },
    {
      key: '41002',
      firstName: 'Linh',
      prefix: '',
      lastName: 'Nguyễn',
      givenNames: 'Linh Maria',
      birthDate: '2016-10-19',
      sex: 'girl',
      yearGroup: 6,
      classGroupKey: 'G67',
      familyKey: 'F-NGU',
    },
  ],
  caseFile: {
    key: 'CF11',
    theme: 'adhdSuspected',
    openedOn: '2026-01-29',
    supportPhase: 2,
    hardCases: ['nameIsAWord', 'diacritics'],
    nicknames: ['Stormpje', 'Nguyen'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Linda',
        lastName: 'Voskuilen',
        phone: '06-00000120',
        email: 'linda.voskuilen@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Minh',
        lastName: 'Nguyễn',
        phone: '06-00000121',
        email: 'minh.nguyen@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [{ firstName: 'Linh', prefix: '', lastName: 'Nguyễn', pupilKey: '41002' }],
    staffKeys: ['LK14', 'LK15', 'LK37'],
    outsiders: [
      { name: 'Guus', kind: 'person' },
      { name: 'bà nội', kind: 'person' },
    ],
    notes: [
      note({
        kind: 'classVisit',
        title: 'Groep 3: twintig minuten meekijken',
        day: '2026-01-29',
        time: '09:20',
        tags: ['observatie', 'aandacht', 'taakgerichtheid'],
        observation:
          'Om de dertig seconden genoteerd. Storm taakgericht: 13 van de 40 momenten, zijn buurman 31. Hij staat 9 keer op, meestal met een doel: potlood slijpen, kijken wat het geluid op de gang is, een ander helpen. Hij antwoordt voor zijn beurt en heeft het zes van de acht keer goed. Als de juf haar hand op zijn tafel legt, werkt hij vier minuten door. Buiten waait een storm, wat hij drie keer meldt.',
        interpretation:
          'Bewegingsdrang en snelle afleiding, bij goed begrip. Nabijheid en beweging helpen. Eén meting zegt niet alles; de toetsweek is een ongunstig moment.',
      }),
      note({
        kind: 'conversation',
        title: 'Ouders over de ochtenden thuis',
        day: '2026-02-12',
        time: '15:50',
        tags: ['ouders', 'thuis', 'aandacht'],
        body: 'Linda Voskuilen en Minh Nguyễn. De ochtend is een estafette: sokken, tandenborstel, brood, en bij elk stokje laat Storm iets vallen. Linda: "Ik word elke dag iemand die ik niet wil zijn." Minh vindt dat het eraan ligt dat hij te weinig buiten is. Bij oma, bà nội, in het weekend is hij rustig: hij kookt met haar en dat duurt uren. Linh, zijn grote zus, is van het stille soort en ergert zich. Ouders willen nog geen onderzoek, wel weten wat werkt. Lijst met plaatjes voor de ochtend meegegeven.',
      }),
      note({
        kind: 'test',
        title: 'SDQ door ouders en leerkracht',
        day: '2026-03-31',
        time: '14:10',
        tags: ['sdq', 'vragenlijst', 'aandacht'],
        observation:
          'Hyperactiviteit/aandacht: leerkracht 9 (verhoogd), ouders 7 (grensgebied). Emotionele problemen 2 en 1. Omgang 3 en 2. Prosociaal gedrag 9 en 10. Op de vraag naar last: leerkracht "tamelijk", ouders "een beetje maar \'s ochtends veel".',
        interpretation:
          'Twee bronnen, dezelfde richting. Prosociaal gedrag is een grote kracht en verdient een plek in het plan. Geen diagnose; wel een reden om de aanpak te verzwaren en na tien weken opnieuw te kijken.',
      }),
      note({
        kind: 'meeting',
        title: 'Plan voor groep 4 met meester Bas',
        day: '2026-06-25',
        time: '15:30',
        tags: ['overdracht', 'plan', 'hgw'],
        body: 'Warme overdracht aan Bas Wiersma en Anouk van der Wielen. Storm heeft nodig: een plek vooraan met rug naar de kast, opdrachten in drie delen, elke twintig minuten een loopje met een boodschap, complimenten binnen tien tellen. Hij krijgt het "stormweer" van de klas: iedere morgen leest hij het weerbericht voor. Belemmerend: open werkplekken, lang wachten op de beurt. Bevorderend: behulpzaam, snel van begrip, ouders die meedoen. Afspraak met Linda en Minh: één app-bericht op vrijdag, en één doel tegelijk.',
      }),
      note({
        kind: 'observation',
        title: 'Taalles en het loopje',
        day: '2026-09-30',
        time: '11:00',
        tags: ['observatie', 'aandacht', 'succes'],
        observation:
          'Storm werkt aan deel 1 van drie. Taakgericht: 24 van de 40 momenten. Na het loopje naar de conciërge gaat hij zonder omweg zitten. Bij deel 2 schiet een elastiekje; Guus lacht, Storm kijkt naar meester Bas, legt het elastiek in de doos en gaat verder. Deel 3 is niet af. Hij vraagt: "Mag ik dit staand?" Dat mag en dan komt het af, twee minuten voor de bel.',
        interpretation:
          'Groot verschil met januari. Beweging vóór de aandacht inzakt werkt beter dan erna. Staand werken is zijn eigen vondst: houden.',
      }),
      note({
        kind: 'phone',
        title: 'Vader na een moeilijke week',
        day: '2026-10-29',
        time: '16:20',
        tags: ['ouders', 'terugval'],
        body: 'Minh op 06-00000121. Sinds de herfstvakantie drie keer een ruzie, een kapot raam bij de buren en een nacht huilen: "Hij zegt dat hij de slechtste van de klas is." Minh klinkt verdrietig, minder zeker dan in februari. Hij heeft zelf vroeger ook altijd buiten gezeten, op de gang dan. Gezegd dat meester Bas twee weken ziek was en dat de invaller de loopjes niet kende. Dat ligt aan ons. Ouders willen nu wel een gesprek over onderzoek. Stormpje mag morgen het weerbericht doen, ook al is het niet zijn beurt.',
      }),
      note({
        kind: 'meeting',
        title: 'Gesprek over onderzoek en aanpak',
        day: '2026-11-16',
        time: '15:40',
        tags: ['ouders', 'onderzoek', 'leerlingbespreking'],
        body: 'Linda, Minh, meester Bas, Josien. Meester Bas is terug en de teller staat weer op 22 van de 40. Leerresultaten: AVI E3, spelling III, rekenen II, naar verwachting. Ouders kiezen voor verwijzing via de huisarts; zij willen weten of Storms hoofd anders werkt of dat het "gewoon Storm" is. School levert de observaties, het plan en de SDQ aan, ouders lezen alles vooraf. Ook: een kaart voor invallers op de deur, met drie regels en een tekening door Storm zelf. Volgende afspraak in februari.',
      }),
    ],
    privateNotes: [
      {
        day: '2026-02-12',
        time: '16:50',
        body: 'Ouders zijn het niet eens over wat er aan de hand is. Niet ertussen gaan zitten. Vragen naar de rustige momenten bij oma bracht ze bij elkaar.',
      },
    ],
  },
};
