/**
 * The log as a document. Threat: it tells what was replaced, so the replaced words would leave the vault
 * in it. Only tag, action, day, function and replacement are printed, and of the replacements those that
 * stand in the version that it goes along with, and in which the engine finds nothing: somebody may have
 * typed a name there, and taken it back since. Pure.
 */
import { dayInWords, honestSentence } from '../../contract/casus-words';
import type { PrintableDocument } from '../../contract/document';
import { findIn } from './casus-engine';
import type { Knowledge } from './casus-knowledge';
import type { CasusPartRecord, CasusRecord, LogRecord } from './casus-records';
import { casusTexts } from './casus-texts';
import { textsOf } from './leftovers';
import { logTexts } from './log-texts';

type Block = PrintableDocument['blocks'][number];

const idOf = (index: number): string => `log ${index}`;

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** What stands in the place of something; a capital at the start of a sentence is no other wording. */
const standing = (parts: readonly CasusPartRecord[]): ReadonlySet<string> =>
  new Set(
    parts
      .flatMap(({ findings, hints }) => [...findings, ...hints])
      .filter(({ state }) => state === 'replace')
      .map(({ replacement }) => lowerFirst(replacement)),
  );

type Logged = Pick<CasusRecord, 'label' | 'parts' | 'checkedByRole' | 'checkedOn'> & {
  /** Of the version that it goes along with. */
  readonly log: readonly LogRecord[];
};

/** The replacements that may be printed, by the place of their entry. */
const printable = ({ log, parts }: Logged, knowledge: Knowledge): ReadonlySet<number> => {
  const stands = standing(parts);
  const texts = log.map(({ replacement }, index) => ({
    partId: idOf(index),
    text: replacement ?? '',
  }));
  // Beside the texts themselves: a name that only its context gives away there is found here too.
  const found = findIn([...textsOf(parts), ...texts], knowledge);
  return new Set(
    log.flatMap(({ replacement }, index) => {
      const isFound = (found.get(idOf(index)) ?? []).length > 0;
      return !isFound && stands.has(lowerFirst(replacement ?? '')) ? [index] : [];
    }),
  );
};

/** @param log newest first; it is printed oldest first, by day */
export const logDocument = (logged: Logged, knowledge: Knowledge): PrintableDocument => {
  const { label, log } = logged;
  const shown = printable(logged, knowledge);
  const blocks: Block[] = [];
  let day = '';
  for (const [index, entry] of [...log.entries()].toReversed()) {
    const line = logTexts.line(entry, shown.has(index) ? entry.replacement : null);
    const on = entry.at.slice(0, 10);
    const last = blocks.at(-1);
    if (on === day && last?.kind === 'list') last.items.push(line);
    else {
      blocks.push({ kind: 'heading', level: 2, text: dayInWords(on) });
      blocks.push({ kind: 'list', items: [line] });
    }
    day = on;
  }
  const words = blocks.length === 0 ? [logTexts.empty] : [];
  return {
    kicker: logTexts.kicker,
    title: casusTexts.title(label),
    blocks: [
      {
        kind: 'callout',
        tone: 'info',
        title: null,
        paragraphs: [logTexts.intro, honestSentence(logged), ...words],
      },
      ...blocks,
    ],
  };
};
