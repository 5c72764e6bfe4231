/** What a person decides on findings and hints: at one place, or wherever the same stands. */
import type { z } from 'zod';
import type { casus } from '../../contract/casus-calls';
import { CodedError } from '../../contract/coded-error';
import { decide, rematchDecisions, sameFindings, sameHints } from '../../deidentify';
import type { Decision, Finding, Place } from '../../deidentify';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { replaceDecisions } from './casus-decisions-repository';
import { findInParts, isKnown, nothingFound } from './casus-engine';
import { knowledgeOf } from './casus-knowledge';
import { addToLog } from './casus-log';
import type { Logged } from './casus-log';
import type { CasusDecision, CasusRecord, StoredPart } from './casus-records';
import { touchCasus } from './casus-repository';
import { getCasus, requireDraft } from './casus-service';
import { partnerPlace } from './partner-place';

/** Where a decision on a finding of this part may stand. */
const placesIn = ({ findings, partner } = nothingFound): readonly Finding[] => [
  ...findings,
  ...partner,
];

type FindingInput = z.output<(typeof casus)['casus.decide']['input']>;
type HintInput = z.output<(typeof casus)['casus.decideHint']['input']>;

/** A place with the words that are offered for it. */
type Offered = Place & { readonly proposal: string | null };

const opensWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Words typed at one place, with a capital where the sentence of the other place wants one. */
const inCaseOf = (typed: string, from: Offered, to: Offered): string => {
  const before = opensWithCapital(from.proposal ?? from.surface);
  const after = opensWithCapital(to.proposal ?? to.surface);
  if (before === after) return typed;
  const first = typed.slice(0, 1);
  return (after ? first.toUpperCase() : first.toLowerCase()) + typed.slice(1);
};

type Answer = { readonly choice: 'replace' | 'keep' | 'undo'; readonly replacement: string | null };

const ownWords = ({ replacement }: Answer, chosen: Offered): string | null =>
  // The engine's own words follow the sentence they stand in; they are not fixed.
  replacement === null || replacement === '' || replacement === chosen.proposal
    ? null
    : replacement;

const decisionFor = (
  place: Offered,
  { answer, chosen }: { readonly answer: Answer; readonly chosen: Offered },
): Decision | null => {
  if (answer.choice === 'undo') return null;
  if (answer.choice === 'keep') return decide(place, { action: 'keep' });
  const words = ownWords(answer, chosen);
  if (words === null) return decide(place, { action: 'replace' });
  return decide(place, { action: 'replace', replacement: inCaseOf(words, chosen, place) });
};

const logged = (answer: Answer, chosen: Offered): Pick<Logged, 'action' | 'replacement'> => {
  if (answer.choice === 'undo') return { action: 'undone' };
  if (answer.choice === 'keep') return { action: 'kept' };
  const words = ownWords(answer, chosen);
  return words === null
    ? { action: 'replaced', replacement: chosen.proposal }
    : { action: 'changed', replacement: words };
};

type Change = {
  readonly about: 'finding' | 'hint';
  readonly answer: Answer;
  readonly chosen: Offered;
  readonly targets: ReadonlySet<Offered>;
  /** Whether what is decided on is a known name. */
  readonly known: boolean;
  readonly now: string;
};

type InPart = {
  readonly part: StoredPart;
  readonly places: readonly Offered[];
};

/** Makes the decisions of a part those of before, with the targets in it decided anew. */
const decideInPart = async (
  trx: WriteHandle,
  { part, places, about, answer, chosen, targets, known, now }: Change & InPart,
): Promise<void> => {
  const here = places.filter((place) => targets.has(place));
  if (here.length === 0) return;
  const changed = new Set(here.map(({ id }) => id));
  const before = about === 'finding' ? part.decisions : part.hintDecisions;
  const others = rematchDecisions(before, places).filter(
    ({ findingId }) => !changed.has(findingId),
  );
  const decided = here.flatMap((place): CasusDecision[] => {
    const decision = decisionFor(place, { answer, chosen });
    return decision === null ? [] : [{ ...decision, known }];
  });
  await replaceDecisions(trx, { partId: part.id, about, decisions: [...others, ...decided], now });
};

/**
 * Replaces, keeps or leaves to the engine one finding, or all that are the same in this casus: in its
 * texts, or in its partners.
 * @throws CodedError NOT_FOUND, CASUS_RELEASED; PARTNER_IS_A_NAME: a partner is kept or another one
 */
export const decideCasus = async (
  context: OpenContext,
  input: FindingInput,
): Promise<CasusRecord> => {
  const { id } = input;
  const { caseFileId } = await requireDraft(context.read, id);
  const knowledge = await knowledgeOf(context, caseFileId);
  await inTransaction(context.write, async (trx) => {
    const { parts } = await requireDraft(trx, id);
    const found = findInParts(parts, knowledge);
    const at = parts.findIndex((part) => part.id === input.partId);
    const chosen = placesIn(found[at]).find((one) => one.id === input.findingId);
    if (chosen === undefined) throw new CodedError('NOT_FOUND');
    const isPartner = chosen.partId === partnerPlace(input.partId);
    if (isPartner && input.choice === 'replace') throw new CodedError('PARTNER_IS_A_NAME');
    const all = found.flatMap(({ findings, partner }) => (isPartner ? partner : findings));
    const targets = new Set<Offered>(input.everywhere ? sameFindings(chosen, all) : [chosen]);
    const now = moment(context.clock);
    const known = isKnown(chosen);
    const change = { about: 'finding', answer: input, chosen, targets, known, now } as const;
    for (const [index, part] of parts.entries()) {
      await decideInPart(trx, { ...change, part, places: placesIn(found[index]) });
    }
    const { tag, surface } = chosen;
    const entry = { ...logged(input, chosen), tag, surface, count: targets.size };
    await addToLog(trx, { clock: context.clock, casusId: id, entries: [entry] });
    await touchCasus(trx, { id, now });
  });
  return getCasus(context, id);
};

/**
 * Generalises one attribute, or leaves it again.
 * @throws CodedError NOT_FOUND, CASUS_RELEASED, REPLACEMENT_MISSING
 */
export const decideHint = async (context: OpenContext, input: HintInput): Promise<CasusRecord> => {
  const { id } = input;
  const { caseFileId } = await requireDraft(context.read, id);
  const knowledge = await knowledgeOf(context, caseFileId);
  await inTransaction(context.write, async (trx) => {
    const { parts } = await requireDraft(trx, id);
    const found = findInParts(parts, knowledge);
    const all = found.flatMap(({ hints }) => hints);
    const chosen = all.find((one) => one.id === input.hintId && one.partId === input.partId);
    if (chosen === undefined) throw new CodedError('NOT_FOUND');
    const isReplaced = input.choice === 'replace';
    if (isReplaced && (ownWords(input, chosen) ?? chosen.proposal) === null) {
      throw new CodedError('REPLACEMENT_MISSING');
    }
    const targets = new Set<Offered>(input.everywhere ? sameHints(chosen, all) : [chosen]);
    const now = moment(context.clock);
    const known = false;
    const change = { about: 'hint', answer: input, chosen, targets, known, now } as const;
    for (const [at, part] of parts.entries()) {
      await decideInPart(trx, { ...change, part, places: found[at]?.hints ?? [] });
    }
    const { kind, surface } = chosen;
    const entry = { ...logged(input, chosen), hint: kind, surface, count: targets.size };
    await addToLog(trx, { clock: context.clock, casusId: id, entries: [entry] });
    await touchCasus(trx, { id, now });
  });
  return getCasus(context, id);
};
