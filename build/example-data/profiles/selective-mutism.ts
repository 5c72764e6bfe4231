import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Touwslagershof 33, 1234 BN Ommerdrecht';

export const selectiveMutism: AuthoredProfile = {
  pupils: [
    {
      key: '41019',
      firstName: 'Łucja',
      prefix: '',
      lastName: 'Wiśniewska',
      givenNames: 'Łucja Maria',
      birthDate: '2021-03-08',
      sex: 'girl',
      yearGroup: 2,
      classGroupKey: 'G12C',
      familyKey: 'F-WIS',
    },
    {
      key: '41020',
      firstName: 'Kacper',
      prefix: '',
      lastName: 'Wiśniewski',
      givenNames: 'Kacper Jan',
      birthDate: '2019-01-27',
      sex: 'boy',
      yearGroup: 4,
      classGroupKey: 'G4B',
      familyKey: 'F-WIS',
    },
  ],
  caseFile: {
    key: 'CF02',
    theme: 'selectiveMutism',
    openedOn: '2025-11-13',
    supportPhase: 3,
    hardCases: ['diacritics'],
    nicknames: ['Lucja', 'Łucjunia'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Agnieszka',
        lastName: 'Wiśniewska',
        language: 'Pools',
        phone: '06-00000103',
        email: 'a.wisniewska@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Tomasz',
        lastName: 'Wiśniewski',
        language: 'Pools',
        phone: '06-00000104',
        email: 't.wisniewski@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [{ firstName: 'Kacper', prefix: '', lastName: 'Wiśniewski', pupilKey: '41020' }],
    staffKeys: ['LK04', 'LK05', 'LK37', 'LK40'],
    outsiders: [
      { name: 'Marta Zielak', kind: 'person' },
      { name: 'Lettergrep', kind: 'organisation' },
      { name: 'Evi', kind: 'person' },
    ],
    notes: [
      note({
        kind: 'observation',
        title: 'Kring en speelwerktijd',
        day: '2025-11-13',
        time: '09:05',
        tags: ['kleuters', 'spreken', 'observatie'],
        observation:
          'Łucja zit in de kring tussen juf Puck en Evi. Bij haar beurt worden haar schouders hoog en haar gezicht strak; ze kijkt naar haar schoenen tot de juf verdergaat. In de bouwhoek wijst ze, knikt ze en lacht ze zonder geluid. Als Evi een toren omgooit, fluistert Łucja iets in haar oor. Evi roept: "Ze zegt dat ik een olifant ben!" Bij het afscheid praat ze op het plein meteen hard en vlot Pools met haar moeder.',
        interpretation:
          'Ze kan praten en wil contact, maar in de klas slaat het op slot. Niet alleen een nieuwe taal: ook in het Pools spreekt ze binnen de deur niet.',
        body: 'Beurt in de kring voorlopig met een kaartje of een knik. Niemand zegt "zeg het maar".',
      }),
      note({
        kind: 'conversation',
        title: 'Gesprek met moeder, met tolk',
        day: '2025-11-27',
        time: '13:45',
        tags: ['ouders', 'tolk', 'meertalig'],
        body: 'Agnieszka Wiśniewska was er met tolk Marta Zielak. Moeder vertelt dat Łucjunia thuis "een radio" is: ze zingt, commandeert haar broer en speelt schooltje. Tegen de buurvrouw en tegen oma aan de telefoon zwijgt ze ook. Moeder was zelf als kind zo: "Ik sprak in de klas pas toen ik acht was." Ze schaamt zich een beetje en heeft Łucja beloofd dat ze een fiets krijgt als ze praat. We leggen uit waarom belonen van spreken de druk juist hoger maakt. Moeder vindt een filmpje van thuis een goed idee. Vader Tomasz werkt in ploegen en belt liever: 06-00000104.',
      }),
      note({
        kind: 'meeting',
        title: 'Ondersteuningsteam: plan in kleine stappen',
        day: '2026-01-15',
        time: '15:15',
        tags: ['ondersteuningsteam', 'selectief mutisme', 'plan'],
        body: 'Besproken met Josien Terpstra, Elske Brandsma, juf Puck, juf Samira en de logopedist van praktijk Lettergrep. We herkennen het beeld van selectief mutisme; de diagnose is aan anderen. Plan volgens kleine stappen: 1 moeder speelt tien minuten met Łucja in het leeghoekje, 2 juf Puck doet in de verte iets anders, 3 ze komt dichterbij, 4 moeder gaat naar de gang. Eerst geluid, dan fluisteren, dan woorden. Twee keer per week, op dinsdag en vrijdag om half negen. Ouders stemmen in en vragen of Kacper ook mag meespelen. Evaluatie na acht weken.',
      }),
      note({
        kind: 'observation',
        title: 'Stap 3: eerste woorden met de juf erbij',
        day: '2026-03-10',
        time: '08:35',
        tags: ['spreken', 'plan', 'succes'],
        observation:
          'Łucja speelt memory met mama op het kleed. Juf Puck sorteert een meter verder kralen. Bij elk paar zegt Łucja zachtjes "para" en één keer "twee koe". Ze ziet dat de juf het hoort en praat door. Als de deur opengaat en een ouder binnenkomt, stopt het geluid direct en blijven er alleen knikjes over.',
        interpretation:
          'De aanwezigheid van juf Puck is veilig geworden. Onverwachte mensen nog niet. Een briefje op de deur helpt.',
      }),
      note({
        kind: 'phone',
        title: 'Vader belt: verdrietig na de gymles',
        day: '2026-05-19',
        time: '17:20',
        tags: ['ouders', 'gym'],
        body: 'Tomasz belt vanaf zijn werk. Łucja huilde gisteravond: bij de vakdocent moest iedereen zijn naam roepen voordat je mocht rennen. Zij bleef als enige staan. Vader zegt rustig: "Hij weet het denk ik niet." Klopt, meester Roy had het plan niet gekregen. Excuses gemaakt en het plan vandaag bij hem gebracht. Hij bedenkt zelf dat je ook mag stampen of een pion mag omdraaien. Vader is tevreden en vertelt trots dat Łucja bij de bakker "dzień dobry" had gezegd.',
      }),
      note({
        kind: 'classVisit',
        title: 'Begin groep 2: hoe is de zomer overgekomen?',
        day: '2026-09-08',
        time: '10:30',
        tags: ['kleuters', 'spreken', 'overgang'],
        observation:
          'Nieuwe jongsten in de groep, zelfde juffen. Łucja helpt een jongste met zijn jas zonder te praten. In de poppenhoek hoor ik haar gewone stem: "Nee, baby moet slapen." Zodra zij mij ziet, fluistert ze. In de kring geeft ze antwoord in het oor van Evi, die het doorgeeft. Taalbegrip op de kleutertoets ruim voldoende; ze wijst alle begrippen aan.',
        interpretation:
          'Het doorgeven door Evi werkt, maar kan een vaste rol worden. Langzaam overgaan naar fluisteren tegen de juf.',
        body: 'Logopedie kijkt mee naar de taalontwikkeling in beide talen. Overdracht aan groep 3 al in maart voorbereiden.',
      }),
      note({
        kind: 'meeting',
        title: 'Evaluatie met ouders en logopedie',
        day: '2026-11-05',
        time: '14:00',
        tags: ['evaluatie', 'ouders', 'selectief mutisme'],
        body: 'Łucja\'s stappen: ze praat met juf Puck op gewone toon als er niemand anders is, fluistert in een groepje van vier en zegt in de gymzaal haar eigen telwoord. Met juf Samira is het nog stil, waarschijnlijk omdat het oefenen op haar dagen niet lukte. Moeder zegt in het Nederlands: "Ik ben niet meer bang voor school." Afspraken: de stappen nu met juf Samira herhalen, Evi niet meer als vaste tolk, met de huisarts bespreken of behandeling nodig is. Josien schrijft het verslag in eenvoudige taal en laat het vertalen.',
      }),
    ],
    privateNotes: [
      {
        day: '2026-01-15',
        time: '16:20',
        body: 'Nog uitzoeken: vergoedt het bestuur de tolk ook voor de evaluatie? En hoe leg ik een collega uit dat "ze doet het expres" niet klopt, zonder haar af te vallen.',
      },
    ],
  },
};
