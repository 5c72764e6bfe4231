import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Lantaarnpad 88, 1234 AS Ommerdrecht';

export const impulsklasBoy: AuthoredProfile = {
  pupils: [
    {
      key: '41012',
      firstName: 'Dylano',
      prefix: '',
      lastName: 'Jansen',
      givenNames: 'Dylano Ruben',
      birthDate: '2017-07-09',
      sex: 'boy',
      yearGroup: 6,
      classGroupKey: 'G6A',
      familyKey: 'F-JAN',
      compositeGroupKeys: ['SG-IMPULS'],
    },
    {
      key: '41013',
      firstName: 'Nevaeh',
      prefix: '',
      lastName: 'Jansen',
      givenNames: 'Nevaeh Joy',
      birthDate: '2022-08-05',
      sex: 'girl',
      yearGroup: 1,
      classGroupKey: 'G12F',
      familyKey: 'F-JAN',
    },
  ],
  caseFile: {
    key: 'CF14',
    theme: 'impulsklas',
    openedOn: '2026-05-07',
    supportPhase: 3,
    hardCases: ['severalGuardians'],
    nicknames: ['Dyl'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Priscilla',
        lastName: 'Jansen',
        phone: '06-00000126',
        email: 'priscilla.jansen@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'stepfather',
        firstName: 'Gino',
        lastName: 'Rosaria',
        custody: false,
        rightToInformation: false,
        phone: '06-00000127',
        email: 'gino.rosaria@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Ruben',
        lastName: 'Kleinjan',
        custody: false,
        phone: '06-00000128',
        email: 'ruben.kleinjan@voorbeeld.invalid',
        address: 'Weerhaan 61, 1234 XP Kraaienoord',
      }),
    ],
    siblings: [{ firstName: 'Nevaeh', prefix: '', lastName: 'Jansen', pupilKey: '41013' }],
    staffKeys: ['LK22', 'LK23', 'LK38'],
    outsiders: [{ name: 'Kyan', kind: 'person' }],
    notes: [
      note({
        kind: 'meeting',
        title: 'Aanmelding voor de Impulsklas',
        day: '2026-05-07',
        time: '15:00',
        tags: ['impulsklas', 'aanmelding', 'gedrag'],
        body: 'Met Priscilla en Gino. Dylano raakt in groep 5 elke dag in discussie: eerst "waarom", dan de stoel naar achteren, dan weglopen. Priscilla voelt zich steeds op het matje geroepen. "Ik krijg buikpijn als ik jullie nummer zie." Wij vertellen over de Impulsklas: twaalf weken, één dagdeel, samen met een ouder, aan doelen die jullie zelf kiezen. Gino biedt aan om te komen, maar Dylano wil zijn moeder. Ruben, zijn vader, wordt door ons op de hoogte gebracht. Priscilla regelt het met haar werk. Start in september.',
      }),
      note({
        kind: 'conversation',
        title: 'Doelen kiezen met Dylano en moeder',
        day: '2026-09-01',
        time: '09:30',
        tags: ['impulsklas', 'doelen', 'nulmeting'],
        observation:
          'Dylano legt de kaartjes met vaardigheden op volgorde. Bovenaan: "stop zeggen tegen mezelf", "hulp vragen", "verliezen". Nulmeting op een schaal van 1 tot 4: Dylano geeft 2, 3 en 1; meester Rik 1, 1 en 2; moeder 2, 1 en 1. Hij is verrast dat de meester hem bij verliezen een hoger cijfer geeft dan hijzelf. "Ik dacht dat u het altijd zag."',
        interpretation:
          'Hij is kritischer op zichzelf dan wij dachten. Het verschil tussen de drie kaarten is een mooi begin van gesprek, geen bewijs.',
      }),
      note({
        kind: 'observation',
        title: 'Impulsklas week 3',
        day: '2026-09-22',
        time: '09:10',
        tags: ['impulsklas', 'observatie'],
        observation:
          'Zes kinderen en zes ouders. Opdracht: samen een toren bouwen zonder te praten. Dylano en Priscilla bouwen hoog; hij haalt haar blok weg en zij legt het terug, drie keer. Hij slaat met zijn vlakke hand op tafel, kijkt naar de kaart, fluistert "stop" en legt het blok zelf terug. Priscilla krijgt tranen in haar ogen en steekt haar duim op. Andere ouder: "Dat lukt mij thuis nooit."',
        interpretation:
          'Hij past de vaardigheid voor het eerst uit zichzelf toe. Moeder leert wachten; dat is misschien de grootste stap.',
      }),
      note({
        kind: 'phone',
        title: 'Vader Ruben wil meedoen',
        day: '2026-10-07',
        time: '17:30',
        tags: ['ouders', 'impulsklas'],
        body: 'Ruben Kleinjan belt op eigen initiatief (06-00000128). Hij heeft geen gezag, wel recht op informatie, en hoorde van Dylano over de kaart. Om de week is Dyl een weekend bij hem in Kraaienoord. Hij vraagt of hij ook mag scoren. Met moeder overlegd: zij vindt het goed, als het over Dylano gaat en niet over hen. Hij krijgt een eigen kaart, met alleen de drie doelen. "Ik wist niet dat hij zo zijn best deed."',
      }),
      note({
        kind: 'classVisit',
        title: 'Terug in de klas: lukt het daar ook?',
        day: '2026-10-14',
        time: '13:00',
        tags: ['impulsklas', 'klassenbezoek', 'transfer'],
        observation:
          'Gym uitgevallen, dus rekenspel. Dylano verliest van Kyan. Hij zegt hard "nee hè", staat op, loopt naar het raam, telt op zijn vingers en komt terug. Juf Maud geeft hem in het voorbijgaan een knipoog en noemt de vaardigheid bij naam. Bij het tweede spel begint een discussie over de regels; Dylano vraagt om hulp voordat het oploopt. Zijn kaart ligt in zijn laatje en niet op tafel.',
        interpretation:
          'De transfer naar de groep begint. Benoemen zonder publiek werkt. Let op: kaart uit zicht is uit gedachten.',
        body: "Kaart 's morgens samen bekijken, één minuut.",
      }),
      note({
        kind: 'meeting',
        title: 'Impulsklas week 10: wat blijft er?',
        day: '2026-11-17',
        time: '11:30',
        tags: ['impulsklas', 'evaluatie', 'borging'],
        observation:
          'Scores na tien weken, gemiddeld: stop zeggen van 1,7 naar 3,2; hulp vragen van 1,7 naar 2,6; verliezen van 1,3 naar 2,9. Meester Rik geeft nu hetzelfde cijfer als Dylano. Twee incidenten in oktober, in mei waren het er negen.',
        interpretation:
          "Dylano's groei is zichtbaar voor alle beoordelaars. De zwakke plek ligt na week twaalf, als er geen vast moment meer is.",
        body: 'Borging: een kwartier per week met juf Maud tot april, kaart blijft tot februari, Priscilla en Gino houden het zondaggesprek. De leerkracht van groep 7 komt in week 12 kijken. Dylano wil in de volgende Impulsklas komen vertellen hoe het moet.',
      }),
      note({
        kind: 'email',
        title: 'Berichtje van moeder',
        day: '2026-11-20',
        time: '08:12',
        tags: ['ouders', 'succes'],
        body: 'Priscilla: "Gisteren belde jullie nummer en ik had geen buikpijn. Dylano verloor met ganzenborden van zijn zusje Nevaeh en zei: gefeliciteerd, ukkie. Gino en ik keken elkaar aan. Ik weet dat het nog wel eens misgaat. Maar ik schreeuw minder en hij ook." Zij vraagt of er een groepje is voor ouders na de Impulsklas. Doorgegeven aan de schoolmaatschappelijk werker. Bewaren voor een mindere dag.',
      }),
    ],
    privateNotes: [],
  },
};
