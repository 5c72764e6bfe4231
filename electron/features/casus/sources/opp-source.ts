/** Sections of the OPP's of the file: of what is being written, and of the version that applies. */
import { oppSections } from '../../../contract/opp-sections';
import type { OppSection } from '../../../contract/opp-sections';
import type { OpenContext } from '../../context';
import { compareTexts } from '../../opp/compare/compare-texts';
import { describeContent } from '../../opp/compare/described-content';
import type { Field, Part, Row } from '../../opp/compare/described-content';
import { functionsIn } from '../../opp/leaving/functions';
import type { OppVersionRecord } from '../../opp/opp-records';
import { getOpp, listOpps } from '../../opp/opp-service';
import { casusTexts } from '../casus-texts';
import { textSource } from './casus-source';
import type { SourceText } from './casus-source';

/** Fields that hold people: a name in them has no words around it by which the engine could know it. */
const PEOPLE: ReadonlySet<string> = new Set(['owner', 'byWhom', 'who']);

const textOf = ({ key, text }: Field): string =>
  PEOPLE.has(key) ? functionsIn(text) : text.trim();

const isWritten = (field: Field): boolean => textOf(field) !== '';

const lineOf = (field: Field): string => compareTexts.line(field.name, textOf(field));

const rowText = ({ fields, detail }: Row, head: string): string => {
  const told = fields.filter((field) => isWritten(field) && field.text !== detail);
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) return `${head}: ${textOf(only)}`;
  return [head, ...told.map(lineOf)].join('\n');
};

const partText = (part: Part, alone: boolean): string[] => {
  if (part.kind === 'list') {
    const { noun, rows } = part;
    return rows.map((row, at) => rowText(row, compareTexts.row(noun, at + 1, row.detail)));
  }
  if (!isWritten(part.field)) return [];
  return [alone ? textOf(part.field) : lineOf(part.field)];
};

const sectionText = (parts: readonly Part[]): string =>
  parts.flatMap((part) => partText(part, parts.length === 1)).join('\n\n');

const sectionsOf = (oppId: string, version: OppVersionRecord | null): SourceText[] => {
  if (version === null) return [];
  const { number, adoptedOn } = version;
  const described = describeContent(version.content, new Map());
  const heading = (section: OppSection): string =>
    casusTexts.oppHeading(section, adoptedOn !== null);
  return oppSections.map((section) => ({
    id: `${oppId}:${number}:${section}`,
    heading: heading(section),
    when: adoptedOn,
    text: sectionText(described[section]),
  }));
};

const textsOf = async (context: OpenContext, caseFileId: string): Promise<SourceText[]> => {
  const texts: SourceText[] = [];
  for (const { id } of await listOpps(context, caseFileId)) {
    const { draft, inForce } = await getOpp(context, id);
    texts.push(...sectionsOf(id, draft), ...sectionsOf(id, inForce));
  }
  return texts;
};

export const oppSource = textSource({ kind: 'opp', textsOf });
