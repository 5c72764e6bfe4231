import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Zevensprong 121, 1234 GT Ommerdrecht';

export const unstructuredTime: AuthoredProfile = {
  pupils: [
    {
      key: '41024',
      firstName: 'Çağlar',
      prefix: '',
      lastName: 'Yıldırım',
      givenNames: 'Çağlar',
      birthDate: '2015-12-04',
      sex: 'boy',
      yearGroup: 7,
      classGroupKey: 'G7B',
      familyKey: 'F-YIL',
    },
    {
      key: '41025',
      firstName: 'Elif',
      prefix: '',
      lastName: 'Yıldırım',
      givenNames: 'Elif Nur',
      birthDate: '2019-06-11',
      sex: 'girl',
      yearGroup: 4,
      classGroupKey: 'G4B',
      familyKey: 'F-YIL',
    },
  ],
  caseFile: {
    key: 'CF04',
    theme: 'unstructuredTime',
    openedOn: '2026-02-10',
    supportPhase: 2,
    hardCases: ['diacritics'],
    nicknames: ['Caglar', 'Çağ'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Sevgi',
        lastName: 'Yıldırım',
        language: 'Turks',
        phone: '06-00000107',
        email: 'sevgi.yildirim@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Murat',
        lastName: 'Yıldırım',
        phone: '06-00000108',
        email: 'murat.yildirim@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [{ firstName: 'Elif', prefix: '', lastName: 'Yıldırım', pupilKey: '41025' }],
    staffKeys: ['LK30', 'LK38', 'LK43'],
    outsiders: [
      { name: 'Sverre', kind: 'person' },
      { name: 'Tygo', kind: 'person' },
      { name: 'VV Ommerdrecht', kind: 'organisation' },
    ],
    notes: [
      note({
        kind: 'other',
        title: 'Incident op het plein',
        day: '2026-02-10',
        time: '12:40',
        tags: ['incident', 'plein', 'gedrag'],
        observation:
          'Bij het voetballen krijgt Çağlar de bal niet. Hij roept "jullie doen het expres", pakt de bal en schopt hem over het hek. Sverre lacht. Çağlar duwt Sverre met twee handen tegen de borst; die valt op zijn elleboog. De pleinwacht pakt Caglar bij de arm, hij rukt zich los en rent het fietsenhok in. Na acht minuten komt hij met mij mee naar binnen. Hij zegt niets en scheurt een blaadje in kleine stukjes.',
        interpretation:
          'Het loopt op in de tweede helft van de pauze, als de regels van het spel verschuiven. Vastpakken maakt het erger.',
        body: 'Beide ouders gebeld. Herstelgesprek morgen voor schooltijd.',
      }),
      note({
        kind: 'conversation',
        title: 'Herstelgesprek Çağlar en Sverre',
        day: '2026-02-11',
        time: '08:15',
        tags: ['herstelgesprek', 'plein'],
        body: 'Allebei aan het woord volgens de vaste vragen. Sverre: "Ik lachte om de bal, niet om jou." Çağlar is even stil en zegt: "Dat wist ik niet. Ik hoorde alleen lachen." Hij biedt uit zichzelf aan de bal te gaan zoeken, in de sloot achter het hek. Samen spreken ze af: bij onduidelijk of het een goal was, gooien ze een munt op. Çağlars eigen idee is een kaartje "time-out" in zijn broekzak. Ik heb het met meester Hicham gedeeld, die het ook aan de pleinwachten vertelt.',
      }),
      note({
        kind: 'observation',
        title: 'Observatie van drie pauzes',
        day: '2026-03-17',
        time: '10:15',
        tags: ['observatie', 'plein', 'patroon'],
        observation:
          'Maandag, dinsdag en donderdag vijftien minuten gekeken. In vijf van de zes botsingen ging er een onverwachte verandering aan vooraf: teams opnieuw verdeeld, een oudere jongen erbij, de bel te vroeg. In de eerste zeven minuten steeds goed spel; Çağlar verdeelt de posities, moedigt Tygo aan en troost een kleuter met een kapotte knie. Bij het naar binnen gaan loopt hij drie keer vooraan en botst hij in de deuropening.',
        interpretation:
          'Niet "altijd ruzie": het gedrag zit in overgangen. Hij heeft voorspelbaarheid nodig en een taak op het kantelpunt. Sterk: leiderschap, zorg voor jongere kinderen.',
      }),
      note({
        kind: 'phone',
        title: 'Vader over voetbal en straf',
        day: '2026-03-24',
        time: '17:45',
        tags: ['ouders', 'thuis'],
        body: 'Murat Yıldırım terug aan de lijn op 06-00000108. Hij is boos over de derde brief van dit jaar: "Ik krijg alleen papier als het misgaat." Thuis geeft hij straf, geen training bij VV Ommerdrecht, maar dan is de week daarna erger. Bij de club is hij aanvoerder en is er nooit wat; zijn trainer zegt vooraf wie waar staat. Dat is precies wat wij ook zien. Afgesproken: geen straf thuis voor wat op school al is opgelost, en iedere vrijdag een bericht van meester Hicham over wat goed ging. Vader wordt rustiger en bedankt.',
      }),
      note({
        kind: 'meeting',
        title: 'Start groep 7: afspraken op één A4',
        day: '2026-09-03',
        time: '15:20',
        tags: ['plan', 'plein', 'overdracht'],
        body: 'Met meester Hicham Bouzid, meester Roy van gym en ouders. Çağlar is er het eerste kwartier zelf bij. Op zijn blad staat: 1 de teams hangen om tien uur op de deur, 2 hij is spelleider op dinsdag en donderdag, met hesje, 3 het kaartje geldt altijd en niemand vraagt waarom, 4 naar binnen gaan doet hij met de materialenkar, vijf minuten eerder. Moeder Sevgi knikt bij de kar: "Thuis ook, als hij iets draagt, is hij rustig." Elif mag niet meer als boodschapper tussen school en thuis dienen; dat vond zijn zusje vervelend.',
      }),
      note({
        kind: 'classVisit',
        title: 'Klassenbezoek 7 b: wisselen van les',
        day: '2026-10-06',
        time: '11:10',
        tags: ['observatie', 'overgangen'],
        observation:
          'Bij rekenen werkt Çağlar twintig minuten aaneen en helpt hij zijn tafelgroep. Bij de overgang naar gym staat hij op als de meester "zo meteen" zegt en krijgt hij een opmerking. Hij zucht hard, kijkt naar het rooster op de muur en gaat weer zitten. Zijn hand zit in zijn broekzak, bij het kaartje. In de kleedkamer geen incident.',
        interpretation:
          'Hij gebruikt zijn kaartje als houvast, ook zonder het te laten zien. "Zo meteen" is voor hem te vaag; een minuut noemen werkt.',
      }),
      note({
        kind: 'email',
        title: 'Weekbericht van meester Hicham',
        day: '2026-11-06',
        time: '16:05',
        tags: ['voortgang', 'ouders'],
        body: 'Ter kopie ontvangen. "Beste Sevgi en Murat, deze week nul keer ruzie en één keer het kaartje. Çağlar heeft de kleuters leren tikkertje spelen zonder duwen. Bij het buitenspelen van woensdag ging het bijna mis toen de bal lek was, en toen kwam hij zelf naar mij. Ik ben trots op hem." In september telden we nog vier botsingen per week, in oktober twee. Çağlars doel blijft staan tot de kerst; daarna bouwen we de kar af en blijft het spelleiderschap.',
      }),
    ],
    privateNotes: [
      {
        day: '2026-03-24',
        time: '18:10',
        body: 'Vader heeft gelijk over de brieven. Zelf nalopen hoeveel positieve berichten er dit jaar uit groep 6 zijn gegaan. Volgens mij geen.',
      },
    ],
  },
};
