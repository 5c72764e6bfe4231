import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const fosterAddress = 'Turfschippershof 6, 1234 PK Ommerdrecht';

export const fosterFamily: AuthoredProfile = {
  pupils: [
    {
      key: '41009',
      firstName: 'Jaylinn',
      prefix: '',
      lastName: 'Martina',
      givenNames: 'Jaylinn Chantal',
      birthDate: '2019-06-21',
      sex: 'girl',
      yearGroup: 4,
      classGroupKey: 'G45',
      familyKey: 'F-MAR',
      enrolledOn: '2025-08-25',
    },
  ],
  caseFile: {
    key: 'CF10',
    theme: 'fosterFamily',
    openedOn: '2025-09-04',
    supportPhase: 4,
    hardCases: ['secretAddress', 'severalGuardians'],
    nicknames: ['Jay'],
    guardians: [
      guardian({
        relation: 'fosterMother',
        firstName: 'Gerda',
        lastName: 'Veenstra',
        custody: false,
        secretAddress: true,
        phone: '06-00000118',
        email: 'gerda.veenstra@voorbeeld.invalid',
        address: fosterAddress,
      }),
      guardian({
        relation: 'fosterFather',
        firstName: 'Hans',
        lastName: 'Veenstra',
        custody: false,
        secretAddress: true,
        phone: '010-0000118',
        email: 'hans.veenstra@voorbeeld.invalid',
        address: fosterAddress,
      }),
      guardian({
        relation: 'mother',
        firstName: 'Chantal',
        lastName: 'Martina',
        custody: false,
        phone: '06-00000119',
        email: 'chantal.martina@voorbeeld.invalid',
        address: 'Korenmaat 77, 1234 RG Veenwaarde',
      }),
    ],
    siblings: [{ firstName: 'Djayden', prefix: '', lastName: 'Martina', pupilKey: null }],
    staffKeys: ['LK17', 'LK18', 'LK37', 'LK40'],
    outsiders: [
      { name: 'Lindeboog', kind: 'organisation' },
      { name: 'Sabine Molleman', kind: 'person' },
      { name: 'Tuffie', kind: 'pet' },
    ],
    notes: [
      note({
        kind: 'meeting',
        title: 'Startgesprek met pleegouders en voogd',
        day: '2025-09-04',
        time: '15:30',
        tags: ['pleegzorg', 'start', 'veiligheid'],
        body: 'Gerda en Hans Veenstra met voogd Sabine Molleman van Lindeboog. Jaylinn is sinds juli bij hen, haar derde plek in twee jaar. Haar broer Djayden woont in een ander gezin. Moeder Chantal ziet Jaylinn eens in de drie weken onder begeleiding; het adres van pleegouders is voor haar geheim. Op school mag alleen Gerda, Hans of de voogd ophalen. Brieven voor moeder lopen via de voogd. Pleegmoeder vertelt dat Jaylinn eten bewaart onder haar kussen en iedereen "mama" noemt, ook de kassière. Zij vraagt vooral: geef haar een vaste juf, en zeg nooit tot morgen als je er morgen niet bent.',
      }),
      note({
        kind: 'observation',
        title: 'Binnenkomst en eerste taak',
        day: '2025-10-02',
        time: '08:25',
        tags: ['hechting', 'observatie', 'groep 3'],
        observation:
          'Jaylinn rent naar de juf, hangt aan haar arm en vraagt vijf keer of zij er morgen is. Vervolgens slaat zij het kind weg dat naast de juf wil zitten. Bij de rekentaak pakt zij het potlood van de buurvrouw, breekt het en kijkt wat er gebeurt. Als de juf zegt: "Ik zie dat het moeilijk is, ik kom bij je," lacht ze, en gooit ze haar bakje leeg. Na tien minuten samen opruimen werkt ze een kwartier, fluisterend tellend.',
        interpretation:
          'Nabijheid wil ze en ze test die uit. Gedrag is de vraag "blijf je?". Rust en herhaling helpen meer dan gesprekken achteraf.',
      }),
      note({
        kind: 'phone',
        title: 'Voogd over omgangsregeling',
        day: '2026-01-13',
        time: '11:40',
        tags: ['pleegzorg', 'omgang'],
        body: 'Sabine belt: de bezoeken zijn verhoogd naar eens per twee weken, op woensdagmiddag. School merkt dat op donderdag: hoofdpijn, ruzie, in slaap vallen bij het voorlezen. Ik geef de feiten door en geen oordeel over moeder. Afgesproken: donderdag beginnen met een halfuur bij de onderwijsassistent, geen toetsen op donderdag, en Gerda mailt woensdagavond alleen een kleur: groen, oranje of rood. De voogd zegt toe dat moeder Chantal de schoolfoto krijgt en de rapporten, via haar.',
      }),
      note({
        kind: 'meeting',
        title: 'Ondersteuningsteam: wat vraagt Jaylinns gedrag?',
        day: '2026-03-05',
        time: '13:15',
        tags: ['ondersteuningsteam', 'hechting', 'arrangement'],
        body: 'Met pleegouders, voogd, Josien Terpstra, Elske Brandsma en beide leerkrachten. Wat werkt: dezelfde begroeting, een voorwerp van de juf in haar tas (een steen), bij strijd eerst contact en dan pas correctie. Wat niet werkt: strafwerk, alleen op de gang, verrassingen. Zorg: AVI Start nog niet beheerst, rekenen V. Besluit: aanvraag arrangement voor twaalf uur begeleiding en een groep met een ander ritme verkennen. De voogd tekent, pleegouders lezen mee. Jaylinn zelf heeft getekend wat zij wil: twee juffen, één huis en poes Tuffie.',
      }),
      note({
        kind: 'conversation',
        title: 'Kennismaking met de nieuwe groep',
        day: '2026-07-02',
        time: '14:00',
        tags: ['overgang', 'pleegzorg'],
        observation:
          'Jaylinn gaat na de zomer naar 4/5 bij juf Esther Groothuis en meester Tom Bakker. Zij oefent drie keer: eerst lege klas, dan met juf Esther en Jays eigen stoel, dan een kring. De derde keer vraagt zij aan meester Tom: "Ga jij ook weg?" Hij zegt dat hij op donderdag en vrijdag komt en dat hij dat op haar kaart zet. Zij plakt de kaart in haar laatje en controleert hem twee keer.',
        interpretation:
          'Vooraf zien en aanraken maakt overgangen draaglijk. Eerlijk zijn over wie er wanneer is, werkt beter dan geruststellen.',
      }),
      note({
        kind: 'observation',
        title: 'Rekenles in kleine groep',
        day: '2026-09-23',
        time: '10:00',
        tags: ['rekenen', 'observatie', 'arrangement'],
        observation:
          'Vier kinderen aan de instructietafel. Jaylinn telt tot 40 met sprongen van vijf en merkt zelf een fout op. Bij een beurt van een ander zegt ze het voor en kijkt naar juf Esther. Die legt een hand op haar blad: "Jij bent straks." Zij wacht dertien tellen. Aan het eind vraagt ze of ze de doos mag dragen. Eén keer loopt ze weg, naar het laatje met de kaart, en ze komt terug zonder dat iemand iets zegt.',
        interpretation:
          'Zij kan wachten als er een belofte is die uitkomt. Ze reguleert zichzelf met de kaart.',
        body: 'Juf Esther blijft dit zo doen; niet afbouwen voor de kerst.',
      }),
      note({
        kind: 'email',
        title: 'Pleegmoeder over het slaapfeestje',
        day: '2026-11-04',
        time: '21:30',
        tags: ['ouders', 'sociaal', 'succes'],
        body: 'Gerda schrijft vanaf gerda.veenstra@voorbeeld.invalid: "Jaylinn is voor het eerst gevraagd voor een feestje. Zij heeft twee nachten gevraagd of ik haar echt weer kom halen. Ik kwam tien minuten te vroeg, ze stond al voor het raam en ze had het leuk gehad." Pleegouders vragen of de klassenlijst met adressen niet rond kan gaan. Nagevraagd: Jaylinns adres staat er niet op, wij geven alleen namen door. Wel gemeld dat foto\'s van het feest niet in de groepsapp mogen.',
      }),
      note({
        kind: 'meeting',
        title: 'OPP-evaluatie met voogd',
        day: '2026-11-13',
        time: '13:45',
        tags: ['opp', 'evaluatie', 'pleegzorg'],
        observation:
          'AVI M3 beheerst, E3 instructie. Rekenen van V naar IV. Incidenten: van elf naar drie per maand; alle drie op donderdag. Zij heeft een vriendinnetje.',
        interpretation:
          'De groei volgt de rust. De donderdag blijft samenhangen met de bezoeken; dat is een gegeven en geen verwijt.',
        body: 'OPP-doelen 1 en 3 behaald, doel 2 (wachten op een beurt) loopt door. Sabine Molleman stemt in met het handelingsdeel. Moeder krijgt haar eigen versie, zonder gegevens van pleegouders. Jaylinns woorden: "Ik wil hier blijven tot groep 8, schrijf dat op."',
      }),
    ],
    privateNotes: [
      {
        day: '2025-10-02',
        time: '12:10',
        body: 'De juf van groep 3 zit er doorheen. Vervanging voor twee ochtenden vragen bij Pieter-Jan. En ophalen: wie staat er bij de deur als de conciërge ziek is?',
      },
    ],
  },
};
