import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Knotwilgenlaan 90, 1234 VE Ommerdrecht';

export const autismUndiagnosed: AuthoredProfile = {
  pupils: [
    {
      key: '41003',
      firstName: 'Thijmen',
      prefix: 'van der',
      lastName: 'Velde-Groenewoud',
      givenNames: 'Thijmen Alexander Johannes',
      birthDate: '2016-08-30',
      sex: 'boy',
      yearGroup: 7,
      classGroupKey: 'G7C',
      familyKey: 'F-VEL',
    },
  ],
  caseFile: {
    key: 'CF07',
    theme: 'autismUndiagnosed',
    openedOn: '2025-09-25',
    supportPhase: 3,
    hardCases: ['longName', 'prefix'],
    nicknames: ['Thijm'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Josephine',
        lastName: 'Groenewoud',
        phone: '06-00000112',
        email: 'j.groenewoud@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Arend',
        prefix: 'van der',
        lastName: 'Velde',
        phone: '06-00000113',
        email: 'arend.vandervelde@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [{ firstName: 'Hidde', prefix: 'van der', lastName: 'Velde', pupilKey: null }],
    staffKeys: ['LK31', 'LK38', 'LK40', 'LK43'],
    outsiders: [
      { name: 'Amira', kind: 'person' },
      { name: 'Veenwaarde', kind: 'place' },
    ],
    notes: [
      note({
        kind: 'observation',
        title: 'Groepswerk wereldoriëntatie',
        day: '2025-09-25',
        time: '13:30',
        tags: ['observatie', 'samenwerken', 'prikkels'],
        observation:
          'Thijmen heeft de opdracht als eerste gelezen en onderstreept met liniaal. Zijn groepje kiest een ander onderwerp dan op het blad staat. Hij herhaalt vier keer, steeds luider: "Er staat rivieren." Amira stelt voor dat hij de kaart tekent; hij draait zijn stoel naar de muur en wiegt. Na de pauze levert Thijmen een kaart van alle zijrivieren in, uit het hoofd, met de lengtes erbij. Geen van de groepsleden had het gevraagd.',
        interpretation:
          'Het probleem lag in de verandering van de afspraak, niet in het samenwerken op zich. Letterlijk taalbegrip. Zijn kennis en zorgvuldigheid zijn groot.',
        body: 'Bij groepswerk vooraf vastleggen wie wat doet, op papier.',
      }),
      note({
        kind: 'conversation',
        title: 'Oudergesprek: we herkennen hem niet in de lijst',
        day: '2025-11-06',
        time: '16:30',
        tags: ['ouders', 'beeldvorming'],
        body: 'Josephine Groenewoud en Arend van der Velde. Wij hadden de SDQ meegegeven. Ouders scoren nauwelijks problemen, de leerkracht veel op omgang met leeftijdgenoten. Thuis gaat het goed, "want wij weten hoe het moet": vaste tijden, eten in vakjes, op zaterdag naar het spoorwegemplacement in Veenwaarde. Vader: "Ik was net zo, en ik ben ingenieur." Zij willen geen etiket. Afgesproken dat wij het niet over een etiket hebben maar over wat Thijmen nodig heeft om met plezier naar school te gaan. Broer Hidde had het in het voortgezet onderwijs lastig; dat baart moeder wel zorgen.',
      }),
      note({
        kind: 'classVisit',
        title: 'Bezoek orthopedagoog in de groep',
        day: '2026-01-20',
        time: '09:00',
        tags: ['klassenbezoek', 'prikkels', 'onderwijsbehoeften'],
        observation:
          'Drie lesovergangen gezien. Thijmen kijkt bij elke overgang naar de klok en daarna naar het planbord. Als de juf de volgorde wijzigt zonder het bord aan te passen, pakt hij zijn vest en trekt hij dit over zijn hoofd. Bij de instructie kijkt hij weg en geeft hij het juiste antwoord. In de pauze loopt hij de randtegels van het plein af, tellend.',
        interpretation:
          'Voorspelbaarheid in beeld werkt, mits het beeld klopt. Wegkijken is luisteren. De pauze is herstel en geen eenzaamheid; niet "gezellig laten meedoen".',
        body: 'Elske Brandsma schrijft drie onderwijsbehoeften voor de leerkracht.',
      }),
      note({
        kind: 'email',
        title: 'Moeder na het schoolreisje',
        day: '2026-06-05',
        time: '21:07',
        tags: ['ouders', 'verandering'],
        body: 'Van j.groenewoud@voorbeeld.invalid: "Thijmen heeft twee nachten niet geslapen. De bus was een andere dan op de brief stond. Hij heeft de hele dag niets gegeten en thuis alles eruit gegooid: de borden, zijn treinen, mij uitgescholden. Hij zei: jullie liegen allemaal. Wij schrokken van hem en ook van onszelf." Moeder vraagt of wij toch eens kunnen praten over meekijken door iemand. Dezelfde avond geantwoord, met excuus voor de bus, en een afspraak voor volgende week voorgesteld.',
      }),
      note({
        kind: 'meeting',
        title: 'Gesprek met ouders over onderzoek',
        day: '2026-06-16',
        time: '15:45',
        tags: ['ouders', 'onderzoek', 'ondersteuningsteam'],
        body: 'Ouders vragen nu zelf om diagnostiek. Vader wil vooral weten wat helpt als het misgaat; moeder wil dat Thijm zichzelf leert begrijpen. Elske legt de route via de huisarts en het wijkteam uit en wat school wel en niet deelt. Intussen gaan we uit van wat werkt: 1 wijzigingen vooraf, ook kleine, 2 een vaste uitwijkplek naast de kopieerkamer, 3 opdrachten met een begin en een eind. Thijmen krijgt de uitleg van zijn vader, in zijn eigen woorden. Wachttijd bij de instelling: zeven maanden.',
      }),
      note({
        kind: 'conversation',
        title: 'Kindgesprek: de handleiding van Thijmen',
        day: '2026-10-01',
        time: '10:40',
        tags: ['kindgesprek', 'autonomie'],
        observation:
          'Thijmen vindt vragen over gevoel "te groot". Een handleiding schrijven wil hij wel. Hoofdstuk 1: "Zeg nooit straks." Hoofdstuk 2: "Als ik mijn vest over mijn hoofd doe, ben ik niet boos maar aan het laden." Hoofdstuk 3: "Juf Trudy is goed want zij schrijft het op." Hij wil een vriend, één, die ook van treinen houdt. Hij vraagt of ik het getypt terugbreng en controleert of het klopt. In regel 4 had ik een komma vergeten.',
        interpretation:
          'Een indrukwekkend zelfinzicht wanneer de vorm klopt. Zijn wens voor een vriend verdient een plan.',
      }),
      note({
        kind: 'meeting',
        title: 'Leerlingbespreking met juf Trudy en gym',
        day: '2026-11-03',
        time: '15:15',
        tags: ['leerlingbespreking', 'gym', 'hgw'],
        observation:
          "Thijmens planbord klopt nu elke dag. Vest over het hoofd: van acht naar twee keer per week. Rekenen I, begrijpend lezen III; bij 'lees tussen de regels' laat hij het vakje leeg. Bij gym gaat het mis als meester Roy spellen mengt.",
        interpretation:
          'Deze leerling heeft een leerkracht nodig die zegt wat zij bedoelt en een opdracht die maar één keer verandert.',
        body: 'Gymles op maandag vooraf op het bord. Treinenclub met een jongen uit groep 6, op woensdag in de pauze, eerst drie weken. Juf Trudy Slagter meldt de uitkomst aan ouders.',
      }),
    ],
    privateNotes: [
      {
        day: '2025-11-06',
        time: '17:20',
        body: 'Ik had te veel haast met die lijst. Ouders hoorden een oordeel. Volgende keer beginnen met wat hij goed kan: de rivieren.',
      },
    ],
  },
};
