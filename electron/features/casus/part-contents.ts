/** The parts that a person chose, in the order of the casus template (domain.md section 2). Pure. */
import type { z } from 'zod';
import type { CasusField } from '../../contract/casus';
import type { Note } from '../../contract/notes';
import type { PartContent, StoredPart } from './casus-records';
import { casusTexts } from './casus-texts';
import type { FieldText } from './field-texts';
import { generalisedMoment } from './generalise';

type NoteRecord = z.input<typeof Note>;

type Chosen = {
  readonly helpQuestion: string;
  readonly own: string;
  readonly fields: readonly CasusField[];
  readonly fieldTexts: readonly FieldText[];
  /** The chosen notes alone. */
  readonly notes: readonly NoteRecord[];
  /** `YYYY-MM-DD` */
  readonly today: string;
};

const typed = (kind: 'helpQuestion' | 'own', text: string): PartContent[] =>
  text.trim() === ''
    ? []
    : [{ kind, sourceId: null, heading: casusTexts[kind], sourceText: text.trimEnd() }];

const fieldPart = ({ field, heading, text }: FieldText): PartContent[] =>
  text === null ? [] : [{ kind: 'field', sourceId: field, heading, sourceText: text }];

/** The title stays behind: it was written for finding the note again, often with a name in it. */
const notePart = (note: NoteRecord, today: string): PartContent[] => {
  const observation = note.observation.trim();
  const interpretation = note.interpretation.trim();
  const texts = [
    ...(observation === '' ? [] : [observation]),
    ...(interpretation === '' ? [] : [casusTexts.interpretation(interpretation)]),
  ];
  if (texts.length === 0) return [];
  const heading = casusTexts.noteHeading(note.kind, generalisedMoment(note.occurredOn, today));
  return [{ kind: 'note', sourceId: note.id, heading, sourceText: texts.join('\n\n') }];
};

const oldestFirst = (a: NoteRecord, b: NoteRecord): number =>
  `${a.occurredOn} ${a.occurredAt ?? ''}` < `${b.occurredOn} ${b.occurredAt ?? ''}` ? -1 : 1;

export const partContentsOf = (chosen: Chosen): PartContent[] => [
  ...typed('helpQuestion', chosen.helpQuestion),
  ...chosen.fieldTexts.filter(({ field }) => chosen.fields.includes(field)).flatMap(fieldPart),
  ...chosen.notes.toSorted(oldestFirst).flatMap((note) => notePart(note, chosen.today)),
  ...typed('own', chosen.own),
];

const sourceKey = ({ kind, sourceId }: Pick<PartContent, 'kind' | 'sourceId'>): string =>
  `${kind} ${sourceId ?? ''}`;

/** Each part with the id that it had, so that decisions find it, or with a new one. */
export const withIds = (
  contents: readonly PartContent[],
  { before, newId }: { readonly before: readonly StoredPart[]; readonly newId: () => string },
): (PartContent & { readonly id: string })[] => {
  const known = new Map(before.map((part) => [sourceKey(part), part.id]));
  return contents.map((content) => ({ ...content, id: known.get(sourceKey(content)) ?? newId() }));
};
