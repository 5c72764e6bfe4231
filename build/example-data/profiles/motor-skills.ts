import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Anemoonhof 41, 1234 DS Ommerdrecht';

export const motorSkills: AuthoredProfile = {
  pupils: [
    {
      key: '41014',
      firstName: 'Mees',
      prefix: '',
      lastName: 'Wijngaarden',
      givenNames: 'Mees Adam',
      birthDate: '2020-07-14',
      sex: 'boy',
      yearGroup: 3,
      classGroupKey: 'G3A',
      familyKey: 'F-WIJ',
    },
    {
      key: '41015',
      firstName: 'Lou',
      prefix: '',
      lastName: 'Wijngaarden',
      givenNames: 'Lou Sofia',
      birthDate: '2022-03-18',
      sex: 'girl',
      yearGroup: 1,
      classGroupKey: 'G12A',
      familyKey: 'F-WIJ',
    },
  ],
  caseFile: {
    key: 'CF09',
    theme: 'motorSkills',
    openedOn: '2026-02-26',
    supportPhase: 2,
    hardCases: ['nameIsAWord'],
    nicknames: ['Meesje'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Saskia',
        lastName: 'Wijngaarden',
        phone: '06-00000116',
        email: 'saskia.wijngaarden@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'mother',
        firstName: 'Nadia',
        lastName: 'Bensaïd',
        phone: '06-00000117',
        email: 'nadia.bensaid@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [{ firstName: 'Lou', prefix: '', lastName: 'Wijngaarden', pupilKey: '41015' }],
    staffKeys: ['LK10', 'LK11', 'LK37', 'LK43'],
    outsiders: [
      { name: 'Klauterwijs', kind: 'organisation' },
      { name: 'Pim Reus', kind: 'person' },
    ],
    notes: [
      note({
        kind: 'observation',
        title: 'Groep 2: knippen, jas en kralen',
        day: '2026-02-26',
        time: '09:40',
        tags: ['kleuters', 'motoriek', 'observatie'],
        observation:
          'Mees houdt de schaar met twee handen vast en draait zijn hele lijf mee. De kralenplank: na drie kralen verandert hij van taak en vertelt hij de juf een lang verhaal over inktvissen. Zijn jas krijgt hij niet dicht; hij loopt met een open jas naar buiten en zegt dat hij het nooit koud heeft. Op de evenwichtsbalk pakt hij de hand van een ander kind. Tekenen: krassen, en dan "dit is een storm".',
        interpretation:
          'Zijn taal en fantasie zijn ver vooruit en redden hem uit lastige taken. De fijne en grove motoriek lopen achter op zijn leeftijd. Hij omzeilt handig.',
        body: 'Vragenlijst motoriek meegeven, bespreken met ouders.',
      }),
      note({
        kind: 'conversation',
        title: 'Oudergesprek met beide moeders',
        day: '2026-03-17',
        time: '16:15',
        tags: ['ouders', 'motoriek'],
        body: 'Saskia Wijngaarden en Nadia Bensaïd. Mees is na 34 weken geboren en liep met 21 maanden. Thuis eet hij met zijn handen, fietsen lukt nog niet en zwemles is gestopt na tranen. Nadia: "Hij kan wel uitleggen hoe een motor werkt, maar zijn broek niet aan." Zijn zusje Lou is twee jaar jonger en knoopt nu haar eigen jas, dat ziet Mees ook. Ze gaan met de verwijzing van de huisarts naar kinderfysiotherapie Klauterwijs. Samen bekeken wat er in groep 3 van hem gevraagd wordt: schrijven, veel schrijven.',
      }),
      note({
        kind: 'email',
        title: 'Bericht van de fysiotherapeut',
        day: '2026-06-09',
        time: '12:30',
        tags: ['motoriek', 'externen'],
        body: 'Pim Reus (Klauterwijs) stuurt met toestemming van ouders een samenvatting. Op de motoriektest scoort Mees onder de 5e percentiel op handvaardigheid, rond de 10e op evenwicht. Advies voor school: schuin schrijfvlak, dik driehoekig potlood, voeten op een bankje, eerst grote bewegingen op het bord. Korte momenten, vaker. "Mees houdt vol zolang het over inktvissen gaat," schrijft hij erbij. Doorgestuurd aan juf Hanneke en juf Lotte voor de start van groep 3; ouders in kopie.',
      }),
      note({
        kind: 'classVisit',
        title: 'Schrijfles in groep 3 a',
        day: '2026-09-24',
        time: '10:50',
        tags: ['schrijven', 'klassenbezoek'],
        observation:
          'Les over de letter m. Mees schrijft de m van zijn naam in de lucht, groot en goed. Op papier duwt hij door het blad heen. Na vier letters schudt hij zijn hand uit en kijkt rond. Juf Lotte Brouwer zet zijn voeten op het bankje en legt het werkblad schuin: nu komen er zes letters, leesbaar, buiten de lijn. Hij fluistert: "Dit is wel de mees van de vogels." Lezen daarna: vlot, hij kent alle letters tot kern 3 al.',
        interpretation:
          'De hulpmiddelen maken meteen verschil. De hoeveelheid schrijfwerk is de drempel; leesontwikkeling gaat voorspoedig.',
        body: 'Halve schrijfbladen, en lezen en spelling scheiden van schrijven: letterdoos of tablet.',
      }),
      note({
        kind: 'conversation',
        title: 'Kindgesprek: wat kan jouw lijf?',
        day: '2026-10-15',
        time: '11:05',
        tags: ['kindgesprek', 'zelfbeeld'],
        observation:
          'Mees tekent zichzelf met acht armen. "Dan kan ik alles tegelijk en hoeft het niet netjes." Hij vertelt dat jongens bij het voetballen zeggen dat hij "nat spaghetti" is. Dat vond hij grappig en later niet meer. Trots is hij op klimmen in het rek tot de derde sport. Zijn doel kiest hij zelf: de rits van zijn jas, vóór de sneeuw komt.',
        interpretation:
          'Humor is zijn bescherming. Het zelfbeeld schuurt bij spel met leeftijdgenoten. De rits is een uitstekend eerste doel.',
      }),
      note({
        kind: 'phone',
        title: 'Moeder Nadia belt met goed nieuws',
        day: '2026-11-05',
        time: '12:55',
        tags: ['ouders', 'succes'],
        body: 'Nadia (06-00000117) belt tussen twee afspraken door. De rits gaat dicht, in drie van de vijf keer, en Meesje doet nu ook die van Lou, wat Lou niet op prijs stelt. Bij Klauterwijs fietst hij met een duwstang. Zij vraagt of school kan stoppen met de stempel "slordig" onder zijn werk. Schrik: die gebruikte de invaller. Gezegd dat ik dat vandaag nog bespreek. Saskia stuurt een filmpje van de rits; juf Hanneke laat hem dat in de kring vertellen, als hij wil.',
      }),
      note({
        kind: 'meeting',
        title: 'Leerlingbespreking na blok 2',
        day: '2026-11-18',
        time: '15:20',
        tags: ['leerlingbespreking', 'schrijven', 'gym'],
        observation:
          'Lezen: AVI M3 al beheerst. Rekenen: hoofdrekenen sterk, sommen opschrijven kost drie keer zo veel tijd. Bij meester Roy doet hij mee op eigen niveau en heeft hij het klimrek als keuze.',
        interpretation:
          "Mees' denken en doen lopen uit elkaar. Hij heeft minder schrijfwerk nodig en net zoveel uitdaging als de rest.",
        body: 'Tot maart: halve bladen, antwoorden mogen mondeling, dagelijks vijf minuten grote beweging op het bord. Evaluatie met de moeders en Pim in maart.',
      }),
    ],
    privateNotes: [],
  },
};
