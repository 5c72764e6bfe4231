import { readFileSync } from 'node:fs';
import { findIdentifiers, Lexicon } from '../../../electron/deidentify';
import { engineSpeed } from '../support/engine-speed';
import { againstLimit } from '../support/measurement';
import type { Bench, Measurement } from '../support/measurement';
import { notesText } from '../support/notes-text';
import { summary, timeEach } from '../support/statistics';

const MILLION = 1_000_000;
const LEXICON = 'out/lexicon/lexicon.bin';
const LOADS = 15;
const LOAD_LIMIT_MS = 150;
const MOST_MEGABYTES = 3;

/** From the file to the first answer, each time anew. */
const loading = async (): Promise<Measurement> => {
  const times = await timeEach(Array.from({ length: LOADS }), () =>
    new Lexicon(readFileSync(LEXICON)).bitsOf('school'),
  );
  const found = summary(times);
  const limit = { name: 'limit for p95', value: LOAD_LIMIT_MS, judged: found.p95 };
  return againstLimit({ measure: 'loading the lexicon', unit: 'ms', ...found, limit });
};

export const identifySpeed: Bench = {
  name: 'identify',
  needsBigVault: false,
  run: async () => {
    const { text, matcher } = notesText(MILLION);
    const lexicon = new Lexicon(readFileSync(LEXICON));
    const read = (many: string): unknown =>
      findIdentifiers([{ partId: '', text: many }], { matcher, lexicon, today: '2026-11-20' });
    return [
      ...engineSpeed({ name: 'de-identification, known names and unknown', text, read }),
      await loading(),
      againstLimit({
        measure: 'lexicon in the package',
        value: readFileSync(LEXICON).length / MILLION,
        unit: 'MB',
        limit: { name: 'limit', value: MOST_MEGABYTES },
      }),
    ];
  },
};
