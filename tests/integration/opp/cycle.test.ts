import { describe, expect, it } from 'vitest';
import { OppStepId } from '../../../electron/contract/ids';
import { adoptOpp, unwaiveRule, waiveRule } from '../../../electron/features/opp/opp-cycle';
import { closeOpp, reopenOpp } from '../../../electron/features/opp/opp-facts';
import { withdraw } from '../../../electron/features/opp/opp-record-step';
import { oppOverview } from '../../../electron/features/opp/opp-overview';
import type { OppRecord, OppStepDetailRecord } from '../../../electron/features/opp/opp-records';
import { createOpp, getOpp, getVersion } from '../../../electron/features/opp/opp-service';
import { discardDraft, reviseOpp } from '../../../electron/features/opp/write-opp';
import { openTestVault } from '../support/open-test-vault';
import {
  adopted,
  consent,
  consultation,
  facts,
  fullContent,
  hearing,
  idOf,
  openFile,
  record,
  save,
  theGoal,
  written,
} from './support';

const adoptNow = (context: Parameters<typeof adoptOpp>[0], opp: OppRecord): Promise<OppRecord> =>
  adoptOpp(context, {
    id: idOf(opp),
    version: opp.draft?.version ?? 0,
    adoptedOn: '2025-11-12',
  });

const evaluation = (next: 'continue' | 'stop'): OppStepDetailRecord => ({
  kind: 'evaluation',
  guardianIds: [],
  others: 'Moeder',
  outcomes: [{ goalId: theGoal, result: 'partly', why: 'Zij begint vaker zelf.', next }],
  summary: 'Goed gegaan.',
  guardiansSaid: 'Thuis ook.',
  pupil: { heard: false, reason: 'Was ziek.' },
  conclusion: 'revise',
});

describe('a consultation', () => {
  it('without a guardian is recorded, and is none for the law', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const draft = await written(context, file.caseFileId);
    const alone = { ...consultation(file.mother), guardianIds: [], others: 'Leerkracht' };
    const opp = await record(context, draft, { detail: alone });
    expect(opp.steps).toHaveLength(1);
    expect(opp.draft?.stage).toBe('draft');
    expect(opp.findings.map(({ rule }) => rule)).toContain('consultationMissing');
    const [row] = await oppOverview(context, file.schoolId);
    expect(row?.state).toBe('preparing');
    const after = await record(context, opp, { detail: consultation(file.mother) });
    expect(after.draft?.stage).toBe('consulted');
    expect((await oppOverview(context, file.schoolId))[0]?.state).toBe('waitingForConsent');
  });
});

describe('adopting', () => {
  it('is refused while the law asks for something, and says how much', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const opp = await createOpp(context, { caseFileId, facts: facts() });
    await expect(adoptNow(context, opp)).rejects.toMatchObject({ code: 'OPP_RULES_OPEN' });
    const full = await written(context, (await openFile(context, 'Kompas')).caseFileId);
    const left = full.findings.filter(({ blocks }) => blocks).map(({ rule }) => rule);
    expect(left).toEqual(['consultationMissing', 'consentMissing', 'hearingMissing']);
    await expect(adoptNow(context, full)).rejects.toMatchObject({ details: { count: 3 } });
  });

  it('fixes the text: nothing of it can be saved any more, in no way', async () => {
    const { context, write } = await openTestVault();
    const opp = await adopted(context, await openFile(context));
    expect(opp).toMatchObject({ status: 'inForce', deadlineOn: null, draft: null });
    expect(opp.inForce).toMatchObject({ stage: 'adopted', consent: 'agreed', actionInForce: true });
    const value = { text: 'Achteraf.', sources: [] };
    await expect(save(context, opp, { section: 'guardiansView', value })).rejects.toMatchObject({
      code: 'OPP_NOT_DRAFT',
    });
    await expect(
      write('opp_versions').where({ opp_id: opp.id }).update({ content: '{}' }),
    ).rejects.toThrow('an adopted version is fixed');
    await expect(write('opp_versions').where({ opp_id: opp.id }).del()).rejects.toThrow('fixed');
  });

  it('goes without the action section after a refusal: it is in force, the section is not', async () => {
    const { context, advance } = await openTestVault();
    const file = await openFile(context);
    let opp = await written(context, file.caseFileId);
    opp = await record(context, opp, { detail: consultation(file.mother) });
    opp = await record(context, opp, { detail: hearing });
    opp = await record(context, opp, { detail: consent(file.mother, 'no') });
    opp = await adoptNow(context, opp);
    expect(opp.inForce).toMatchObject({ consent: 'refused', actionInForce: false });
    advance(1000);
    const later = await record(context, opp, { detail: consent(file.mother) });
    expect(later.inForce).toMatchObject({ consent: 'agreed', actionInForce: true });
  });

  it('takes a recorded reason for law whose source is not sure, and for no other', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    let opp = await written(context, file.caseFileId);
    opp = await record(context, opp, { detail: consultation(file.mother) });
    const id = idOf(opp);
    const reason = 'Ouders zijn op reis en antwoorden in december.';
    await waiveRule(context, { id, rule: 'hearingMissing', reason: 'Te jong voor een gesprek.' });
    opp = await waiveRule(context, { id, rule: 'consentMissing', reason });
    expect(opp.findings.filter(({ blocks }) => blocks)).toEqual([]);
    const back = await unwaiveRule(context, { id, rule: 'consentMissing' });
    await expect(adoptNow(context, back)).rejects.toMatchObject({ details: { count: 1 } });
    await waiveRule(context, { id, rule: 'consentMissing', reason });
    await expect(waiveRule(context, { id, rule: 'actionsMissing', reason })).rejects.toMatchObject({
      code: 'RULE_NOT_WAIVABLE',
    });
    const inForce = await adoptNow(context, opp);
    expect(inForce.inForce).toMatchObject({ consent: 'asked', actionInForce: false });
  });
});

describe('consent', () => {
  it('is void after a change of the action section, and not after another', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const content = fullContent();
    let opp = await written(context, file.caseFileId, content);
    opp = await record(context, opp, { detail: consultation(file.mother) });
    opp = await record(context, opp, { detail: consent(file.mother) });
    expect(opp.draft).toMatchObject({ consent: 'agreed', stage: 'consented' });
    const view = { text: 'Blij met de hulp.', sources: [] };
    opp = await save(context, opp, { section: 'guardiansView', value: view });
    expect(opp.draft?.consent).toBe('agreed');
    const items = content.actions.items.map((item) => ({ ...item, howOften: 'Een keer.' }));
    opp = await save(context, opp, { section: 'actions', value: { items, sources: [] } });
    expect(opp.draft).toMatchObject({ consent: 'void', stage: 'consulted' });
    expect(opp.findings.find(({ rule }) => rule === 'consentVoid')?.blocks).toBe(true);
    opp = await save(context, opp, { section: 'actions', value: content.actions });
    expect(opp.draft?.consent).toBe('agreed');
  });

  it('is of guardians of this file alone, and never of a day to come', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const other = await openFile(context, 'Kompas');
    const opp = await written(context, file.caseFileId);
    await expect(record(context, opp, { detail: consent(other.mother) })).rejects.toMatchObject({
      code: 'GUARDIAN_UNKNOWN',
    });
    await expect(
      record(context, opp, { detail: consent(file.mother), on: '2025-11-13' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is withdrawn with a reason, stays readable, and can be neither changed nor deleted', async () => {
    const { context, write } = await openTestVault();
    const file = await openFile(context);
    let opp = await written(context, file.caseFileId);
    opp = await record(context, opp, { detail: consent(file.mother) });
    const stepId = OppStepId.parse(opp.steps[0]?.id);
    const id = idOf(opp);
    opp = await withdraw(context, { id, stepId, reason: 'Bij de verkeerde ouder.' });
    expect(opp.draft?.consent).toBe('asked');
    expect(opp.steps[0]?.withdrawn?.reason).toBe('Bij de verkeerde ouder.');
    await expect(withdraw(context, { id, stepId, reason: 'Nog eens.' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(write('opp_steps').where({ id: stepId }).update({ detail: '{}' })).rejects.toThrow(
      'a step is fixed',
    );
    await expect(write('opp_steps').where({ id: stepId }).del()).rejects.toThrow('fixed');
  });

  it('shows the text that it was about, also when the draft has gone on', async () => {
    const { context, read } = await openTestVault();
    const file = await openFile(context);
    let opp = await written(context, file.caseFileId);
    opp = await record(context, opp, { detail: consent(file.mother) });
    const step = opp.steps[0];
    const value = { text: 'Later geschreven.', sources: [] };
    await save(context, opp, { section: 'guardiansView', value });
    const kept = await read<{ content: string }>('opp_texts')
      .where({ opp_id: opp.id, content_hash: step?.contentHash ?? '' })
      .first();
    expect(kept?.content).toContain('Samen de taak starten.');
    expect(kept?.content).not.toContain('Later geschreven.');
  });
});

describe('an evaluation', () => {
  it('is of an adopted version alone', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const opp = await written(context, file.caseFileId);
    await expect(record(context, opp, { detail: evaluation('stop') })).rejects.toMatchObject({
      code: 'OPP_NOT_ADOPTED',
    });
  });

  it('makes the next version with what stays valid; consent does not go along', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    let opp = await adopted(context, file);
    opp = await record(context, opp, { detail: evaluation('stop') });
    expect(opp.inForce?.stage).toBe('evaluated');
    opp = await reviseOpp(context, opp.id);
    expect(opp.draft).toMatchObject({ number: 2, stage: 'draft', consent: 'void' });
    expect(opp.draft?.content.goals.items).toEqual([]);
    expect(opp.draft?.content.actions.items).toEqual([]);
    expect(opp.inForce).toMatchObject({ number: 1, stage: 'evaluated' });
    await expect(reviseOpp(context, opp.id)).rejects.toMatchObject({ code: 'OPP_DRAFT_EXISTS' });
    opp = await discardDraft(context, opp.id);
    expect(opp).toMatchObject({ draft: null, inForce: { number: 1 } });
  });

  it('is followed by a second version that takes the place of the first, which stays readable', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    let opp = await adopted(context, file);
    opp = await record(context, opp, { detail: evaluation('continue') });
    opp = await reviseOpp(context, opp.id);
    for (const detail of [consultation(file.father), hearing, consent(file.father)]) {
      opp = await record(context, opp, { detail });
    }
    opp = await adoptNow(context, opp);
    expect(opp.versions.map(({ number, stage }) => [number, stage])).toEqual([
      [2, 'adopted'],
      [1, 'superseded'],
    ]);
    const first = await getVersion(context, { id: opp.id, versionNumber: 1 });
    expect(first.content.goals.items).toHaveLength(1);
    await expect(discardDraft(context, opp.id)).rejects.toMatchObject({ code: 'OPP_NOT_DRAFT' });
  });
});

describe('closing', () => {
  it('fixes an end, stops every change, and can be taken back', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    let opp = await adopted(context, file);
    const id = idOf(opp);
    const reason = 'Doelen gehaald; basisondersteuning is genoeg.';
    await expect(closeOpp(context, { id, endOn: '2025-11-01', reason })).rejects.toMatchObject({
      code: 'END_BEFORE_START',
    });
    opp = await closeOpp(context, { id, endOn: '2025-11-12', reason });
    expect(opp).toMatchObject({ status: 'closed', facts: { endOn: '2025-11-12' } });
    await expect(reviseOpp(context, id)).rejects.toMatchObject({ code: 'OPP_CLOSED' });
    const next = await createOpp(context, {
      caseFileId: file.caseFileId,
      facts: facts({ startOn: '2025-11-12' }),
    });
    expect(next.findings.map(({ rule }) => rule)).toContain('periodsOverlap');
    await expect(reopenOpp(context, id)).rejects.toMatchObject({ code: 'OPP_OPEN' });
    await closeOpp(context, { id: idOf(next), endOn: '2025-11-12', reason: 'Dubbel gemaakt.' });
    expect(await reopenOpp(context, id)).toMatchObject({
      status: 'inForce',
      facts: { endOn: null },
    });
  });

  it('goes with its case file when that is destroyed', async () => {
    const { context, write, read } = await openTestVault();
    const file = await openFile(context);
    const { id } = await adopted(context, file);
    await write('case_files').where({ id: file.caseFileId }).del();
    await expect(getOpp(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const table of ['opp_versions', 'opp_steps', 'opp_texts']) {
      expect(await read(table).select('*')).toEqual([]);
    }
  });
});
