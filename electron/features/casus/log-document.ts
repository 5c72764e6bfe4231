/**
 * The log as a document. Threat: it tells what was replaced, so the replaced words would leave the vault
 * in it. Only tag, action, day, function and replacement are printed, and of a replacement only what the
 * engine finds nothing in: somebody may have typed a name there, and taken it back since. Pure.
 */
import { dayInWords, reidentifiable } from '../../contract/casus-words';
import type { PrintableDocument } from '../../contract/document';
import { findIn } from './casus-engine';
import type { Knowledge } from './casus-knowledge';
import type { LogRecord } from './casus-records';
import { casusTexts } from './casus-texts';
import { logTexts } from './log-texts';

type Block = PrintableDocument['blocks'][number];

const idOf = (index: number): string => String(index);

/** The replacements that may be printed, by the place of their entry. */
const clean = (log: readonly LogRecord[], knowledge: Knowledge): ReadonlySet<number> => {
  const texts = log.map(({ replacement }, index) => ({
    partId: idOf(index),
    text: replacement ?? '',
  }));
  const found = findIn(texts, knowledge);
  return new Set(
    log.flatMap((_, index) => ((found.get(idOf(index)) ?? []).length === 0 ? [index] : [])),
  );
};

type Logged = { readonly label: string; readonly log: readonly LogRecord[] };

/** @param log newest first; it is printed oldest first, by day */
export const logDocument = ({ label, log }: Logged, knowledge: Knowledge): PrintableDocument => {
  const printable = clean(log, knowledge);
  const blocks: Block[] = [];
  let day = '';
  for (const [index, entry] of [...log.entries()].toReversed()) {
    const line = logTexts.line(entry, printable.has(index) ? entry.replacement : null);
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
        paragraphs: [logTexts.intro, reidentifiable, ...words],
      },
      ...blocks,
    ],
  };
};
