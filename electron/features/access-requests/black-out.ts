// Threat: what a guardian may read names another child, somebody from outside, or how to reach the other guardian.
// The same engine as the gate's looks at all texts together; what surely or likely names another is blacked out.
import type { ArchiveDossier } from '../../contract/archive';
import { applyReplacements } from '../../deidentify';
import type { Finding } from '../../deidentify';
import { anySourceOf } from '../archive/archive-sources';
import { findIn } from '../casus/casus-engine';
import { knowledgeOf } from '../casus/casus-knowledge';
import type { OpenContext } from '../context';
import { mapTexts } from '../opp/leaving/map-texts';

export const BLACKED_OUT = '█████';

/** In small letters it may well be an ordinary word. */
const isLikely = ({ certainty, surface }: Finding): boolean =>
  certainty === 'sure' || surface !== surface.toLowerCase();

const contactTags: ReadonlySet<Finding['tag']> = new Set([
  'PHONE',
  'EMAIL',
  'POSTCODE_ADDRESS',
  'BSN',
]);

/**
 * Names of others, and numbers and addresses of all but the one who asks, the staff and the school. Whoever only looks
 * like a parent or a teacher by the words around it is a stranger.
 * @param asker place of the one who asks among the guardians of the file; -1: none of them
 */
const isOfAnother = ({ subject: { kind, index }, tag, form }: Finding, asker: number): boolean => {
  const isStranger = form === 'unknown';
  if (contactTags.has(tag)) {
    return (
      isStranger || (kind === 'guardian' ? index !== asker : !['staff', 'school'].includes(kind))
    );
  }
  return tag === 'PERSON' && (isStranger || kind === 'classmate' || kind === 'term');
};

type Typed = {
  /** What is searched; all of the file, or what is left of it. */
  readonly dossier: ArchiveDossier;
  /** Place of the one who asks among the guardians of the whole file; their own phone and address stay. */
  readonly asker: number;
};

/** Every text that a person typed: in the records, in the summary, and about guardians. */
const mapDossier = (dossier: ArchiveDossier, change: (text: string) => string): ArchiveDossier => ({
  ...dossier,
  summary: change(dossier.summary),
  guardians: dossier.guardians.map((one) => ({ ...one, remarks: change(one.remarks) })),
  records: dossier.records.map((record) =>
    mapTexts(record, change, anySourceOf(record.kind).notTyped),
  ),
});

export type BlackedOut = {
  readonly dossier: ArchiveDossier;
  /** In how many places something of another stood, in texts as they were. */
  readonly countIn: (texts: readonly string[]) => number;
};

/**
 * The dossier without what is of others in its texts; the pupil, the family and the staff stay.
 * @throws CodedError NOT_FOUND
 */
export const blackOut = async (
  context: OpenContext,
  { dossier, asker }: Typed,
): Promise<BlackedOut> => {
  const typed = new Set<string>();
  mapDossier(dossier, (text) => {
    typed.add(text);
    return text;
  });
  const parts = [...typed].map((text, at) => ({ partId: String(at), text }));
  // Together: a name that is whole in one text is known by half in another.
  const found = findIn(parts, await knowledgeOf(context, dossier.id));
  const done = new Map(
    parts.map(({ partId, text }) => {
      const findings = (found.get(partId) ?? [])
        .filter((finding) => isLikely(finding) && isOfAnother(finding, asker))
        .map((finding) => ({ ...finding, certainty: 'sure' as const, proposal: BLACKED_OUT }));
      const { text: black } = applyReplacements({ text, findings });
      return [text, { black, count: findings.length }];
    }),
  );
  return {
    dossier: mapDossier(dossier, (text) => done.get(text)?.black ?? ''),
    countIn: (texts) => texts.reduce((all, text) => all + (done.get(text)?.count ?? 0), 0),
  };
};
