/** Invented records, the same for the same numbers: who reads them back needs no copy of what was saved. */
import { v7 } from 'uuid';
import { mulberry32 } from '../../../build/example-data/random';
import { CaseFileId } from '../../../electron/contract/ids';
import type { NoteContent } from '../../../electron/contract/notes';
import type { WriteHandle } from '../../../electron/vault/database/handles';

const words =
  'speelt leest kijkt wacht vraagt helpt telt bouwt luistert schrijft rustig samen buiten kring tafel juf'.split(
    ' ',
  );

/** A word that stands in the text of this one save alone; letters only, so that FTS keeps it whole. */
export const markOf = (number: number): string =>
  `merk${[...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;

/** What is saved as number `number`: mostly short, now and then longer than SQLite's cache line. */
export const contentOf = (number: number): NoteContent => {
  const random = mulberry32(number);
  const length = random() < 0.1 ? 6_000 : 20 + Math.floor(random() * 200);
  const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
  return {
    kind: 'observation',
    title: `Verzonnen notitie ${number}`,
    occurredOn: '2026-11-20',
    occurredAt: null,
    observation: `${markOf(number)} ${text}`,
    interpretation: `Duiding ${number} — één ${text.slice(0, 40)}`,
    tags: ['proef'],
  };
};

/** A school, a pupil and a case file to save notes in. */
export const addCaseFile = async (write: WriteHandle): Promise<CaseFileId> => {
  const id = CaseFileId.parse(v7());
  const [school_id, pupil_id] = [v7(), v7()];
  const times = { created_at: '2026-11-01T08:00:00.000Z', updated_at: '2026-11-01T08:00:00.000Z' };
  await write('schools').insert({ id: school_id, name: 'De Zandloper', ...times });
  await write('pupils').insert({
    id: pupil_id,
    school_id,
    first_name: 'Noor',
    last_name: 'Voorbeeld',
    last_seen_start_year: 2026,
    ...times,
  });
  await write('case_files').insert({
    id,
    school_id,
    pupil_id,
    code_name: 'Lantaarn',
    status: 'active',
    support_phase: 2,
    retention_regime: 'school',
    opened_on: '2026-09-01',
    ...times,
  });
  return id;
};
