/** A released version that came from another vault, as this one stores it. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { StoredRow } from '../../archive/insert-rows';
import type { CasusPartRecord, FrozenContent } from '../casus-records';

type Travelling = ArchiveRecordOf<'casus'>;
export type TravellingVersion = Travelling['versions'][number];
type Part = TravellingVersion['parts'][number];

/** What its readers got is all there is of it: nothing more can be found in it than that. */
export const frozenPart = (part: Part, id: string): CasusPartRecord => ({
  id,
  section: part.section,
  partner: part.partner,
  heading: part.heading,
  source: null,
  sourceText: part.text,
  findings: [],
  hints: [],
  partnerFindings: [],
  segments:
    part.text === ''
      ? []
      : [{ text: part.text, original: part.text, findingId: null, hintId: null }],
  version: 1,
});

export const versionRow = (
  version: TravellingVersion,
  { casusId, newId }: { readonly casusId: string; readonly newId: () => string },
): StoredRow => {
  const { meeting, basis } = version;
  const content: FrozenContent = {
    meeting,
    basis,
    parts: version.parts.map((part) => frozenPart(part, newId())),
  };
  return {
    casus_id: casusId,
    number: version.number,
    label: version.label,
    released_at: version.releasedAt,
    checked_by_role: version.checkedByRole,
    checked_on: version.checkedOn,
    content: JSON.stringify(content),
    content_hash: version.contentHash,
    kept_sure: version.keptSure,
    meter: JSON.stringify(version.meter),
    checklist: JSON.stringify({
      readAloud: version.readAloud,
      keptSure: version.keptSure,
      basis: basis?.kind ?? null,
    }),
  };
};

/** The heading of a part is that of its source, which stays in the other vault: it is kept as a first line. */
const draftText = ({ heading, partner, text }: Part): string =>
  partner !== null || heading === '' ? text : `${heading}\n${text}`;

/** What the next version is written on. */
export const partRows = (
  { parts }: TravellingVersion,
  { casusId, newId }: { readonly casusId: string; readonly newId: () => string },
): readonly StoredRow[] =>
  parts.map((part, position) => ({
    id: newId(),
    casus_id: casusId,
    section: part.section,
    position,
    partner: part.section === 'partnerQuestion' ? (part.partner ?? part.heading) : null,
    source_text: draftText(part),
  }));
