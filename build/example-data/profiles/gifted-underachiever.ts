import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Kwartelgaarde 14, 1234 KD Ommerdrecht';

export const giftedUnderachiever: AuthoredProfile = {
  pupils: [
    {
      key: '41010',
      firstName: 'Jurre',
      prefix: "van 't",
      lastName: 'Hof',
      givenNames: 'Jurre Willem',
      birthDate: '2017-02-11',
      sex: 'boy',
      yearGroup: 6,
      classGroupKey: 'G6B',
      familyKey: 'F-HOF',
      compositeGroupKeys: ['SG-PLUS'],
    },
    {
      key: '41011',
      firstName: 'Fenne',
      prefix: "van 't",
      lastName: 'Hof',
      givenNames: 'Fenne Johanna',
      birthDate: '2019-03-04',
      sex: 'girl',
      yearGroup: 4,
      classGroupKey: 'G4A',
      familyKey: 'F-HOF',
    },
  ],
  caseFile: {
    key: 'CF01',
    theme: 'giftedUnderachiever',
    openedOn: '2026-03-12',
    supportPhase: 2,
    hardCases: ['prefix'],
    nicknames: ['Jur'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Marjolein',
        lastName: 'Kranenburg',
        phone: '06-00000101',
        email: 'marjolein.kranenburg@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Wouter',
        prefix: "van 't",
        lastName: 'Hof',
        phone: '06-00000102',
        email: 'w.vanthof@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [{ firstName: 'Fenne', prefix: "van 't", lastName: 'Hof', pupilKey: '41011' }],
    staffKeys: ['LK24', 'LK25', 'LK38', 'LK40'],
    outsiders: [
      { name: 'Bouke', kind: 'person' },
      { name: 'Centrum Zeven Sloten', kind: 'organisation' },
    ],
    notes: [
      note({
        kind: 'conversation',
        title: 'Groepsbespreking: waar blijft de groei?',
        day: '2026-03-12',
        time: '15:10',
        tags: ['groepsbespreking', 'rekenen', 'hoogbegaafd'],
        observation:
          'Juf Charissa brengt Jurre in. Midden groep 5 nog I+ op rekenen en spelling, nu III op spelling en II op rekenen. Zijn schrift is leeg of er staat één som, met een tekening van een molen ernaast. Mondeling geeft Jurre binnen tien seconden het goede antwoord op opgaven van eind groep 6, met een eigen strategie die de juf zelf moest narekenen.',
        interpretation:
          'De toets meet hier meer werkhouding dan kunnen. Jurre lijkt afgehaakt op herhaling. Hij heeft opdrachten nodig die hij niet meteen kan en een leerkracht die het proces prijst in plaats van het antwoord.',
        body: 'Afgesproken: rekenen compacten vanaf blok 7, doortoetsen op rekenen en begrijpend lezen, Mirjam nodigt ouders uit.',
      }),
      note({
        kind: 'test',
        title: 'Doortoetsen rekenen en lezen',
        day: '2026-03-26',
        time: '09:00',
        tags: ['rekenen', 'begrijpend lezen', 'doortoetsen'],
        observation:
          'Rekenen M6: vaardigheidsscore in niveau I, E6: nog steeds I, M7: II. Begrijpend lezen E6: I+. Spelling M5: III, met opvallend veel fouten in woorden die hij in het dictee van vorige week goed had. Bij de laatste vijftien opgaven van M7 fronste Jurre, ging rechtop zitten en zei: "Dit zijn leuke."',
        interpretation:
          'Een didactische voorsprong van anderhalf jaar op rekenen. Zodra het moeilijk wordt, gaat hij aan. Spelling is geen kunnen maar slordigheid, of een gebrek aan automatiseren: nog uitzoeken.',
      }),
      note({
        kind: 'meeting',
        title: 'Gesprek met ouders over uitkomst doortoetsen',
        day: '2026-04-09',
        time: '16:00',
        tags: ['ouders', 'plusgroep', 'hoogbegaafd'],
        body: 'Aanwezig: Marjolein Kranenburg, Wouter van \'t Hof, juf Charissa Pinas en ondergetekende. Moeder is opgelucht: "We dachten dat hij lui was geworden." Vader herkent zichzelf: hij liep op de havo vast omdat hij nooit had leren leren. Thuis bouwt Jurre uren aan knikkerbanen en leest hij atlassen, maar bij huiswerk is het oorlog. \'s Avonds ligt hij wakker van het heelal en van doodgaan. Ouders vragen om onderzoek naar intelligentie. Wij leggen uit dat we eerst kijken wat hij nodig heeft. Afgesproken: start plusgroep op donderdag, Jurs eigen leerdoel is "iets doen wat mislukt". Evaluatie voor de zomer.',
      }),
      note({
        kind: 'classVisit',
        title: 'Klassenbezoek rekenles 6 b',
        day: '2026-09-15',
        time: '09:15',
        tags: ['observatie', 'rekenen', 'taakgerichtheid'],
        observation:
          'Instructie duurt 22 minuten. Jurre mag na vijf minuten zelf beginnen, maar blijft zitten met zijn kin op tafel. Taakgericht: 4 van de 20 keer dat ik keek. Hij bouwt een brug van gum en linialen, zachtjes zoemend. Als juf Charissa langskomt en vraagt: "Waar zit de eerste moeilijke?", pakt hij zijn potlood en maakt hij er drie achter elkaar. Daarna kijkt hij bij Bouke en legt uit wat een noemer is, geduldig en met een tekening.',
        interpretation:
          'Zelfstandig werken is voor hem geen beloning maar een leegte. Nabijheid en één goede vraag zetten hem aan. Uitleggen aan een ander geeft hem aanzien én herhaling.',
        body: 'Tip aan de juf: begin met de moeilijkste som, daarna mag hij stoppen.',
      }),
      note({
        kind: 'conversation',
        title: 'Kindgesprek: de leerkuil',
        day: '2026-09-29',
        time: '11:00',
        tags: ['kindgesprek', 'mindset'],
        observation:
          'Met Jurre de leerkuil getekend. Hij zet zichzelf naast de kuil, op een ligstoel. "In de kuil zitten de kinderen die het niet snappen." Als ik vraag wanneer hij er zelf in zat: "Bij pianoles. Toen ben ik gestopt." Een cijfer voor school: een 4, voor de plusgroep een 8, "want daar mag je ruziemaken over hoe het zit". Zijn wens: minder bladzijden en soms met juf Willemijn praten over zwarte gaten.',
        interpretation:
          'Fouten maken hoort in zijn beeld bij dom zijn. Bevorderend: hij kan dit zelf goed onder woorden brengen en wil wel.',
      }),
      note({
        kind: 'email',
        title: 'Mail van moeder over Fenne en Jurre',
        day: '2026-10-08',
        time: '20:41',
        tags: ['ouders', 'thuis'],
        body: 'Marjolein schrijft (marjolein.kranenburg@voorbeeld.invalid) dat het thuis rustiger is. "Jurre vertelt weer over school, vooral over de plusgroep." Wel veel strijd met zijn zusje: Fenne rekent nu sneller de tafels dan hij en dat vindt Jurre onuitstaanbaar. Zij vraagt of wij een plek weten voor begeleiding; het Centrum Zeven Sloten heeft een wachttijd van vijf maanden. Geantwoord dat we het in november samen bespreken en dat tafels best mogen: vijf minuten per dag, met een klok, tegen zichzelf en niet tegen Fenne.',
      }),
      note({
        kind: 'meeting',
        title: 'Leerlingbespreking: tussenstand na tien weken',
        day: '2026-11-12',
        time: '14:30',
        tags: ['leerlingbespreking', 'hgw', 'evaluatie'],
        observation:
          "Jurre's taakgerichtheid bij rekenen ging van 4 naar 12 van de 20 momenten. Compacten loopt. Het werk uit de plusgroep is af en verzorgd. Spelling blijft III; hij maakt geen woordpakketten. Juf Willemijn ziet dat hij in de kring weer vragen stelt.",
        interpretation:
          'Deze leerling heeft een instructie nodig die kort is en open begint, opdrachten met weerstand en feedback op de aanpak. Spelling vraagt een aparte kleine aanpak, geen pluswerk.',
        body: 'Doel tot februari: Jurre maakt elke dag één taak af die hij zelf als "lastig" heeft gekozen, gemeten met een streepjeslijst. Elske Brandsma kijkt mee of nader onderzoek iets toevoegt.',
      }),
    ],
    privateNotes: [
      {
        day: '2026-09-29',
        time: '11:45',
        body: 'Let op mezelf: ik vind Jurre leuk om mee te praten en ga snel mee in zijn verhaal over saaie lessen. De juf werkt hard. Volgende keer eerst vragen wat hem in de groep wél lukt.',
      },
    ],
  },
};
