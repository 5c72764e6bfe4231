/** Words in what people typed. */
import type { OppSection } from '../../../contract/opp-sections';
import type { OppContentRecord } from '../opp-records';

const WORD = /[\p{L}\p{N}]+/gu;
/** What stands between spaces, from its first letter or figure; signs alone are no word. */
const READ_WORD = /[\p{L}\p{N}]\S*/gu;

/** Nothing that can be read: empty, or signs alone ("-", "…"), which people type to fill a field. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** The words of a text without case, accents and punctuation. */
export const plainWords = (text: string): readonly string[] =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [];

/** Per section what people typed in it; ids, days, coded values and where text came from are no words. */
const written: {
  readonly [Section in OppSection]: (value: OppContentRecord[Section]) => readonly string[];
} = {
  startSituation: ({ levels, growth, ...texts }) => [
    ...levels.flatMap(({ subjectName, instrument, result }) => [subjectName, instrument, result]),
    ...growth.map(({ subjectName }) => subjectName),
    texts.cognition,
    texts.schoolCareer,
    texts.socialEmotional,
    texts.workAttitude,
    texts.earlierSupport,
  ],
  factors: ({ items }) => items.map(({ text }) => text),
  needs: ({ support, educational }) => [support, ...educational.map(({ text }) => text)],
  outflow: ({ rationale }) => [rationale],
  goals: ({ items }) =>
    items.flatMap(({ behaviour, situation, baseline, target, measure, owner }) => [
      behaviour,
      situation,
      baseline,
      target,
      measure,
      owner,
    ]),
  actions: ({ items }) => items.flatMap(({ what, byWhom, howOften }) => [what, byWhom, howOften]),
  deviations: ({ text, substituteGoals }) => [text, substituteGoals],
  guardiansView: ({ text }) => [text],
  pupilVoice: ({ text }) => [text],
  evaluationPlan: ({ text }) => [text],
  externals: ({ items }) => items.flatMap(({ who, what }) => [who, what]),
};

/** How many words people wrote in a section, as `oppSectionLengths` counts them. */
export const wordsIn = <Section extends OppSection>(
  section: Section,
  value: OppContentRecord[Section],
): number =>
  written[section](value).reduce((count, text) => count + (text.match(READ_WORD)?.length ?? 0), 0);
