// Threat: pages for parents go home, and what was typed may name another child of the school.
import { applyReplacements } from '../../deidentify';
import { findIn, isKnown } from '../casus/casus-engine';
import { knowledgeOf } from '../casus/casus-knowledge';
import type { OpenContext } from '../context';
import { mapTexts } from '../opp/leaving/map-texts';

type Typed<Value extends object> = {
  readonly caseFileId: string;
  readonly value: Value;
  /** Its fields that no person typed, or that name who is meant to stand there. */
  readonly notTyped: ReadonlySet<string>;
};

/**
 * The same record without the names of other pupils of the school in its texts; the pupil of the file, the
 * family and the staff stay. @throws CodedError NOT_FOUND
 */
export const withoutOtherChildren = async <Value extends object>(
  context: OpenContext,
  { caseFileId, value, notTyped }: Typed<Value>,
): Promise<Value> => {
  const typed = new Set<string>();
  mapTexts(
    value,
    (text) => {
      typed.add(text);
      return text;
    },
    notTyped,
  );
  const parts = [...typed].map((text, at) => ({ partId: String(at), text }));
  // Together: a name that is whole in one text is known by half in another.
  const found = findIn(parts, await knowledgeOf(context, caseFileId));
  const replaced = new Map(
    parts.map(({ partId, text }) => {
      const findings = (found.get(partId) ?? [])
        .filter(
          (finding) =>
            isKnown(finding) &&
            finding.subject.kind === 'classmate' &&
            // In small letters it may well be an ordinary word.
            (finding.certainty === 'sure' || finding.surface !== finding.surface.toLowerCase()),
        )
        .map((finding) => ({ ...finding, certainty: 'sure' as const }));
      return [text, applyReplacements({ text, findings }).text];
    }),
  );
  return mapTexts(value, (text) => replaced.get(text) ?? '', notTyped);
};
