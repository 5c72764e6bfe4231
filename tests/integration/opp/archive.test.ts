import { describe, expect, it } from 'vitest';
import type { ArchiveRecordOf } from '../../../electron/contract/archive-records';
import { OppStepId, SchoolId } from '../../../electron/contract/ids';
import { collectDossier } from '../../../electron/features/archive/dossier';
import type { OpenContext } from '../../../electron/features/context';
import { oppArchive } from '../../../electron/features/opp/opp-archive';
import { waiveRule } from '../../../electron/features/opp/opp-cycle';
import { closeOpp, setFacts } from '../../../electron/features/opp/opp-facts';
import { withdraw } from '../../../electron/features/opp/opp-record-step';
import type { OppStepDetailRecord } from '../../../electron/features/opp/opp-records';
import { getOpp } from '../../../electron/features/opp/opp-service';
import { stepText } from '../../../electron/features/opp/step-text';
import { reviseOpp } from '../../../electron/features/opp/write-opp';
import { listReminders } from '../../../electron/features/reminders/reminders-service';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { newSchool, placeOf, takeOver } from '../archive/support/take-over';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import {
  adopted,
  consent,
  facts,
  fullContent,
  idOf,
  openFile,
  record,
  save,
  theGoal,
  written,
} from './support';

const evaluated: OppStepDetailRecord = {
  kind: 'evaluation',
  guardianIds: [],
  others: 'Moeder',
  outcomes: [{ goalId: theGoal, result: 'partly', why: 'Vaker ziek.', next: 'continue' }],
  summary: 'Halverwege.',
  guardiansSaid: 'Het gaat beter.',
  pupil: { heard: false, reason: 'Was ziek.' },
  conclusion: 'revise',
};

/** A version in force with its steps, one of them withdrawn, a reason, a changed fact and the next draft. */
const rich = async ({ context, write }: TestVault) => {
  const file = await openFile(context);
  const { mother, father, caseFileId } = file;
  let opp = await adopted(context, file);
  opp = await setFacts(context, {
    id: idOf(opp),
    version: opp.factsVersion,
    facts: facts({ endOn: '2026-07-31' }),
  });
  opp = await record(context, opp, { detail: evaluated });
  opp = await reviseOpp(context, opp.id);
  opp = await save(context, opp, {
    section: 'guardiansView',
    value: { text: 'Het mag rustiger.', sources: [] },
  });
  opp = await record(context, opp, { detail: consent(father, 'no') });
  const stepId = OppStepId.parse(opp.steps[0]?.id);
  await withdraw(context, { id: idOf(opp), stepId, reason: 'Bij de verkeerde versie.' });
  await waiveRule(context, {
    id: idOf(opp),
    rule: 'hearingMissing',
    reason: 'Volgt na de vakantie.',
  });
  await write('opp_unplaced').insert({
    id: context.newId(),
    opp_id: opp.id,
    heading: 'Beginsituatie',
    text: 'Leest graag strips.',
    position: 1,
  });
  return { file, caseFileId, mother, id: idOf(opp) };
};

const datesIn = async (context: OpenContext, schoolId: string) =>
  (
    await listReminders(context, {
      schoolId: SchoolId.parse(schoolId),
      from: null,
      to: null,
      withDone: false,
    })
  )
    .filter(({ place }) => place.screen === 'opp')
    .map(({ key, kind, on, what, owner, level }) => ({ key, kind, on, what, owner, level }));

const collected = async (
  { read }: TestVault,
  caseFileId: string,
): Promise<ArchiveRecordOf<'opp'>> => {
  const [found] = await oppArchive.collect(read, { caseFileId, whole: false });
  if (found === undefined) throw new Error('one was made');
  return found;
};

const handedOver = async () => {
  const [giver, taker] = [await openTestVault(), await openTestVault()];
  const made = await rich(giver);
  const dossier = await collectDossier(giver.context, {
    caseFileId: made.caseFileId,
    whole: false,
  });
  const schoolId = await newSchool(taker);
  const takenId = await takeOver(taker, { dossier, schoolId });
  return { giver, taker, ...made, schoolId, takenId };
};

type Parts =
  Parameters<typeof oppArchive.pick>[1]['parts'] extends ReadonlySet<infer Part>
    ? readonly Part[]
    : never;

const picked = (
  own: ArchiveRecordOf<'opp'>,
  parts: Parts,
  guardianIds: readonly string[] = [],
): ArchiveRecordOf<'opp'> =>
  oppArchive.pick(own, {
    parts: new Set(parts),
    guardianIds: new Set(guardianIds),
    recordIds: new Set([own.id]),
  });

const replaceBy = (
  vault: TestVault,
  file: { readonly schoolId: string; readonly caseFileId: string },
  came: ArchiveRecordOf<'opp'>,
): Promise<void> =>
  inTransaction(vault.write, (trx) =>
    oppArchive.replace(trx, placeOf(vault, file.schoolId, file.caseFileId), came),
  );

describe('an OPP that is handed over', () => {
  it('stands in the other vault as it stood: consents hold, and the same days are asked for', async () => {
    const { giver, taker, caseFileId, file, schoolId, takenId, id } = await handedOver();
    const own = await getOpp(giver.context, id);
    const taken = await getOpp(taker.context, id);
    expect(own.inForce).toMatchObject({
      consent: 'agreed',
      actionInForce: true,
      stage: 'evaluated',
    });
    expect({ ...taken, caseFileId, factsVersion: own.factsVersion }).toMatchObject({
      facts: own.facts,
      status: own.status,
      inForce: { ...own.inForce, version: 1 },
      draft: { ...own.draft, version: 1 },
      events: own.events,
    });
    expect(
      taken.steps.map(({ id: step, contentHash, withdrawn }) => [step, contentHash, withdrawn]),
    ).toEqual(
      own.steps.map(({ id: step, contentHash, withdrawn }) => [step, contentHash, withdrawn]),
    );
    expect(taken.steps.some(({ withdrawn }) => withdrawn !== null)).toBe(true);
    const dates = await datesIn(giver.context, file.schoolId);
    expect(dates.length).toBeGreaterThan(0);
    expect(await datesIn(taker.context, schoolId)).toEqual(dates);
    // And on to the next: nothing of it is lost on the way.
    const once = await collected(taker, takenId);
    const before = await collected(giver, caseFileId);
    expect(once.versions).toEqual(before.versions);
    expect(once.texts).toEqual(before.texts);
    expect(once.unplaced).toEqual(before.unplaced);
  });

  it('shows for each consent what it was given for, and stays as it was recorded', async () => {
    const { taker, id } = await handedOver();
    const { steps } = await getOpp(taker.context, id);
    for (const step of steps) {
      const asked = { id, stepId: OppStepId.parse(step.id), naming: 'names' } as const;
      expect((await stepText(taker.context, asked)).blocks.length).toBeGreaterThan(0);
    }
    for (const table of ['opp_texts', 'opp_steps', 'opp_events', 'opp_versions']) {
      await expect(taker.write(table).where({ opp_id: id }).del()).rejects.toThrow('fixed');
    }
    await expect(
      taker.write('opp_versions').where({ opp_id: id, number: 1 }).update({ content: '{}' }),
    ).rejects.toThrow('fixed');
  });

  it('arrives closed where the file has one that goes on, and that one stays', async () => {
    const { giver, caseFileId } = await handedOver();
    const incoming = await collected(giver, caseFileId);
    const other = await openTestVault();
    const file = await openFile(other.context);
    const own = await written(other.context, file.caseFileId);
    await inTransaction(other.write, (trx) =>
      oppArchive.restore(trx, placeOf(other, file.schoolId, file.caseFileId), incoming),
    );
    expect(await getOpp(other.context, own.id)).toMatchObject({ status: 'preparing' });
    expect(await getOpp(other.context, incoming.id)).toMatchObject({
      status: 'closed',
      facts: { endOn: '2026-07-31' },
      closedReason: expect.stringContaining('dit dossier had al een OPP'),
    });
  });
});

describe('what goes along of an OPP', () => {
  it('is the version in force with the steps about it, and nothing of the draft', async () => {
    const { giver, caseFileId, mother } = await handedOver();
    const own = await collected(giver, caseFileId);
    const alone = picked(own, ['oppText']);
    expect(alone.versions.map(({ number }) => number)).toEqual([1]);
    expect(alone).toMatchObject({ steps: [], events: [], unplaced: [] });
    expect(alone.texts.map(({ contentHash }) => contentHash)).toEqual([
      own.versions[0]?.contentHash,
    ]);
    const stepped = picked(own, ['oppText', 'oppSteps'], [mother]);
    expect(stepped.steps.map(({ versionNumber }) => versionNumber)).toEqual(
      own.steps.filter(({ versionNumber }) => versionNumber === 1).map(() => 1),
    );
    expect(JSON.stringify(stepped)).not.toContain('Het mag rustiger.');
    // A draft alone can go too: then it is what the steps hang on.
    const draft = await openTestVault();
    const file = await openFile(draft.context);
    await written(draft.context, file.caseFileId);
    const preparing = await collected(draft, file.caseFileId);
    expect(oppArchive.items(preparing).map(({ part }) => part)).toEqual(['oppEarlier']);
    expect(picked(preparing, ['oppEarlier']).versions).toHaveLength(1);
  });

  it('names no guardian, attachment or source that stays behind', async () => {
    const { giver, caseFileId } = await handedOver();
    const { context } = giver;
    const own = await collected(giver, caseFileId);
    const source = {
      kind: 'note',
      id: context.newId(),
      label: 'Kanarie',
      takenAt: '2025-11-01T10:00:00.000Z',
    };
    const content = { ...fullContent(), pupilVoice: { text: 'Ik lees graag.', sources: [source] } };
    const attachmentId = context.newId();
    const made = {
      ...own,
      versions: own.versions.map((version) => ({ ...version, content })),
      steps: own.steps.map((step) => ({
        ...step,
        detail: {
          kind: 'signature',
          who: 'moeder',
          role: 'guardian',
          meaning: 'seen',
          attachmentId,
        },
      })),
    } as unknown as ArchiveRecordOf<'opp'>;
    const all: Parts = ['oppText', 'oppSteps', 'oppEarlier'];
    const text = JSON.stringify(picked(made, all));
    expect(text).not.toContain('Kanarie');
    expect(text).not.toContain(attachmentId);
    const refusal = own.steps.find(
      ({ detail }) => detail.kind === 'consent' && detail.answer === 'no',
    );
    expect(refusal?.detail).toMatchObject({ ground: 'Liever in de groep.' });
    const along = picked(own, all);
    expect(JSON.stringify(along)).not.toContain('Liever in de groep.');
    expect(along.steps.map(({ id }) => id)).toEqual(own.steps.map(({ id }) => id));
  });
});

describe('an OPP that comes back', () => {
  it('takes the place of the own one, of which only what was printed stays', async () => {
    const { giver, taker, caseFileId, file, id, takenId } = await handedOver();
    await giver.write('opp_exports').insert({
      id: giver.context.newId(),
      opp_id: id,
      version_number: 1,
      edition: 'whole',
      naming: 'names',
      format: 'pdf',
      content_hash: 'a'.repeat(64),
      file_hash: 'b'.repeat(64),
      exported_at: '2025-11-12T09:00:00.000Z',
    });
    await closeOpp(taker.context, { id, endOn: '2026-02-01', reason: 'Verhuisd.' });
    const came = await collected(taker, takenId);
    const before = await getOpp(giver.context, id);
    const places = await oppArchive.places(giver.read, [id, caseFileId]);
    expect(places).toEqual(new Map([[id, { caseFileId, inBin: false }]]));
    await replaceBy(giver, file, came);
    expect(await collected(giver, caseFileId)).toEqual(came);
    expect(await giver.read('opp_exports')).toHaveLength(1);
    expect((await getOpp(giver.context, id)).factsVersion).toBeGreaterThan(before.factsVersion);
  });

  it('leaves the draft, the earlier steps and the log as they are where those stayed behind', async () => {
    const { giver, caseFileId, file } = await handedOver();
    const own = await collected(giver, caseFileId);
    await replaceBy(giver, file, picked(own, ['oppText']));
    expect(await collected(giver, caseFileId)).toEqual(own);
  });
});
