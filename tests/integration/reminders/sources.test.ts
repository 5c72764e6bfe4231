import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { OppId, OppStepId, SchoolId } from '../../../electron/contract/ids';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { DraftKind } from '../../../electron/contract/drafts';
import type { OpenContext } from '../../../electron/features/context';
import { saveDraft } from '../../../electron/features/drafts/drafts-service';
import { closeOpp, setFacts } from '../../../electron/features/opp/opp-facts';
import { withdraw } from '../../../electron/features/opp/opp-record-step';
import { getOpp } from '../../../electron/features/opp/opp-service';
import { calendarFile } from '../../../electron/features/reminders/calendar-file';
import {
  listReminders,
  tickReminder,
} from '../../../electron/features/reminders/reminders-service';
import { adopted, facts, idOf, openFile, record, theGoal, written } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';

const whole = (schoolId: string) => ({ schoolId: SchoolId.parse(schoolId), from: null, to: null });

const all = (context: OpenContext, schoolId: string) =>
  listReminders(context, { ...whole(schoolId), withDone: false });

const ofKind = async (context: OpenContext, schoolId: string, wanted: string) =>
  (await all(context, schoolId)).filter(({ kind }) => kind === wanted);

const typed = (
  context: OpenContext,
  {
    kind,
    caseFileId,
    targetId = null,
  }: {
    readonly kind: DraftKind;
    readonly caseFileId: CaseFileId | null;
    readonly targetId?: string | null;
  },
) => saveDraft(context, { kind, caseFileId, targetId, payload: { text: 'Noor slaat.' } });

const dispute = {
  kind: 'dispute',
  about: 'Moeder van Noor wil meer hulp in de klas.',
  route: 'Geschillencommissie passend onderwijs.',
} as const;

describe('drafts in the list of dated things', () => {
  it('stand on the day on which they were last typed, each with its place, and are not ticked off', async () => {
    const { context, setNow } = await openTestVault();
    const { schoolId, caseFileId } = await openFile(context);
    const note = v7();
    await typed(context, { kind: 'note', caseFileId });
    setNow('2025-11-14T09:00:00.000Z');
    await typed(context, { kind: 'agreement', caseFileId });
    expect(await all(context, schoolId)).toMatchObject([
      {
        kind: 'draft',
        on: '2025-11-12',
        what: '',
        codeName: 'Lantaarn',
        canTick: false,
        place: { screen: 'draft', kind: 'note', targetId: null },
      },
      { kind: 'draft', on: '2025-11-14', place: { kind: 'agreement' } },
    ]);
    await typed(context, { kind: 'note', caseFileId });
    expect((await all(context, schoolId)).map(({ on }) => on)).toEqual([
      '2025-11-14',
      '2025-11-14',
    ]);
    const [{ key } = { key: '' }] = await all(context, schoolId);
    await expect(
      tickReminder(context, { schoolId: SchoolId.parse(schoolId), key, done: true }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Its record is gone: it goes back into no form.
    await typed(context, { kind: 'note', caseFileId, targetId: note });
    expect(await all(context, schoolId)).toHaveLength(2);
  });

  it('of no case file stay out of it, and none goes into the calendar file', async () => {
    const { context } = await openTestVault();
    const { schoolId, caseFileId } = await openFile(context);
    await typed(context, { kind: 'quickNote', caseFileId: null, targetId: schoolId });
    expect(await all(context, schoolId)).toEqual([]);
    await typed(context, { kind: 'privateWorkingNote', caseFileId });
    expect(await all(context, schoolId)).toHaveLength(1);
    const { text, count } = await calendarFile(context, whole(schoolId));
    expect(count).toBe(0);
    expect(text).not.toContain('SUMMARY');
  });
});

describe('the end of an OPP', () => {
  it('stands on its day while the OPP is open, and is done by closing it', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const opp = await adopted(context, file);
    expect(await ofKind(context, file.schoolId, 'oppEnds')).toEqual([]);
    await setFacts(context, {
      id: idOf(opp),
      version: opp.factsVersion,
      facts: facts({ endOn: '2026-02-01' }),
    });
    const [ends] = await ofKind(context, file.schoolId, 'oppEnds');
    expect(ends).toMatchObject({
      on: '2026-02-01',
      canTick: false,
      place: { screen: 'opp', id: opp.id, at: null, itemId: null },
    });
    const { text } = await calendarFile(context, whole(file.schoolId));
    expect(text).toContain('SUMMARY:Casus Lantaarn: OPP loopt af');
    await closeOpp(context, { id: idOf(opp), endOn: '2025-11-12', reason: 'Niet meer nodig.' });
    expect(await ofKind(context, file.schoolId, 'oppEnds')).toEqual([]);
  });

  it('stands there too before anything was adopted', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const opp = await written(context, file.caseFileId);
    await setFacts(context, {
      id: idOf(opp),
      version: opp.factsVersion,
      facts: facts({ endOn: '2026-02-01' }),
    });
    expect(await ofKind(context, file.schoolId, 'oppEnds')).toHaveLength(1);
  });
});

describe('six weeks for the Geschillencommissie (onderwijsgeschillen.nl, procedure; domain.md 1)', () => {
  it('end 42 days after the dispute; law whose source is not sure, ticked off by hand', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const opp = await record(context, await written(context, file.caseFileId), {
      detail: dispute,
      on: '2025-11-10',
    });
    const stepId = OppStepId.parse(opp.steps[0]?.id);
    const [item] = await ofKind(context, file.schoolId, 'oppDispute');
    expect(item).toMatchObject({
      on: '2025-12-22',
      level: 'lawUncertain',
      what: dispute.about,
      place: { screen: 'opp', id: opp.id, at: 'steps', itemId: stepId },
      canTick: true,
    });
    const { text } = await calendarFile(context, whole(file.schoolId));
    expect(text).toContain('Casus Lantaarn: ');
    expect(text).not.toContain('Noor');
    const schoolId = SchoolId.parse(file.schoolId);
    await tickReminder(context, { schoolId, key: item?.key ?? '', done: true });
    expect(await ofKind(context, file.schoolId, 'oppDispute')).toEqual([]);
    await tickReminder(context, { schoolId, key: item?.key ?? '', done: false });
    await withdraw(context, { id: OppId.parse(opp.id), stepId, reason: 'Verkeerd dossier.' });
    expect(await ofKind(context, file.schoolId, 'oppDispute')).toEqual([]);
  });

  it('go on when the OPP is closed: the closing itself may be disputed', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const opp = await adopted(context, file);
    await record(context, opp, { detail: dispute, on: '2025-11-10' });
    await closeOpp(context, { id: idOf(opp), endOn: '2025-11-12', reason: 'Niet meer nodig.' });
    expect((await all(context, file.schoolId)).map(({ kind }) => kind)).toEqual(['oppDispute']);
  });
});

describe('each item of an OPP names its very place', () => {
  it('a goal and guidance their row, an evaluation the steps, the six weeks the OPP', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const opp = await adopted(context, file);
    const guidance = (await getOpp(context, opp.id)).inForce?.content.actions.items[0]?.id;
    const places = (await all(context, file.schoolId)).map(({ kind, place }) => [kind, place]);
    const at = { screen: 'opp', id: opp.id };
    expect(places).toEqual([
      ['oppGoal', { ...at, at: 'goals', itemId: theGoal }],
      ['oppGuidanceEnds', { ...at, at: 'actions', itemId: guidance }],
      ['oppEvaluation', { ...at, at: 'steps', itemId: null }],
    ]);
    const other = await openFile(context, 'Kompas');
    const draft = await written(context, other.caseFileId);
    expect((await all(context, other.schoolId)).map(({ place }) => place)).toEqual([
      { screen: 'opp', id: draft.id, at: null, itemId: null },
    ]);
  });
});
