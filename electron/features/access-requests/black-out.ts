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

type Guardians = {
  /** Place of the one who asks among the guardians of the file; -1: none of them. */
  readonly asker: number;
  /** Places of the others with a secret address: also the street or the town alone leads to it. */
  readonly secret: ReadonlySet<number>;
};

/**
 * Names of others, and numbers and addresses of all but the one who asks, the staff and the school. Whoever only looks
 * like a parent or a teacher by the words around it is a stranger.
 */
const isOfAnother = (
  { subject: { kind, index }, tag, form }: Finding,
  { asker, secret }: Guardians,
): boolean => {
  const isStranger = form === 'unknown';
  if (tag === 'LOCATION') return kind === 'guardian' && secret.has(index);
  if (contactTags.has(tag)) {
    return (
      isStranger || (kind === 'guardian' ? index !== asker : !['staff', 'school'].includes(kind))
    );
  }
  return tag === 'PERSON' && (isStranger || kind === 'classmate' || kind === 'term');
};

type Asked = {
  /** All of the file: who is named in a text that stays here is known by half in one that goes. */
  readonly whole: ArchiveDossier;
  readonly going: ArchiveDossier;
  /** Who asks; their own phone and address stay. */
  readonly askerId: string | null;
};

const guardiansOf = ({ whole: { guardians }, askerId }: Asked): Guardians => ({
  asker: guardians.findIndex(({ id }) => id === askerId),
  secret: new Set(
    guardians.flatMap(({ id, secretAddress }, at) => (secretAddress && id !== askerId ? [at] : [])),
  ),
});

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
  /** What goes. */
  readonly dossier: ArchiveDossier;
  /** In how many places something of another stood, in texts as they were. */
  readonly countIn: (texts: readonly string[]) => number;
};

/**
 * What goes, without what is of others in its texts; the pupil, the family and the staff stay.
 * @throws CodedError NOT_FOUND
 */
export const blackOut = async (context: OpenContext, asked: Asked): Promise<BlackedOut> => {
  const { whole, going } = asked;
  const guardians = guardiansOf(asked);
  const typed = new Set<string>();
  for (const dossier of [whole, going]) {
    mapDossier(dossier, (text) => {
      typed.add(text);
      return text;
    });
  }
  const parts = [...typed].map((text, at) => ({ partId: String(at), text }));
  // Together: a name that is whole in one text is known by half in another.
  const found = findIn(parts, await knowledgeOf(context, whole.id));
  const done = new Map(
    parts.map(({ partId, text }) => {
      const findings = (found.get(partId) ?? [])
        .filter((finding) => isLikely(finding) && isOfAnother(finding, guardians))
        .map((finding) => ({ ...finding, certainty: 'sure' as const, proposal: BLACKED_OUT }));
      const { text: black } = applyReplacements({ text, findings });
      return [text, { black, count: findings.length }];
    }),
  );
  return {
    dossier: mapDossier(going, (text) => done.get(text)?.black ?? ''),
    countIn: (texts) => texts.reduce((all, text) => all + (done.get(text)?.count ?? 0), 0),
  };
};
