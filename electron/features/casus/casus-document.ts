/** A casus as a document: its own label, the honest words, and what was made of each part. Pure. */
import { checkedSentence, onlyKnownSentence, uncheckedSentence } from '../../contract/casus-words';
import type { PrintableDocument } from '../../contract/document';
import { blocksOf } from '../../documents/model';
import { textOf } from './casus-findings';
import type { CasusPartRecord, CasusRecord } from './casus-records';
import { casusTexts } from './casus-texts';

type Block = PrintableDocument['blocks'][number];

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

const honestWords = ({ status, checkedByRole, checkedOn }: CasusRecord): Block => {
  const checked = status === 'released' && checkedByRole !== null && checkedOn !== null;
  return {
    kind: 'callout',
    tone: checked ? 'info' : 'warn',
    title: null,
    paragraphs: [
      checked ? checkedSentence(checkedByRole, checkedOn) : uncheckedSentence,
      onlyKnownSentence,
    ],
  };
};

const isSummary = ({ sourceId }: CasusPartRecord): boolean => sourceId === 'summary';

const context = (fields: readonly CasusPartRecord[]): Block[] => {
  if (fields.length === 0) return [];
  const facts = fields
    .filter((part) => !isSummary(part))
    .map((part) => ({ term: part.heading, value: textOf(part) }));
  const summary = fields.filter(isSummary).flatMap((part) => blocksOf(textOf(part)));
  return [
    heading(casusTexts.context),
    ...(facts.length === 0 ? [] : [{ kind: 'facts', items: facts } as const]),
    ...summary,
  ];
};

const notes = (parts: readonly CasusPartRecord[]): Block[] => {
  if (parts.length === 0) return [];
  return [
    heading(casusTexts.fromFile),
    ...parts.flatMap((part) => [heading(part.heading, 3), ...blocksOf(textOf(part))]),
  ];
};

/** The document, in the order of the casus template (domain.md section 2). */
export const casusDocument = (casus: CasusRecord): PrintableDocument => {
  const of = (kind: CasusPartRecord['kind']): CasusPartRecord[] =>
    casus.parts.filter((part) => part.kind === kind);
  return {
    kicker: casusTexts.kicker,
    title: casusTexts.title(casus.label),
    blocks: [
      // First, so that nobody reads on without it.
      honestWords(casus),
      ...of('helpQuestion').flatMap((part): Block[] => [
        heading(part.heading),
        { kind: 'lead', text: textOf(part) },
      ]),
      ...context(of('field')),
      ...notes(of('note')),
      ...of('own').flatMap((part) => [heading(part.heading), ...blocksOf(textOf(part))]),
    ],
  };
};
