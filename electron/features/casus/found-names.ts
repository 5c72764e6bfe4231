/**
 * Names that nobody told the vault but that a person confirmed in a casus: the engine looks for them in
 * everything of that file (issue 3, "every name once found is propagated through the whole file"). Pure.
 */
import { findKnown, foldSurface } from '../../deidentify';
import type { Matcher } from '../../deidentify';
import type { LogRecord } from './casus-records';

/** What the log says of a name, with the casus that it was said in. */
export type NamedInLog = Pick<LogRecord, 'action'> & {
  readonly casusId: string;
  readonly surface: string;
};

const WORD = /[\p{L}\p{M}]+/gu;

const capitalised = (word: string): string =>
  word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/**
 * The words of the names that were replaced in one of the casuses of a file, unless that was taken back
 * there. What the file knows by now is left out: the engine has it already.
 * @param log oldest first
 */
export const foundNames = (log: readonly NamedInLog[], matcher: Matcher): readonly string[] => {
  const bySubject = new Map<string, string>();
  for (const { casusId, action, surface } of log) {
    const subject = `${casusId} ${foldSurface(surface)}`;
    if (action === 'undone') bySubject.delete(subject);
    else bySubject.set(subject, surface);
  }
  const words = [...bySubject.values()].flatMap((surface) => surface.match(WORD) ?? []);
  return [...new Set(words.map(capitalised))].filter(
    (word) => findKnown(word, { matcher }).length === 0,
  );
};
