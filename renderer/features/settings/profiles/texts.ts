import type { PartnershipProfile } from '../../../../electron/contract/partnership-profile';
import { profileFieldKindWords } from '../../../../electron/contract/partnership-profile';
import { euros, hoursInWords } from '../../../../electron/contract/hundredths';

const months = (count: number): string => (count === 1 ? '1 maand' : `${count} maanden`);
const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

export const profileTexts = {
  text: 'Elk samenwerkingsverband heeft een eigen formulier, met eigen vragen en grenzen. Hier maakt u dat na. Wat er staat is gebruik van dat verband, geen wet. Een aanvraag houdt een kopie van het formulier waarmee zij is gemaakt.',
  list: 'Formulieren van samenwerkingsverbanden',
  none: 'Nog geen formulier. Begin met een voorbeeld, of met een leeg formulier.',
  example: 'voorbeeld',
  sub: ({ content: { fields, limits }, requests }: PartnershipProfile) =>
    [
      counted(fields.length, 'eigen vraag', 'eigen vragen'),
      limits.maxMonths === null ? '' : `ten hoogste ${months(limits.maxMonths)}`,
      limits.maxAmountCents === null ? '' : euros(limits.maxAmountCents),
      limits.maxHoursPerWeek === null ? '' : `${hoursInWords(limits.maxHoursPerWeek)} per week`,
      requests === 0 ? '' : counted(requests, 'aanvraag', 'aanvragen'),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  fromExample: (name: string) => `Begin met ${name}`,
  empty: 'Begin met een leeg formulier',
  change: (name: string) => `Wijzigen: ${name}`,
  remove: (name: string) => `Verwijderen: ${name}`,
  removed: 'Het formulier staat 30 dagen in de prullenbak. Aanvragen houden hun kopie.',
  saved: 'Het formulier is bewaard.',
  saveDone:
    'Bewaard. Lopende aanvragen houden hun kopie; bij zo’n aanvraag kunt u dit formulier overnemen.',

  newTitle: 'Nieuw formulier',
  changeTitle: 'Formulier wijzigen',
  name: 'Naam van het samenwerkingsverband',
  checked: 'Ik heb dit vergeleken met het echte formulier van ons samenwerkingsverband',
  checkedHint: 'Zolang u dit niet aanvinkt, staat er “voorbeeld” bij, ook op de aanvraag.',
  wording: 'Woorden',
  requestTitle: 'Titel van de aanvraag',
  arrangementWord: 'Hoe heet de ondersteuning?',
  arrangementWordHint: 'Bijvoorbeeld: arrangement, steunpakket.',
  aboveSignature: 'Zin boven de handtekeningen',
  limits: 'Grenzen',
  limitsText: 'Laat leeg wat het samenwerkingsverband niet begrenst.',
  maxMonths: 'Ten hoogste … maanden',
  maxAmount: 'Ten hoogste … euro',
  maxHours: 'Ten hoogste … uur per week',
  phases: 'Fasen van ondersteuning',
  phasesHint: 'Eén per regel. Leeg: het formulier vraagt er niet naar.',
  fields: 'Eigen vragen',
  fieldsText:
    'Hulpvraag, doelen, basisondersteuning, periode, begroting, OPP en verslagen staan al in elke aanvraag.',
  field: (number: number) => `Vraag ${number}`,
  fieldsEmpty: 'Geen eigen vragen.',
  addField: 'Vraag toevoegen',
  label: 'Wat wordt er gevraagd?',
  help: 'Uitleg bij de vraag',
  kind: 'Soort antwoord',
  kinds: profileFieldKindWords,
  required: 'Moet zijn ingevuld',
  maxWords: 'Ten hoogste … woorden',
  options: 'Antwoorden om uit te kiezen',
  optionsHint: 'Eén per regel.',
  up: (name: string) => `Omhoog: ${name}`,
  down: (name: string) => `Omlaag: ${name}`,
  removeField: (name: string) => `Weghalen: ${name}`,
  moved: (name: string, place: number, count: number) =>
    `${name} staat nu op plaats ${place} van ${count}.`,
  save: 'Bewaar het formulier',

  needed: 'Vul dit in.',
  tooLong: 'Dit is te lang.',
  optionsNeeded: 'Vul minstens twee antwoorden in.',
  double: 'Elke regel moet anders zijn.',
  tooMany: 'Dit zijn er te veel.',
} as const;
