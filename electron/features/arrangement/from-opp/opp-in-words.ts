/** Parts of an OPP as running text, for a request that asks the same. Pure. */
import { dayInWords } from '../../../contract/casus-words';
import { oppFactorKinds, oppNeedWords, oppSubjectWords } from '../../../contract/opp-sections';
import type { OppContentRecord } from '../../opp/opp-records';
import { arrangementTexts } from '../arrangement-texts';

const texts = arrangementTexts.fromOpp;

type Level = OppContentRecord['startSituation']['levels'][number];
type Goal = OppContentRecord['goals']['items'][number];

const joined = (parts: readonly string[], between: string): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(between);

const levelLine = ({ subject, subjectName, instrument, measuredOn, result }: Level): string => {
  if (result.trim() === '') return '';
  const own = subject === 'other' && subjectName.trim() !== '';
  const source = joined([instrument, measuredOn === null ? '' : dayInWords(measuredOn)], ', ');
  return texts.level(own ? subjectName.trim() : oppSubjectWords[subject], result.trim(), source);
};

/** "Rekenen: E4 (Cito M6, 12 maart 2026)", a line each. */
export const levelsInWords = ({ startSituation: { levels } }: OppContentRecord): string =>
  joined(levels.map(levelLine), '\n');

/** The whole start situation but earlier support, which a request asks apart. */
export const startInWords = (content: OppContentRecord): string => {
  const { cognition, schoolCareer, socialEmotional, workAttitude } = content.startSituation;
  return joined(
    [levelsInWords(content), cognition, schoolCareer, socialEmotional, workAttitude],
    '\n\n',
  );
};

/** Educational needs as whole sentences, a line each. */
export const needsInWords = ({ needs: { educational } }: OppContentRecord): string =>
  joined(
    educational.map(({ subject, text }) =>
      text.trim() === '' ? '' : texts.need(oppNeedWords[subject], text.trim()),
    ),
    '\n',
  );

export const factorsInWords = ({ factors: { items } }: OppContentRecord): string =>
  joined(
    oppFactorKinds.map((kind) => {
      const lines = items.filter((item) => item.kind === kind && item.text.trim() !== '');
      return lines.length === 0
        ? ''
        : [texts.factors[kind], ...lines.map(({ text }) => texts.line(text.trim()))].join('\n');
    }),
    '\n\n',
  );

/** What a goal says of the end, with where it starts; '' for one that says nothing. */
export const goalInWords = ({ behaviour, situation, baseline, target }: Goal): string =>
  joined(
    [
      joined([behaviour, situation], ' '),
      baseline.trim() === '' ? '' : texts.now(baseline.trim()),
      target.trim() === '' ? '' : texts.target(target.trim()),
    ],
    '\n',
  );

/** Texts one below the other; those that are empty are left out. */
export const below = (parts: readonly string[]): string => joined(parts, '\n\n');
