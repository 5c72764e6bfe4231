/** Random walks over the services themselves: whatever is done, what was adopted keeps meeting the law. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import { OppStepId } from '../../../electron/contract/ids';
import type { OpenContext } from '../../../electron/features/context';
import { inForceOf, loadOpp, ruleInputOf } from '../../../electron/features/opp/opp-case';
import { adoptOpp } from '../../../electron/features/opp/opp-cycle';
import { closeOpp, reopenOpp, setFacts } from '../../../electron/features/opp/opp-facts';
import type { OppRecord } from '../../../electron/features/opp/opp-records';
import { withdraw } from '../../../electron/features/opp/opp-record-step';
import { getOpp } from '../../../electron/features/opp/opp-service';
import { blockersOf } from '../../../electron/features/opp/rules/check-opp';
import { discardDraft, reviseOpp } from '../../../electron/features/opp/write-opp';
import { openTestVault } from '../support/open-test-vault';
import { adopted, consent, consultation, facts, hearing, idOf, openFile, record } from './support';
import type { OpenFile } from './support';

type Here = { readonly context: OpenContext; readonly file: OpenFile; readonly opp: OppRecord };
type Move = (here: Here) => Promise<unknown>;

const moves: Readonly<Record<string, Move>> = {
  consult: ({ context, file, opp }) => record(context, opp, { detail: consultation(file.father) }),
  hear: ({ context, opp }) => record(context, opp, { detail: hearing }),
  agree: ({ context, file, opp }) => record(context, opp, { detail: consent(file.father) }),
  withdrawLast: ({ context, opp }) => withdrawAt(context, opp, 0),
  withdrawFirst: ({ context, opp }) => withdrawAt(context, opp, -1),
  clearStart: ({ context, opp }) => factsTo(context, opp, { startOn: null }),
  endBeforeStart: ({ context, opp }) => factsTo(context, opp, { endOn: '2025-11-01' }),
  moveStart: ({ context, opp }) => factsTo(context, opp, { startOn: '2025-11-11' }),
  special: ({ context, opp }) => factsTo(context, opp, { schoolKind: 'special' }),
  revise: ({ context, opp }) => reviseOpp(context, opp.id),
  discard: ({ context, opp }) => discardDraft(context, opp.id),
  adopt: ({ context, opp }) =>
    adoptOpp(context, {
      id: idOf(opp),
      version: opp.draft?.version ?? 1,
      adoptedOn: '2025-11-12',
    }),
  close: ({ context, opp }) =>
    closeOpp(context, { id: idOf(opp), endOn: '2025-11-12', reason: 'Klaar.' }),
  reopen: ({ context, opp }) => reopenOpp(context, opp.id),
};

const withdrawAt = (context: OpenContext, opp: OppRecord, at: number): Promise<unknown> => {
  const id = opp.steps.filter((step) => step.withdrawn === null).at(at)?.id;
  const stepId = OppStepId.safeParse(id).data;
  if (stepId === undefined) return Promise.resolve();
  return withdraw(context, { id: idOf(opp), stepId, reason: 'Vergissing.' });
};

const factsTo = (
  context: OpenContext,
  opp: OppRecord,
  change: Record<string, unknown>,
): Promise<unknown> =>
  setFacts(context, {
    id: idOf(opp),
    version: opp.factsVersion,
    facts: facts({ ...opp.facts, ...change }),
  });

/** Law that the version in force doesn't meet; consent apart, without which only its action section stops. */
const lawBroken = async (context: OpenContext, id: string): Promise<readonly string[]> => {
  const loaded = await loadOpp(context, id);
  const inForce = inForceOf(loaded);
  if (inForce === undefined) return ['nothing is in force'];
  return blockersOf(ruleInputOf(loaded, inForce), inForce.adoptedOn ?? '')
    .map(({ rule }) => rule)
    .filter((rule) => !rule.startsWith('consent'));
};

it('keeps the law of what was adopted, and says nothing of a draft before it was asked', async () => {
  const { context, advance } = await openTestVault();
  const done = new Set<string>();
  let files = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(moves)), { minLength: 4, maxLength: 12 }),
      async (names) => {
        files += 1;
        const file = await openFile(context, `Lantaarn${files}`);
        const { id } = await adopted(context, file);
        for (const name of names) {
          advance(1000);
          const opp = await getOpp(context, id);
          const before = opp.draft;
          try {
            await moves[name]?.({ context, file, opp });
            done.add(name);
          } catch (error) {
            expect(error).toBeInstanceOf(CodedError);
          }
          expect(await lawBroken(context, id)).toEqual([]);
          const after = await getOpp(context, id);
          // A new draft begins with nothing done for it, whatever was thrown away before.
          if (before === null && after.draft !== null) expect(after.draft.stage).toBe('draft');
        }
      },
    ),
    { numRuns: 8 },
  );
  expect(done.size).toBeGreaterThan(4);
}, 120_000);
