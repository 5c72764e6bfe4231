// Threat: what a person left out, or never saw, travels after all. So what goes is worked out in one place alone, from
// the file as it is now: the lists on the screen, the pages and the archive are all made from this.
import type { ArchiveDossier } from '../../contract/archive';
import type { HandoverPart } from '../../contract/handover-parts';
import { collectDossier, pickDossier } from '../archive/dossier';
import { sourceOf } from '../archive/archive-sources';
import type { OpenContext } from '../context';
import { candidatesOf } from './candidates';
import { selectComposition } from './compositions-repository';
import type { Teller } from './find-telling';
import type {
  ComposedRecord,
  CompositionRecord,
  ItemRecord,
  ProfileRecord,
} from './handover-records';
import type { Candidate } from './rules/handover-item';
import { keyOf } from './rules/handover-item';
import { livingChoices, whichGoes } from './rules/which-goes';
import { shownHashOf } from './shown-hash';

/** Of one file and one reader. */
export type Composed = {
  readonly profile: ProfileRecord;
  readonly composition: CompositionRecord;
  readonly version: number;
  readonly candidates: readonly Candidate[];
  readonly items: readonly ItemRecord[];
  /** With what goes along alone. */
  readonly dossier: ArchiveDossier;
  /** What the written summary tells. */
  readonly summaryTells: ComposedRecord['summaryTells'];
  readonly shownHash: string;
};

/** Written for this reader, and searched like the rest: a person is warned, and decides. */
const tellsOf = (
  summary: CompositionRecord['summary'],
  { whole, teller }: { readonly whole: ArchiveDossier; readonly teller: Teller },
): ComposedRecord['summaryTells'] => {
  const texts = Object.values(summary);
  const { otherChild, specialCategory } = teller.tells(whole.id, texts);
  return [
    ...(otherChild ? (['otherChild'] as const) : []),
    ...(specialCategory ? (['specialCategory'] as const) : []),
    ...(teller.secretAddress(whole, texts) ? (['secretAddress'] as const) : []),
  ];
};

/** Listed as what stays, and never part of the dossier itself. */
const privateNotesOf = async ({ read }: OpenContext, caseFileId: string) =>
  sourceOf('privateWorkingNote').collect(read, { caseFileId, whole: true });

type Asked = {
  readonly caseFileId: string;
  readonly profile: ProfileRecord;
  /** Of the school of the file. */
  readonly teller: Teller;
  /**
   * Also of parts that the profile keeps: every ground why an item stays. Without it what goes is the same, for
   * those ask for a reason anyway, and a class is worked out in a moment.
   */
  readonly everyGround: boolean;
};

/** @throws CodedError NOT_FOUND */
export const composeFile = async (
  context: OpenContext,
  { caseFileId, profile, teller, everyGround }: Asked,
): Promise<Composed> => {
  const whole = await collectDossier(context, { caseFileId, whole: false });
  const listed = {
    ...whole,
    records: [...whole.records, ...(await privateNotesOf(context, caseFileId))],
  };
  const stored = await selectComposition(context.read, { caseFileId, profileId: profile.id });
  const allowed: readonly string[] = profile.content.parts;
  const looksAt = (part: HandoverPart): boolean => everyGround || allowed.includes(part);
  const candidates = candidatesOf(listed, { teller, looksAt });
  const choices = livingChoices(candidates, stored.composition.choices);
  const items = whichGoes(candidates, profile.content, choices);
  const going = new Set(items.filter(({ goes }) => goes).map(({ key }) => key));
  const dossier = pickDossier(whole, (part, id) => going.has(keyOf({ part, id })));
  const { summary } = stored.composition;
  return {
    profile,
    composition: { choices, summary },
    version: stored.version,
    candidates,
    items,
    dossier,
    summaryTells: tellsOf(summary, { whole, teller }),
    shownHash: shownHashOf({ dossier, summary }),
  };
};
