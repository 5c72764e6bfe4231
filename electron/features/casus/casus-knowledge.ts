/**
 * All that is known around one case file, made ready for the engine and the meter, and remembered while
 * nothing in the vault changes: it is asked for at every keystroke.
 */
import { compileIdentity, exemptionKey } from '../../deidentify';
import type { Lexicon, Matcher } from '../../deidentify';
import type { FindingTag } from '../../contract/casus-findings';
import type { ReadHandle } from '../../vault/database/handles';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { today } from '../days';
import { listPresentPupils, listPupils } from '../pupils/pupils-service';
import type { PupilRecord } from '../known-identity/known-people';
import { getSchool } from '../pupils/schools-service';
import { listStaff } from '../pupils/staff-service';
import { getSettings } from '../settings/settings-service';
import { selectNamedInLog } from './casus-log-repository';
import { selectRemembered } from './casus-memory-repository';
import { foundNames } from './found-names';
import { knownIdentityOf } from './known-identity';
import { lexiconOf } from './lexicon';

export type Knowledge = {
  readonly matcher: Matcher;
  readonly lexicon: Lexicon;
  /** Words of names that a person confirmed in a casus of this file, and that nothing else tells. */
  readonly foundNames: readonly string[];
  /** Folded surfaces that identify nobody in this file. */
  readonly exempt: ReadonlySet<string>;
  /** By the id of a marked word: the tag that the person gave it. */
  readonly termTags: ReadonlyMap<string, FindingTag>;
  /** What a person typed to stand in the place of marked words, in lower case. */
  readonly markWords: readonly string[];
  /** The pupils who are at the school now; null while it has no class list. */
  readonly pupils: readonly PupilRecord[] | null;
  /** Settings: the fewest pupils that a casus may fit. */
  readonly minimum: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

type Remembered = {
  readonly caseFileId: string;
  readonly changes: number;
  readonly identity: string;
  readonly knowledge: Knowledge;
};

// By handle: it dies with the open vault.
const remembered = new WeakMap<ReadHandle, Remembered>();

/** Counts every row that this connection, the only one, ever changed. */
const changesIn = async (read: ReadHandle): Promise<number> => {
  const [row] = await read.raw<{ readonly total: number }[]>('SELECT total_changes() AS total');
  return row?.total ?? 0;
};

type Asked = {
  readonly caseFileId: string;
  readonly before: Remembered | undefined;
};

const gather = async (
  context: OpenContext,
  { caseFileId, before }: Asked,
): Promise<Omit<Remembered, 'changes'>> => {
  const file = await getCaseFile(context, caseFileId);
  const { terms, exemptions } = await selectRemembered(context.read, caseFileId);
  const school = await getSchool(context, file.schoolId);
  const { minimumMatching } = await getSettings(context.read);
  const known = knownIdentityOf({
    file,
    pupils: await listPupils(context, file.schoolId),
    staff: await listStaff(context, file.schoolId),
    terms,
  });
  const identity = JSON.stringify(known);
  // Compiling 600 classmates takes longer than a keystroke.
  const matcher = before?.identity === identity ? before.knowledge.matcher : compileIdentity(known);
  const knowledge: Knowledge = {
    matcher,
    lexicon: lexiconOf(),
    foundNames: foundNames(await selectNamedInLog(context.read, caseFileId), matcher),
    exempt: new Set(exemptions.map(({ surface }) => exemptionKey(surface))),
    termTags: new Map(terms.map(({ id, tag }) => [id, tag])),
    markWords: terms.flatMap(({ replacement }) => replacement?.toLowerCase() ?? []),
    pupils: school.startYear === null ? null : await listPresentPupils(context, file.schoolId),
    minimum: minimumMatching,
    today: today(context.clock),
  };
  return { caseFileId, identity, knowledge };
};

/**
 * Everything known around a case file. Never within a transaction: what is rolled back would be
 * remembered. @throws CodedError NOT_FOUND
 */
export const knowledgeOf = async (context: OpenContext, caseFileId: string): Promise<Knowledge> => {
  const changes = await changesIn(context.read);
  const before = remembered.get(context.read);
  const fresh =
    before?.caseFileId === caseFileId &&
    before.changes === changes &&
    before.knowledge.today === today(context.clock);
  if (fresh) return before.knowledge;
  const gathered = await gather(context, { caseFileId, before });
  remembered.set(context.read, { ...gathered, changes });
  return gathered.knowledge;
};
