import { describe, expect, it } from 'vitest';
import { OppStepId } from '../../../electron/contract/ids';
import { adoptOpp, waiveRule } from '../../../electron/features/opp/opp-cycle';
import { closeOpp, reopenOpp, setFacts } from '../../../electron/features/opp/opp-facts';
import type { OppRecord } from '../../../electron/features/opp/opp-records';
import { withdraw } from '../../../electron/features/opp/opp-record-step';
import { createOpp, getOpp } from '../../../electron/features/opp/opp-service';
import { discardDraft, reviseOpp } from '../../../electron/features/opp/write-opp';
import { openTestVault } from '../support/open-test-vault';
import {
  adopted,
  adoptWritten,
  consent,
  consultation,
  facts,
  fullContent,
  hearing,
  idOf,
  openFile,
  record,
  save,
  written,
} from './support';
import type { OpenFile } from './support';

const stepOf = ({ steps }: OppRecord, kind: string): OppStepId =>
  OppStepId.parse(steps.find(({ detail }) => detail.kind === kind)?.id);

const saveView = (
  context: Parameters<typeof save>[0],
  opp: OppRecord,
  text: string,
): Promise<OppRecord> =>
  save(context, opp, { section: 'guardiansView', value: { text, sources: [] } });

/** An empty draft, written, with all that the law asks recorded, and adopted. */
const adoptedAfterWriting = async (
  context: Parameters<typeof save>[0],
  file: OpenFile,
  opp: OppRecord,
): Promise<OppRecord> => {
  const content = fullContent();
  let next = opp;
  for (const section of ['factors', 'outflow', 'goals', 'actions', 'deviations'] as const) {
    next = await save(context, next, { section, value: content[section] });
  }
  return adoptWritten(context, next, file);
};

describe('a draft that was thrown away', () => {
  it('leaves nothing to the next one: that has a number of its own', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    let opp = await reviseOpp(context, (await adopted(context, file)).id);
    for (const detail of [consultation(file.mother), hearing, consent(file.mother)]) {
      opp = await record(context, opp, { detail });
    }
    await discardDraft(context, opp.id);
    opp = await reviseOpp(context, opp.id);
    expect(opp.draft).toMatchObject({ number: 3, stage: 'draft', consent: 'asked' });
    const left = opp.findings.filter(({ blocks }) => blocks).map(({ rule }) => rule);
    expect(left).toEqual(['consultationMissing', 'consentMissing', 'hearingMissing']);
  });
});

describe('the text that a step is about', () => {
  it('is the one that the guardian read: an earlier text that was kept, not the newest', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const content = fullContent();
    let opp = await written(context, file.caseFileId, content);
    opp = await record(context, opp, { detail: consultation(file.mother) });
    const read = opp.draft;
    const items = content.actions.items.map((item) => ({ ...item, howOften: 'Een keer.' }));
    opp = await save(context, opp, { section: 'actions', value: { items, sources: [] } });
    opp = await record(context, opp, {
      detail: consent(file.mother),
      contentHash: read?.contentHash ?? '',
    });
    expect(opp.steps[0]).toMatchObject({
      contentHash: read?.contentHash,
      actionHash: read?.actionHash,
    });
    expect(opp.draft?.consent).toBe('void');
  });

  it('is refused when nobody has it any more', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const before = await written(context, file.caseFileId);
    await saveView(context, before, 'Later geschreven.');
    await expect(record(context, before, { detail: consent(file.mother) })).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
  });

  it('is never one of another version', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const first = await adopted(context, file);
    let opp = await reviseOpp(context, first.id);
    opp = await saveView(context, opp, 'Nieuw.');
    await expect(
      record(context, opp, {
        detail: consent(file.mother),
        contentHash: first.inForce?.contentHash ?? '',
      }),
    ).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });
});

describe('what was adopted', () => {
  it('keeps its only consultation and hearing; a consent that is withdrawn ends the action section', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    let opp = await adopted(context, file);
    const id = idOf(opp);
    const reason = 'Vergissing.';
    for (const kind of ['consultation', 'hearing']) {
      await expect(
        withdraw(context, { id, stepId: stepOf(opp, kind), reason }),
      ).rejects.toMatchObject({ code: 'OPP_RULES_OPEN', details: { count: 1 } });
    }
    expect((await getOpp(context, id)).steps.every((step) => step.withdrawn === null)).toBe(true);
    const wrong = stepOf(opp, 'consultation');
    await record(context, opp, { detail: consultation(file.father) });
    opp = await withdraw(context, { id, stepId: wrong, reason });
    opp = await withdraw(context, { id, stepId: stepOf(opp, 'consent'), reason });
    expect(opp.inForce).toMatchObject({ consent: 'asked', actionInForce: false });
  });

  it('keeps the facts that the law asks, and an older screen overwrites none', async () => {
    const { context } = await openTestVault();
    const opp = await adopted(context, await openFile(context));
    const id = idOf(opp);
    const set = (change: Record<string, unknown>, version = opp.factsVersion) =>
      setFacts(context, { id, version, facts: facts(change) });
    await expect(set({ startOn: null })).rejects.toMatchObject({ code: 'OPP_RULES_OPEN' });
    const after = await set({ startOn: '2025-11-11' });
    expect(after).toMatchObject({ factsVersion: 2, facts: { startOn: '2025-11-11' } });
    expect(after.events).toMatchObject([
      { detail: { kind: 'facts', before: { startOn: '2025-11-10' } }, byRole: 'careCoordinator' },
    ]);
    await expect(set({ startOn: '2025-11-12' })).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { version: 2 },
    });
  });

  it('does not become of another kind of school without what that asks', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    let opp = await createOpp(context, {
      caseFileId: file.caseFileId,
      facts: facts({ schoolKind: 'special' }),
    });
    const content = fullContent();
    for (const section of ['factors', 'outflow', 'goals', 'actions'] as const) {
      opp = await save(context, opp, { section, value: content[section] });
    }
    for (const detail of [consultation(file.mother), hearing, consent(file.mother)]) {
      opp = await record(context, opp, { detail });
    }
    const id = idOf(opp);
    opp = await adoptOpp(context, {
      id,
      version: opp.draft?.version ?? 0,
      adoptedOn: '2025-11-12',
    });
    await expect(
      setFacts(context, { id, version: opp.factsVersion, facts: facts() }),
    ).rejects.toMatchObject({ code: 'OPP_RULES_OPEN' });
  });

  it('is not reopened into the period of another; that it was closed stays readable', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const first = await adopted(context, file);
    const id = idOf(first);
    await closeOpp(context, { id, endOn: '2025-11-11', reason: 'Verhuisd.' });
    let next = await createOpp(context, {
      caseFileId: file.caseFileId,
      facts: facts({ startOn: '2025-11-12' }),
    });
    // Never adopted: its period is nobody's.
    await closeOpp(context, { id: idOf(next), endOn: '2025-11-12', reason: 'Dubbel.' });
    const open = await reopenOpp(context, id);
    expect(open.events.map(({ detail }) => detail)).toEqual([
      { kind: 'reopened', endOn: '2025-11-11', reason: 'Verhuisd.' },
      { kind: 'closed', endOn: '2025-11-11', reason: 'Verhuisd.' },
    ]);
    await closeOpp(context, { id, endOn: '2025-11-11', reason: 'Verhuisd.' });
    next = await reopenOpp(context, idOf(next));
    next = await adoptedAfterWriting(context, file, next);
    await closeOpp(context, { id: idOf(next), endOn: '2025-11-12', reason: 'Klaar.' });
    await expect(reopenOpp(context, id)).rejects.toMatchObject({ code: 'OPP_RULES_OPEN' });
  });

  it('may run beside an OPP of an SBO, which delivers nothing to the register', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const special = await createOpp(context, {
      caseFileId: file.caseFileId,
      facts: facts({ schoolKind: 'special', endOn: '2025-11-12' }),
    });
    await adoptedAfterWriting(context, file, special);
    await closeOpp(context, { id: idOf(special), endOn: '2025-11-12', reason: 'Andere school.' });
    const beside = await adopted(context, file);
    expect(beside.status).toBe('inForce');
  });

  it('is not closed into the period of another', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const first = await adopted(context, file);
    await closeOpp(context, { id: idOf(first), endOn: '2025-11-12', reason: 'Klaar.' });
    const earlier = await adoptedAfterWriting(
      context,
      file,
      await createOpp(context, {
        caseFileId: file.caseFileId,
        facts: facts({ startOn: '2025-10-06', endOn: '2025-11-07' }),
      }),
    );
    const close = { id: idOf(earlier), reason: 'Klaar.' };
    await expect(closeOpp(context, { ...close, endOn: '2025-11-10' })).rejects.toMatchObject({
      code: 'OPP_RULES_OPEN',
    });
    const closed = await closeOpp(context, { ...close, endOn: '2025-11-09' });
    expect(closed).toMatchObject({ status: 'closed', facts: { endOn: '2025-11-09' } });
  });
});

describe('a recorded reason', () => {
  it('is about the text of that moment', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    let opp = await written(context, file.caseFileId);
    opp = await record(context, opp, { detail: consultation(file.mother) });
    const id = idOf(opp);
    await waiveRule(context, { id, rule: 'hearingMissing', reason: 'Ziek.' });
    await waiveRule(context, { id, rule: 'consentMissing', reason: 'Op reis.' });
    const changed = await saveView(context, opp, 'Nieuw.');
    expect(changed.findings.filter(({ blocks }) => blocks).map(({ rule }) => rule)).toEqual([
      'hearingMissing',
    ]);
    const back = await saveView(context, changed, '');
    expect(back.findings.filter(({ blocks }) => blocks)).toEqual([]);
  });
});
