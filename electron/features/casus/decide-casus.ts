import type { z } from 'zod';
import type { casus } from '../../contract/casus';
import { CodedError } from '../../contract/coded-error';
import { decide, rematchDecisions, sameFindings } from '../../deidentify';
import type { Decision, Finding } from '../../deidentify';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { findingsIn } from './casus-findings';
import { matcherOf } from './casus-matcher';
import { replaceDecisions } from './casus-parts-repository';
import type { CasusRecord } from './casus-records';
import { touchCasus } from './casus-repository';
import { getCasus, requireDraft } from './casus-service';

type Input = z.output<(typeof casus)['casus.decide']['input']>;

const withFirst = (text: string, change: (first: string) => string): string =>
  change(text.slice(0, 1)) + text.slice(1);

const opensWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** A replacement typed at one place, with a capital where the sentence of the other place wants one. */
const inCaseOf = (replacement: string, from: Finding, to: Finding): string => {
  const [before, after] = [opensWithCapital(from.proposal), opensWithCapital(to.proposal)];
  if (before === after) return replacement;
  return withFirst(replacement, (first) => (after ? first.toUpperCase() : first.toLowerCase()));
};

const decisionFor = (
  finding: Finding,
  { input, chosen }: { readonly input: Input; readonly chosen: Finding },
): Decision | null => {
  if (input.choice === 'undo') return null;
  if (input.choice === 'keep') return decide(finding, { action: 'keep' });
  const typed = input.replacement ?? '';
  // The engine's own words follow the sentence they stand in; they are not fixed.
  if (typed === '' || typed === chosen.proposal) return decide(finding, { action: 'replace' });
  return decide(finding, { action: 'replace', replacement: inCaseOf(typed, chosen, finding) });
};

/**
 * Replaces, keeps or leaves to the engine one finding, or all that are the same in this casus.
 * @throws CodedError NOT_FOUND, CASUS_RELEASED
 */
export const decideCasus = async (context: OpenContext, input: Input): Promise<CasusRecord> => {
  const { caseFileId } = await requireDraft(context.read, input.id);
  const matcher = await matcherOf(context, caseFileId);
  await inTransaction(context.write, async (trx) => {
    const stored = await requireDraft(trx, input.id);
    const found = stored.parts.map((part) => ({ part, findings: findingsIn(part, matcher) }));
    const all = found.flatMap(({ findings }) => findings);
    const chosen = all.find(({ id, partId }) => id === input.findingId && partId === input.partId);
    if (chosen === undefined) throw new CodedError('NOT_FOUND');
    const targets = new Set(input.everywhere ? sameFindings(chosen, all) : [chosen]);
    const now = moment(context.clock);
    for (const { part, findings } of found) {
      const here = findings.filter((finding) => targets.has(finding));
      if (here.length === 0) continue;
      const changed = new Set(here.map(({ id }) => id));
      const others = rematchDecisions(part.decisions, findings).filter(
        ({ findingId }) => !changed.has(findingId),
      );
      const decided = here.flatMap((finding) => decisionFor(finding, { input, chosen }) ?? []);
      await replaceDecisions(trx, { partId: part.id, decisions: [...others, ...decided], now });
    }
    await touchCasus(trx, { id: input.id, now });
  });
  return getCasus(context, input.id);
};
