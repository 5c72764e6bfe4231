// Threat: what is suggested in a field that leaves the vault is taken without a second look. So nothing with
// a name in it is ever suggested: the engine of the casus looks at each text, and of one in which it finds
// something only the functions are left.
import { roleWords } from '../../contract/casus-words';
import type { KnownFunctions } from '../../contract/text-sources';
import { expertsInArrangements } from '../arrangement/arrangement-people';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { helpersInPlan } from '../guardian-contacts/plan-service';
import { functionsIn } from '../opp/leaving/functions';
import { replaceNames } from '../opp/leaving/replace-names';
import { peopleInOpps } from '../opp/opp-people';
import { listStaff } from '../pupils/staff-service';
import { peopleInTrajectories } from '../trajectory/trajectory-people';
import { sourcesTexts } from './sources-texts';

/** Longer than this it is a sentence, and no function. */
const LONGEST = 80;

/** The first of each, whatever its capitals. */
const distinct = (texts: readonly string[]): string[] => {
  const first = new Map<string, string>();
  for (const text of texts) {
    const key = text.toLowerCase();
    if (text !== '' && text.length <= LONGEST && !first.has(key)) first.set(key, text);
  }
  return [...first.values()];
};

/** Typed as a sentence: "Gedragsspecialist." */
const bare = (text: string): string => text.trim().replace(/[.;,]+$/u, '');

type Around = { readonly caseFileId: string; readonly schoolId: string };

/** What of each text may be suggested; '' where nothing may. @throws CodedError NOT_FOUND */
const withoutNames = async (
  context: OpenContext,
  around: Around,
  typed: readonly string[],
): Promise<string[]> => {
  const { texts } = await replaceNames(context, around, typed, 'all');
  return typed.map((text) => (texts.get(text) === text ? text : functionsIn(text)));
};

/** Functions that the file knows, without a name in any of them. @throws CodedError NOT_FOUND */
export const knownFunctions = async (
  context: OpenContext,
  caseFileId: string,
): Promise<KnownFunctions> => {
  const { schoolId, guardians } = await getCaseFile(context, caseFileId);
  const { inside, outside } = await peopleInOpps(context.read, caseFileId);
  const experts = await expertsInArrangements(context.read, caseFileId);
  const helpers = await helpersInPlan(context.read, caseFileId);
  const { coaches, keptUpBy } = await peopleInTrajectories(context.read, caseFileId);
  const staff = (await listStaff(context, schoolId)).flatMap(({ role, roleDescription }) =>
    roleDescription !== '' ? [roleDescription] : role === 'other' ? [] : [roleWords[role]],
  );
  const around = { caseFileId, schoolId };
  const of = (texts: readonly string[]): Promise<string[]> =>
    withoutNames(context, around, distinct(texts.map(bare)));
  // A bare name has no words around it by which an engine could know it: what was typed in a field for people
  // must hold a function as well.
  const typed = async (texts: readonly string[]): Promise<string[]> =>
    (await of(texts)).filter((text) => functionsIn(text) !== '');
  return {
    school: distinct([...(await typed([...inside, ...keptUpBy])), ...(await of(staff))]),
    guardians: distinct(guardians.map(({ relation }) => sourcesTexts.relation(relation))),
    outside: distinct(await typed([...outside, ...experts, ...helpers, ...coaches])),
  };
};
