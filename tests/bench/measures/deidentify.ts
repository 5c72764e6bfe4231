import { bigVault } from '../../../build/example-data/big-vault';
import { mulberry32 } from '../../../build/example-data/random';
import { compileIdentity, findKnown } from '../../../electron/deidentify';
import type { Bench } from '../support/measurement';
import { median } from '../support/statistics';

const MILLION = 1_000_000;
const GOAL = 1_000_000;
const LONGER = 4;
const TURNS = 5;

/** A case file with its people, and notes in which they and others are named, put end to end. */
const material = () => {
  const [batch = []] = bigVault({ random: mulberry32(7), caseFiles: 100, notes: 4_000 });
  const [first] = batch;
  if (first === undefined) throw new Error('no example data');
  const { pupil, caseFile } = first;
  const people = [pupil, ...caseFile.guardians];
  const texts = batch.flatMap(({ caseFile: { notes } }) =>
    notes.map(
      ({ observation, interpretation, body }) => `${observation} ${interpretation} ${body}`,
    ),
  );
  let text = '';
  for (let at = 0; text.length < MILLION; at = (at + 1) % texts.length)
    text += `${texts[at] ?? ''}\n`;
  return {
    text: text.slice(0, MILLION),
    matcher: compileIdentity({
      pupil: { ...pupil, sex: pupil.sex === 'girl' ? 'female' : 'male' },
      guardians: people.slice(1).map(({ firstName, prefix, lastName }) => ({
        firstName,
        prefix,
        lastName,
      })),
      school: { name: 'De Zandloper', place: 'Verzonnen' },
    }),
  };
};

export const deidentifySpeed: Bench = {
  name: 'deidentify',
  needsBigVault: false,
  run: () => {
    const { text, matcher } = material();
    const secondsFor = (many: string): number => {
      const times = Array.from({ length: TURNS }, () => {
        const began = performance.now();
        findKnown(many, { matcher });
        return performance.now() - began;
      });
      return median(times) / 1000;
    };
    secondsFor(text.slice(0, MILLION / 10));
    const once = secondsFor(text);
    const longer = secondsFor(text.repeat(LONGER));
    const speed = MILLION / once;
    const growth = longer / once;
    return Promise.resolve([
      {
        measure: 'de-identification of known names',
        value: speed,
        unit: 'characters/s',
        peer: { name: 'limit', value: GOAL },
        ratio: speed / GOAL,
        goal: `>= ${GOAL} characters/s`,
        met: speed >= GOAL,
      },
      {
        measure: 'de-identification, 4 million against 1 million characters',
        value: growth,
        unit: 'times as long',
        peer: { name: 'linear', value: LONGER },
        ratio: growth / LONGER,
        goal: '<= 1.25 x linear',
        met: growth / LONGER <= 1.25,
      },
    ]);
  },
};
