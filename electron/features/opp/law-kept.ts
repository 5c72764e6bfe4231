/** What was adopted keeps meeting the law that it met: a change afterwards may not take that away. */
import { CodedError } from '../../contract/coded-error';
import type { OppRuleId } from '../../contract/opp-rules';
import type { WriteHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import { inForceOf, loadOpp, ruleInputOf } from './opp-case';
import type { OppFindingRecord } from './opp-records';
import { blockersOf } from './rules/check-opp';

type Of = {
  readonly id: string;
  /** The version that is looked at; left out: the one in force. */
  readonly versionNumber?: number;
};

/** Without consent a version stays adopted; its action section then doesn't apply (domain.md section 3). */
const MAY_BE_LOST: ReadonlySet<OppRuleId> = new Set<OppRuleId>(['consentMissing', 'consentVoid']);

/** What would stand in the way if the version were adopted on its day again; none of a draft. */
const blockers = async (
  context: OpenContext,
  trx: WriteHandle,
  { id, versionNumber }: Of,
): Promise<readonly OppFindingRecord[]> => {
  const loaded = await loadOpp({ ...context, read: trx, write: trx }, id);
  const version =
    versionNumber === undefined
      ? inForceOf(loaded)
      : loaded.versions.find(({ number }) => number === versionNumber);
  if (version === undefined || version.adoptedOn === null) return [];
  return blockersOf(ruleInputOf(loaded, version), version.adoptedOn).filter(
    ({ rule }) => !MAY_BE_LOST.has(rule),
  );
};

const keyOf = ({ rule, itemId }: OppFindingRecord): string => `${rule} ${itemId ?? ''}`;

/**
 * Makes a change of what was adopted, unless something that the law asks gets lost with it. To be called in a
 * transaction: what was changed is taken back with it.
 * @throws CodedError OPP_RULES_OPEN with their `count`
 */
export const keepingLaw = async (
  context: OpenContext,
  trx: WriteHandle,
  of: Of,
  change: () => Promise<void>,
): Promise<void> => {
  const before = new Set((await blockers(context, trx, of)).map(keyOf));
  await change();
  const { length: count } = (await blockers(context, trx, of)).filter(
    (found) => !before.has(keyOf(found)),
  );
  if (count > 0) throw new CodedError('OPP_RULES_OPEN', { count });
};
