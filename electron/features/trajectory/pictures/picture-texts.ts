/** Dutch words in and beside the pictures of a trajectory. */
import type { Rater } from '../../../contract/trajectory-plan';
import type { PictureKind } from '../../../contract/trajectory-record';

const decimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const joined = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** 2.33 → "2,33" */
export const scoreText = (score: number): string => decimal.format(score);

/** "2, 5 en 9" */
const listed = (words: readonly (string | number)[]): string => joined.format(words.map(String));

const weekList = (weeks: readonly number[]): string => `week ${listed(weeks)}`;

const titles: Readonly<Record<PictureKind, string>> = {
  progress: 'Voortgang per week',
  disagreement: 'Waar de scores verschillen',
  moments: 'Op welke momenten het lukt',
};

const fileWords: Readonly<Record<PictureKind, string>> = {
  progress: 'voortgang',
  disagreement: 'verschillen',
  moments: 'momenten',
};

type Way = { readonly rater: string; readonly from: string; readonly to: string };

const wayText = ({ rater, from, to }: Way): string =>
  from === to ? `${rater}: ${to}` : `${rater}: van ${from} naar ${to}`;

export const pictureTexts = {
  title: (kind: PictureKind) => titles[kind],
  /** Of a picture outside the app: no words that a person typed. */
  fileTitle: (kind: PictureKind, goal: number) => `${titles[kind]}, doel ${String(goal)}`,
  fileName: (kind: PictureKind, goal: number, format: string) =>
    `traject-doel-${String(goal)}-${fileWords[kind]}.${format}`,
  raters: {
    pupil: 'Leerling',
    teacher: 'Leerkracht',
    guardian: 'Ouder',
  } as const satisfies Readonly<Record<Rater, string>>,
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  weekdaysShort: ['ma', 'di', 'wo', 'do', 'vr'],
  wholeDay: 'hele dag',
  weekAxis: 'week',
  noScore: 'geen score',
  tooFew: 'te weinig',
  notApplicable: 'n.v.t.',
  notYet: 'nog niet',
  notAsked: 'niet gevraagd',
  goalEnded: 'doel gestopt',
  missing: (count: number) => (count === 1 ? '1 ontbreekt' : `${String(count)} ontbreken`),
  scores: (count: number) => (count === 1 ? '1 score' : `${String(count)} scores`),
  legend: {
    target: (score: string | null) => (score === null ? 'doel' : `doel: ${score}`),
    baseline: (score: string) => `begin: ${score}`,
    changed: 'doel veranderd',
    missing: 'geen score',
    spread: 'verschil',
    disagree: '1 punt of meer',
    tooFew: 'niet te vergelijken',
    best: 'lukt het best',
    shades: ['onder 1,75', 'vanaf 1,75', 'vanaf 2,5', 'vanaf 3,25'],
  },
  table: {
    week: 'Week',
    weekOf: (number: number) => (number === 0 ? '0 (begin)' : String(number)),
    change: 'Doel',
    changes: { adjusted: 'bijgesteld', ended: 'gestopt' },
    unchanged: 'gelijk',
    difference: 'Verschil',
    sign: 'Let op',
    noDifference: 'niet te vergelijken',
    disagree: '1 punt of meer',
    agree: 'minder dan 1 punt',
    weekday: 'Dag',
    best: 'lukt het best',
  },
  captions: {
    progress: (baseline: string | null, target: string | null) =>
      [
        'Gemiddelde score per week, van 1 tot 4.',
        ...(baseline === null ? [] : [`Begin (week 0), iedereen samen: ${baseline}.`]),
        ...(target === null ? [] : [`Doel: ${target}.`]),
      ].join(' '),
    disagreement: 'Gemiddelde score per week en het verschil tussen de hoogste en de laagste.',
    moments: 'Gemiddelde score per moment, van 1 tot 4, iedereen samen.',
  },
  says: {
    progress: (ways: readonly Way[], target: string | null) =>
      `${ways.map(wayText).join('. ')}.${target === null ? '' : ` Het doel is ${target}.`}`,
    disagreement: (weeks: readonly number[], compared: number) =>
      weeks.length === 0
        ? `In de ${compared === 1 ? 'week' : `${String(compared)} weken`} met meer scores was het verschil steeds kleiner dan 1 punt.`
        : `De scores verschilden 1 punt of meer in ${weekList(weeks)}.`,
    cannotCompare: 'In geen enkele week zijn er genoeg scores om te vergelijken.',
    moments: (best: readonly { readonly moment: string; readonly score: string }[]) =>
      best.length === 0
        ? 'Er is geen moment waarop het duidelijk beter lukt.'
        : `Het lukt het best op ${listed(best.map(({ moment, score }) => `${moment} (${score})`))}.`,
  },
} as const;
