/** All of a file for one guardian: what goes, what is blacked out in it, and what stays here. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { AccessItem } from '../../contract/access-requests';
import type { ArchiveDossier } from '../../contract/archive';
import { pickDossier } from '../archive/dossier';
import type { OpenContext } from '../context';
import { listPrivateNotes } from '../notes/private-notes-service';
import { factsOf } from './access-facts';
import type { AccessCandidate } from './access-facts';
import { getRequest, requireRequest } from './access-requests-service';
import type { RequestRecord } from './access-requests-service';
import { blackOut } from './black-out';
import { keyOf, outcomesOf } from './rules/decide';
import type { Facts } from './rules/propose';

export type ItemRecord = z.input<typeof AccessItem>;

export type ComposedAccess = {
  readonly request: RequestRecord;
  readonly items: readonly ItemRecord[];
  /** What the guardian gets, blacked out. */
  readonly dossier: ArchiveDossier;
  /** For the internal list alone: their number, never their text. */
  readonly privateNotes: number;
  /** Goes along with an export, so that nothing leaves that was not shown. */
  readonly shownHash: string;
};

/** In the head only these hold typed text in which others are blacked out; names of the family stay. */
const isSearched = ({ part }: AccessCandidate): boolean =>
  !['pupil', 'guardians', 'relatives', 'staff'].includes(part);

/** Own contact data is no secret for who asks; that somebody else's is, tells nobody. */
const ownDetails = ({ dossier, asker }: Facts): ArchiveDossier => ({
  ...dossier,
  guardians: dossier.guardians.map((one) =>
    one.id === asker?.id ? { ...one, secretAddress: false } : one,
  ),
});

/** Who gets nothing of the pupil still gets pages with a name on them. */
const nameAlone = ({ pupil, ...dossier }: ArchiveDossier): ArchiveDossier => ({
  ...dossier,
  pupil: {
    ...pupil,
    birthDate: null,
    sex: 'unknown',
    yearGroup: null,
    className: null,
    startDate: null,
    leaveDate: null,
  },
});

/** @throws CodedError NOT_FOUND */
export const composeAccess = async (context: OpenContext, id: string): Promise<ComposedAccess> => {
  const stored = await requireRequest(context.read, id);
  const request = await getRequest(context.read, id);
  const { facts, items } = await factsOf(context, stored);
  const outcomes = outcomesOf(items, facts, stored.decisions);
  const picked = pickDossier(
    ownDetails(facts),
    (part, of) => outcomes.get(keyOf({ part, id: of }))?.give === 'whole',
  );
  const goesPupil = outcomes.get(keyOf({ part: 'pupil', id: picked.id }))?.give === 'whole';
  const going = goesPupil ? picked : nameAlone(picked);
  const { dossier, countIn } = await blackOut(context, {
    whole: facts.dossier,
    going,
    askerId: stored.guardianId,
  });
  const listed = items.map((item): ItemRecord => {
    const key = keyOf(item);
    const outcome = outcomes.get(key);
    return {
      key,
      part: item.part,
      title: item.title,
      on: item.on,
      characters: item.texts.reduce((all, text) => all + text.length, 0),
      bytes: item.bytes,
      blackedOut: isSearched(item) ? countIn(item.texts) : 0,
      give: outcome?.give ?? 'withhold',
      ground: outcome?.ground ?? null,
      note: outcome?.note ?? '',
      told: outcome?.told ?? false,
      proposed: outcome?.proposed ?? true,
    };
  });
  const privateNotes = (await listPrivateNotes(context.read, stored.caseFileId)).length;
  const { letter } = stored;
  const shownHash = createHash('sha256')
    .update(JSON.stringify({ dossier, letter, listed, privateNotes }))
    .digest('hex');
  return { request, items: listed, dossier, privateNotes, shownHash };
};
