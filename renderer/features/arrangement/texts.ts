import type { Arrangement, ArrangementSummary } from '../../../electron/contract/arrangement';
import { arrangementStatusWords } from '../../../electron/contract/arrangement-words';
import { dayInWords } from '../../../electron/contract/casus-words';
import { euros } from '../../../electron/contract/hundredths';

type Summary = Pick<
  ArrangementSummary,
  'fromOn' | 'toOn' | 'askedCents' | 'grantedCents' | 'endOn' | 'profileName'
>;

export const arrangementTexts = {
  empty: 'Nog geen aanvraag',
  emptyText:
    'Vraagt u extra ondersteuning bij het samenwerkingsverband? Hier schrijft u de aanvraag, met een begroting die zichzelf narekent.',
  archived: 'Dit dossier is gearchiveerd. Heropen het om een aanvraag te maken.',
  create: 'Aanvraag maken',
  list: 'Aanvragen van dit dossier',
  sub: ({ profileName, fromOn, toOn, askedCents, grantedCents, endOn }: Summary) =>
    [
      profileName,
      // Once it is granted its end counts, not what was asked.
      fromOn === null || toOn === null || endOn !== null
        ? ''
        : `${dayInWords(fromOn)} – ${dayInWords(toOn)}`,
      askedCents === null ? '' : `gevraagd ${euros(askedCents)}`,
      grantedCents === null ? '' : `toegekend ${euros(grantedCents)}`,
      endOn === null ? '' : `loopt tot en met ${dayInWords(endOn)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  createDialog: {
    title: 'Aanvraag maken',
    choose: 'Welk formulier?',
    hint: 'De aanvraag houdt een kopie van dit formulier, ook als u het later wijzigt.',
    example: 'voorbeeld',
    none: 'U hebt nog geen formulier van een samenwerkingsverband. Maak dat eerst in Instellingen; u kunt beginnen met een voorbeeld.',
    toSettings: 'Naar Instellingen',
    create: 'Maak de aanvraag',
  },
  back: 'Terug naar het dossier',
  titleOf: (requestTitle: string, name: string) => `${requestTitle}: ${name}`,
  status: (status: Arrangement['status']) => arrangementStatusWords[status],
  form: (name: string) => `Formulier: ${name}`,
  submittedOn: (day: string) => `Ingediend op ${dayInWords(day)}`,
  endsOn: (day: string) => `Loopt tot en met ${dayInWords(day)}`,
  aside: 'Naast de aanvraag',
  tabs: { check: 'Controle', preview: 'Voorbeeld', steps: 'Besluit' },
  fixed: 'De tekst ligt vast',
  fixedText: 'Deze aanvraag is ingediend. Hieronder staat wat het samenwerkingsverband krijgt.',
  archivedText: 'Dit dossier is gearchiveerd. De aanvraag is alleen te lezen.',
  hiddenText: 'Namen zijn verborgen. Toon ze om te schrijven.',
  older: {
    title: 'Er ligt nog tekst van u die niet in de aanvraag kwam',
    text: 'U typte die over een oudere tekst van deze aanvraag. Hieronder staat wat later is bewaard. Kies welke tekst blijft.',
    swap: 'Zet die tekst hieronder',
    swappedTitle: 'Hieronder staat de tekst die niet in de aanvraag kwam',
    swappedText: 'De tekst die later was bewaard, ligt nu hier. Kies welke tekst blijft.',
    swapBack: 'Zet de andere tekst terug',
    throwAway: 'Gooi de tekst weg die er niet staat',
    ask: {
      title: 'Deze tekst weggooien?',
      text: 'De tekst die nu niet in de aanvraag staat, is daarna weg.',
      confirmLabel: 'Gooi weg',
      cancelLabel: 'Annuleren',
    },
  },
  newer: 'Er is een nieuwere versie van dit formulier',
  newerText:
    'Neem het over om met de nieuwe vragen en grenzen te werken. Antwoorden die nog passen, blijven staan; andere vallen weg.',
  takeNewer: 'Neem het over',
  taken: 'Het nieuwe formulier is overgenomen.',
  saving: 'Bezig met bewaren …',
  savedAt: (time: string) => `Bewaard om ${time}`,
  notKept: 'Nog niet bewaard',
  naming: 'Namen',
  namings: { names: 'Met namen', codeName: 'Met de codenaam' },
  actions: {
    submit: 'Indienen',
    takeBack: 'Terugnemen',
    decide: 'Besluit vastleggen',
    decideAgain: 'Besluit verbeteren',
    evaluate: 'Evaluatie vastleggen',
    evaluateAgain: 'Evaluatie verbeteren',
    export: 'Exporteren',
    remove: 'Verwijderen',
  },
  removed: 'De aanvraag staat 30 dagen in de prullenbak.',
  export: {
    title: 'Exporteren als PDF of DOCX',
    naming: 'Met of zonder namen?',
    hints: {
      names:
        'De naam van de leerling en wie u verder noemt staan erin. Geef het alleen aan wie dat mag weten.',
      codeName:
        'Bekende namen zijn vervangen, school en groep staan er niet in. Voor bekenden kan dit herleidbaar zijn.',
    },
    goes: 'Dit gaat mee',
    goesText:
      'De hele aanvraag: hulpvraag, doelen, wat is geprobeerd, de gevraagde ondersteuning, de begroting, en de namen van OPP en verslagen.',
    stays: 'Dit blijft hier',
    staysText:
      'Het OPP en de verslagen zelf, het besluit en de adviezen, notities, en de rest van het dossier.',
    preview: 'Voorbeeld',
    pdf: 'Bewaar als PDF',
    docx: 'Bewaar als DOCX',
    saved: 'Het bestand is bewaard. Wie het heeft, kan het lezen: bewaar en verstuur het veilig.',
  },
} as const;
