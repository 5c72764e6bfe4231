/** Notes of invented case files put end to end, and what the first file knows of its people. */
import { bigVault } from '../../../build/example-data/big-vault';
import { mulberry32 } from '../../../build/example-data/random';
import { compileIdentity } from '../../../electron/deidentify';
import type { Matcher } from '../../../electron/deidentify';

export type NotesText = { readonly text: string; readonly matcher: Matcher };

/** @param length characters: the notes are repeated until there are as many */
export const notesText = (length: number): NotesText => {
  const [batch = []] = bigVault({ random: mulberry32(7), caseFiles: 100, notes: 4_000 });
  const [first] = batch;
  if (first === undefined) throw new Error('no example data');
  const { pupil, caseFile } = first;
  const texts = batch.flatMap(({ caseFile: { notes } }) =>
    notes.map(
      ({ observation, interpretation, body }) => `${observation} ${interpretation} ${body}`,
    ),
  );
  let text = '';
  for (let at = 0; text.length < length; at = (at + 1) % texts.length)
    text += `${texts[at] ?? ''}\n`;
  return {
    text: text.slice(0, length),
    matcher: compileIdentity({
      pupil: { ...pupil, sex: pupil.sex === 'girl' ? 'female' : 'male' },
      guardians: caseFile.guardians.map(({ firstName, prefix, lastName }) => ({
        firstName,
        prefix,
        lastName,
      })),
      school: { name: 'De Zandloper', place: 'Verzonnen' },
    }),
  };
};
