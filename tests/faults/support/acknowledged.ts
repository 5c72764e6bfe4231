/** Compares what a process acknowledged before it was killed with what the vault holds. */
import type { RawDatabase } from '../../../electron/vault/database/sqlite';
import type { Said } from './child-process';
import { must } from './fault-case';
import { contentOf } from './invented';
import { idsByMark, mustBeIntact, noteById, titlesIn } from './look';

type Expected = { readonly number: number; readonly version: number };

/** What must be there, by id, from what the child said; and the one save that may or may not be. */
const readAcknowledgements = (said: readonly Said[]) => {
  const kept = new Map<string, Expected>();
  let pending: { readonly number: number; readonly changes: string | null } | null = null;
  for (const line of said) {
    const number = Number(line['number']);
    if (line['did'] === 'begin') {
      pending = { number, changes: line['changes'] === null ? null : String(line['changes']) };
    }
    if (line['did'] === 'saved') {
      kept.set(String(line['id']), { number, version: Number(line['version']) });
      pending = null;
    }
  }
  return { kept, pending };
};

const isExactly = (database: RawDatabase, id: string, { number, version }: Expected): boolean => {
  const { title, observation, interpretation } = contentOf(number);
  const found = noteById(database, id);
  return (
    found !== undefined &&
    found.version === version &&
    found.title === title &&
    found.observation === observation &&
    found.interpretation === interpretation &&
    idsByMark(database, number).includes(id)
  );
};

/**
 * Throws unless every acknowledged save is there, word for word and in the full-text index, and nothing
 * else but the one save that was under way.
 * @returns how many notes were acknowledged
 */
export const mustHoldAcknowledged = (
  database: RawDatabase,
  { said, before }: { readonly said: readonly Said[]; readonly before: number },
): number => {
  mustBeIntact(database);
  const { kept, pending } = readAcknowledgements(said);
  for (const [id, expected] of kept) {
    const finished =
      pending?.changes === id ? { number: pending.number, version: expected.version + 1 } : null;
    const whole =
      isExactly(database, id, expected) || (finished !== null && isExactly(database, id, finished));
    must(whole, `acknowledged note ${expected.number} is not there as it was saved`);
  }
  const surplus = titlesIn(database).length - before - kept.size;
  must(surplus >= 0, 'a note is gone');
  const unasked = pending !== null && pending.changes === null ? 1 : 0;
  must(surplus <= unasked, 'a note that nobody saved');
  if (surplus === 1 && pending !== null) {
    // Not acknowledged, yet there: then it must be whole.
    const [id] = idsByMark(database, pending.number);
    must(id !== undefined && isExactly(database, id, { ...pending, version: 1 }), 'half a note');
  }
  return kept.size;
};
