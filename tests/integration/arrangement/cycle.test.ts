import { describe, expect, it } from 'vitest';
import { SchoolId } from '../../../electron/contract/ids';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import {
  evaluateArrangement,
  takeBackArrangement,
} from '../../../electron/features/arrangement/arrangement-cycle';
import {
  getArrangement,
  listArrangements,
  removeArrangement,
  restoreArrangement,
} from '../../../electron/features/arrangement/arrangement-service';
import {
  listReminders,
  tickReminder,
} from '../../../electron/features/reminders/reminders-service';
import type { OpenContext } from '../../../electron/features/context';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { fullContent } from '../../unit/arrangement/request';
import { openTestVault } from '../support/open-test-vault';
import {
  begin,
  decide,
  evaluation,
  idOf,
  parsed,
  save,
  submit,
  TODAY,
  writtenRequest,
} from './support';

const dates = async (context: OpenContext, schoolId: string) =>
  (
    await listReminders(context, {
      schoolId: SchoolId.parse(schoolId),
      from: null,
      to: null,
      withDone: false,
    })
  ).filter(({ place }) => place.screen === 'arrangement');

describe('writing a request', () => {
  it('begins empty, with its findings, and keeps what is written', async () => {
    const { context } = await openTestVault();
    const { request, file } = await begin(context);
    expect(parsed(request)).toMatchObject({ status: 'writing', version: 1, submittedOn: null });
    expect(request.findings.filter(({ blocks }) => blocks).length).toBeGreaterThan(10);
    const content = fullContent({ opp: null });
    await save(context, request, content);
    expect((await getArrangement(context, request.id)).content).toEqual(content);
    expect(await listArrangements(context, file.caseFileId)).toMatchObject([
      { id: request.id, status: 'writing', askedCents: 167_740, fromOn: '2026-01-01' },
    ]);
  });

  it('refuses a save that did not see the last one, and one in an archived file', async () => {
    const { context } = await openTestVault();
    const { request, file } = await begin(context);
    const saved = await save(context, request, fullContent());
    await expect(save(context, request, fullContent())).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { version: 2 },
    });
    await archiveCaseFile(context, file.caseFileId);
    await expect(save(context, saved, fullContent())).rejects.toMatchObject({
      code: 'CASE_FILE_ARCHIVED',
    });
  });
});

describe('submitting', () => {
  it('is stopped while something stands in the way', async () => {
    const { context } = await openTestVault();
    const { request } = await begin(context);
    const saved = await save(context, request, fullContent());
    // The OPP that is linked is not in this file.
    await expect(submit(context, saved)).rejects.toMatchObject({
      code: 'ARRANGEMENT_RULES_OPEN',
      details: { count: 1 },
    });
    const reasons = [{ rule: 'oppMissing', reason: 'Het OPP volgt in december.' }];
    const passed = await save(context, saved, fullContent({ reasons }));
    expect(await submit(context, passed)).toMatchObject({ status: 'submitted' });
  });

  it('fixes the text and the profile, in the database too', async () => {
    const { context, write } = await openTestVault();
    const { request } = await writtenRequest(context);
    const sent = await submit(context, request);
    expect(parsed(sent)).toMatchObject({ status: 'submitted', submittedOn: TODAY, findings: [] });
    await expect(save(context, sent, fullContent())).rejects.toMatchObject({
      code: 'ARRANGEMENT_SUBMITTED',
    });
    const row = () => write('arrangements').where({ id: sent.id });
    await expect(row().update({ content: '{}' })).rejects.toThrow('fixed');
    await expect(row().update({ profile: '{}' })).rejects.toThrow('fixed');
    await expect(row().update({ submitted_on: '2025-11-01' })).rejects.toThrow('fixed');
    await expect(write('arrangement_texts').update({ content: '{}' })).rejects.toThrow('fixed');
    await expect(write('arrangement_texts').del()).rejects.toThrow('fixed');
    await expect(write('arrangement_steps').update({ detail: '{}' })).rejects.toThrow('fixed');
    await expect(write('arrangement_steps').del()).rejects.toThrow('fixed');
  });

  it('refuses a day to come', async () => {
    const { context, setNow } = await openTestVault();
    const { request } = await writtenRequest(context);
    setNow('2025-11-11T09:00:00.000Z');
    await expect(submit(context, request)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('can be taken back while nothing is decided, and both texts are kept', async () => {
    const { context, read, advance } = await openTestVault();
    const { request } = await writtenRequest(context);
    await submit(context, request);
    advance(1000);
    const reason = 'Het bedrag klopt niet.';
    const back = await takeBackArrangement(context, { id: idOf(request), reason });
    expect(back).toMatchObject({ status: 'writing', submittedOn: null });
    const changed = await save(context, back, { ...back.content, question: 'Anders gevraagd.' });
    advance(1000);
    const sent = await submit(context, changed);
    expect(sent.steps.map(({ detail }) => detail.kind)).toEqual([
      'submitted',
      'takenBack',
      'submitted',
    ]);
    expect(await read('arrangement_texts').select('content_hash')).toHaveLength(2);
    await decide(context, request);
    await expect(takeBackArrangement(context, { id: idOf(request), reason })).rejects.toMatchObject(
      { code: 'ARRANGEMENT_DECIDED' },
    );
  });
});

describe('a decision', () => {
  it('is recorded on what was submitted alone, and can be corrected', async () => {
    const { context, advance } = await openTestVault();
    const { request, file } = await writtenRequest(context);
    await expect(decide(context, request)).rejects.toMatchObject({
      code: 'ARRANGEMENT_NOT_SUBMITTED',
    });
    await submit(context, request);
    advance(1000);
    expect(await decide(context, request)).toMatchObject({ status: 'granted' });
    advance(1000);
    const after = await decide(context, request, { outcome: 'partly', amountCents: 90_000 });
    expect(after).toMatchObject({ status: 'partly', decision: { amountCents: 90_000 } });
    expect(after.steps).toHaveLength(3);
    expect(await listArrangements(context, file.caseFileId)).toMatchObject([
      { status: 'partly', grantedCents: 90_000, endOn: '2026-06-30', evaluated: false },
    ]);
  });

  it('plans its evaluation before the end, and lies not before the submission', async () => {
    const { context } = await openTestVault();
    const { request } = await writtenRequest(context);
    await submit(context, request);
    await expect(decide(context, request, { evaluationOn: '2026-06-30' })).rejects.toMatchObject({
      code: 'EVALUATION_AFTER_END',
    });
    await expect(decide(context, request, { on: '2025-11-11' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('puts its end and its evaluation in the list of dates, until they are done', async () => {
    const { context, advance } = await openTestVault();
    const { request, file } = await writtenRequest(context);
    await submit(context, request);
    expect(await dates(context, file.schoolId)).toEqual([]);
    advance(1000);
    await decide(context, request);
    expect(await dates(context, file.schoolId)).toMatchObject([
      { kind: 'arrangementEvaluation', on: '2026-05-20', level: 'custom', codeName: 'Lantaarn' },
      { kind: 'arrangementEnds', on: '2026-06-30', place: { id: request.id } },
    ]);
    advance(1000);
    await evaluateArrangement(context, { id: idOf(request), evaluation: evaluation() });
    const [end, ...rest] = await dates(context, file.schoolId);
    expect(end?.kind).toBe('arrangementEnds');
    expect(rest).toEqual([]);
    const schoolId = SchoolId.parse(file.schoolId);
    await tickReminder(context, { schoolId, key: end?.key ?? '', done: true });
    expect(await dates(context, file.schoolId)).toEqual([]);
  });

  it('asks for nothing when it was refused', async () => {
    const { context } = await openTestVault();
    const { request, file } = await writtenRequest(context);
    await submit(context, request);
    await decide(context, request, { outcome: 'refused', amountCents: null });
    expect(await dates(context, file.schoolId)).toEqual([]);
  });
});

describe('an evaluation', () => {
  it('is of what was granted, and of the aims of this request', async () => {
    const { context, advance } = await openTestVault();
    const { request, file } = await writtenRequest(context);
    const id = idOf(request);
    const refused = { code: 'ARRANGEMENT_NOT_GRANTED' };
    await expect(
      evaluateArrangement(context, { id, evaluation: evaluation() }),
    ).rejects.toMatchObject(refused);
    await submit(context, request);
    advance(1000);
    await decide(context, request);
    advance(1000);
    const foreign = evaluation({ aims: [{ aimId: request.id, result: 'not', reached: '' }] });
    await expect(evaluateArrangement(context, { id, evaluation: foreign })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const after = await evaluateArrangement(context, { id, evaluation: evaluation() });
    expect(parsed(after).evaluation).toEqual(evaluation());
    expect((await listArrangements(context, file.caseFileId))[0]?.evaluated).toBe(true);
  });

  it('lies not before the decision; after the end it is late, and taken', async () => {
    const { context, advance, setNow } = await openTestVault();
    const { request } = await writtenRequest(context);
    const id = idOf(request);
    await submit(context, request);
    setNow('2026-07-10T09:00:00.000Z');
    await decide(context, request, { on: '2025-12-01' });
    advance(1000);
    const on = (day: string) =>
      evaluateArrangement(context, { id, evaluation: evaluation({ on: day }) });
    await expect(on('2025-11-30')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect((await on('2025-12-01')).evaluation?.on).toBe('2025-12-01');
    advance(1000);
    expect((await on('2026-07-09')).evaluation?.on).toBe('2026-07-09');
  });
});

describe('a request in the bin', () => {
  it('comes back for thirty days, and is then destroyed with its steps', async () => {
    const { context, setNow, read } = await openTestVault();
    const { request, file } = await writtenRequest(context);
    await submit(context, request);
    await decide(context, request);
    await removeArrangement(context, request.id);
    expect(await listArrangements(context, file.caseFileId)).toEqual([]);
    expect(await dates(context, file.schoolId)).toEqual([]);
    await expect(getArrangement(context, request.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await restoreArrangement(context, request.id)).toMatchObject({ status: 'granted' });
    await removeArrangement(context, request.id);
    setNow('2025-12-20T09:00:00.000Z');
    await tidyOpenVault(context);
    for (const table of ['arrangements', 'arrangement_steps', 'arrangement_texts']) {
      expect(await read(table).select('*')).toEqual([]);
    }
  });
});
