/**
 * The rules that a request is checked on before it goes to the partnership. None of it is law that was read:
 * what a partnership asks is custom, in its profile; whether parents must agree to passing a report on is law
 * as far as known, its text not read (domain.md section 2, "Arrangement request", sources 20, 21 and 23).
 * What they test stands in features/arrangement/rules. Pure.
 */
import { z } from 'zod';
import type { OppRuleLevel } from './opp-rule-kinds';

/** Where it is mended: a part of the form. */
export const arrangementPlaces = [
  'question',
  'tried',
  'support',
  'period',
  'costs',
  'answers',
  'opp',
  'reports',
  'profile',
] as const;
export type ArrangementPlace = (typeof arrangementPlaces)[number];

type Rule = {
  readonly level: OppRuleLevel;
  readonly source: string;
  readonly place: ArrangementPlace;
  /**
   * `always`: stands in the way of submitting; `reason`: until a reason is written, which is printed in the
   * request; `never`: only says so.
   */
  readonly blocks: 'always' | 'reason' | 'never';
  /** What is missing, and what to do. */
  readonly says: string;
};

const asked = {
  level: 'custom',
  source: 'Wat samenwerkingsverbanden in een aanvraag vragen: gebruik in het veld, geen wettekst',
  blocks: 'always',
} as const;
const profile = {
  level: 'custom',
  source: 'Het profiel van uw samenwerkingsverband',
  blocks: 'always',
} as const;
const agreement = {
  level: 'lawUncertain',
  source:
    'Ouders beslissen over het doorgeven van medische en psychologische verslagen (uitleg van een samenwerkingsverband; de wettekst is niet gelezen)',
} as const;
const tip = { level: 'tip', source: 'Advies van Casuskluis', blocks: 'never' } as const;

export const arrangementRules = {
  questionMissing: {
    ...asked,
    place: 'question',
    says: 'De hulpvraag ontbreekt. Schrijf wat de leerling of de leerkracht nodig heeft.',
  },
  aimsMissing: {
    ...asked,
    place: 'question',
    says: 'Er staat geen doel. Schrijf wat er aan het einde anders moet zijn.',
  },
  triedMissing: {
    ...asked,
    place: 'tried',
    says: 'Er staat niet wat de school met basisondersteuning al heeft gedaan.',
  },
  effectMissing: {
    ...asked,
    place: 'tried',
    says: 'Bij deze basisondersteuning ontbreekt wat er is gedaan of wat het effect was.',
  },
  natureMissing: {
    ...asked,
    place: 'support',
    says: 'De aard van de ondersteuning ontbreekt.',
  },
  intensityMissing: {
    ...asked,
    place: 'support',
    says: 'De intensiteit ontbreekt: hoe vaak, hoe lang en met hoeveel leerlingen.',
  },
  hoursMissing: {
    ...asked,
    place: 'support',
    says: 'Het aantal uren per week ontbreekt. Vul 0 in als u geen uren vraagt.',
  },
  expertiseMissing: {
    ...asked,
    blocks: 'never',
    place: 'support',
    says: 'Er staat niet welke deskundigheid u vraagt.',
  },
  hoursTooMany: {
    ...profile,
    blocks: 'reason',
    place: 'support',
    says: 'U vraagt meer uren per week dan het profiel als grens heeft.',
  },
  periodMissing: {
    ...asked,
    place: 'period',
    says: 'De periode is niet compleet. Vul een begin- en een einddatum in.',
  },
  periodReversed: {
    ...asked,
    place: 'period',
    says: 'De periode eindigt voordat zij begint. Verbeter een van de twee datums.',
  },
  periodTooLong: {
    ...profile,
    blocks: 'reason',
    place: 'period',
    says: 'De periode is langer dan het profiel als grens heeft.',
  },
  evaluationMissing: {
    ...asked,
    place: 'period',
    says: 'Er is geen dag gepland om te evalueren. Plan die vóór het einde.',
  },
  evaluationOutside: {
    ...asked,
    place: 'period',
    says: 'De evaluatie ligt niet in de periode. Plan die na het begin en vóór het einde.',
  },
  costsMissing: {
    ...asked,
    place: 'costs',
    says: 'De begroting is leeg. Voeg uren of materiaal toe.',
  },
  costIncomplete: {
    ...asked,
    place: 'costs',
    says: 'Bij deze kosten ontbreekt waarvoor, hoeveel of tegen welke prijs.',
  },
  amountMissing: {
    ...asked,
    place: 'costs',
    says: 'Het gevraagde bedrag ontbreekt.',
  },
  amountDiffers: {
    ...asked,
    place: 'costs',
    says: 'Het gevraagde bedrag is niet gelijk aan de som van de begroting.',
  },
  amountTooHigh: {
    ...profile,
    blocks: 'reason',
    place: 'costs',
    says: 'Het bedrag is hoger dan het profiel als grens heeft.',
  },
  hoursDontFit: {
    ...tip,
    place: 'costs',
    says: 'In de begroting staan meer uren dan er in de hele periode passen bij het aantal uren per week.',
  },
  phaseMissing: {
    ...profile,
    place: 'answers',
    says: 'De fase van ondersteuning is niet gekozen.',
  },
  phaseUnknown: {
    ...profile,
    place: 'answers',
    says: 'De gekozen fase staat niet in het profiel. Kies opnieuw.',
  },
  answerMissing: {
    ...profile,
    place: 'answers',
    says: 'Deze vraag van het samenwerkingsverband is niet beantwoord.',
  },
  answerTooLong: {
    ...profile,
    place: 'answers',
    says: 'Dit antwoord heeft meer woorden dan het formulier toestaat.',
  },
  answerUnfit: {
    ...profile,
    place: 'answers',
    says: 'Dit antwoord past niet bij de vraag. Kies een van de antwoorden, of vul een getal in.',
  },
  oppMissing: {
    ...asked,
    blocks: 'reason',
    place: 'opp',
    says: 'Er is geen OPP gekoppeld.',
  },
  oppNotAdopted: {
    ...asked,
    blocks: 'reason',
    place: 'opp',
    says: 'De gekoppelde versie van het OPP is niet vastgesteld.',
  },
  reportUnnamed: {
    ...asked,
    place: 'reports',
    says: 'Bij dit verslag staat niet wat het is.',
  },
  reportUnanswered: {
    ...agreement,
    blocks: 'reason',
    place: 'reports',
    says: 'Bij dit verslag staat niet of de ouders akkoord gaan met doorgeven. Vraag het hun eerst.',
  },
  reportRefused: {
    ...agreement,
    blocks: 'always',
    place: 'reports',
    says: 'De ouders gaan niet akkoord met het doorgeven van dit verslag. Haal het van de lijst.',
  },
  profileIsExample: {
    ...tip,
    place: 'profile',
    says: 'Dit formulier is een verzonnen voorbeeld. Vergelijk het met het echte formulier van uw samenwerkingsverband.',
  },
  profileNewer: {
    ...tip,
    place: 'profile',
    says: 'Er is een nieuwere versie van dit profiel. U kunt die overnemen; antwoorden die nog passen, blijven staan.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type ArrangementRuleId = keyof typeof arrangementRules;
export const arrangementRuleIds = Object.keys(arrangementRules) as readonly ArrangementRuleId[];

export const arrangementRuleId = z.custom<ArrangementRuleId>(
  (id) => typeof id === 'string' && Object.hasOwn(arrangementRules, id),
);

/** Something that a rule found. */
export const ArrangementFinding = z.strictObject({
  rule: arrangementRuleId,
  /** The row, or the field of the profile (its key), that it is about; null: the whole. */
  itemId: z.string().nullable(),
  /** It stands in the way of submitting. */
  blocks: z.boolean(),
  /** Why the request goes in all the same, where that may be; '' where nothing was written. */
  reason: z.string(),
});
export type ArrangementFinding = z.output<typeof ArrangementFinding>;
