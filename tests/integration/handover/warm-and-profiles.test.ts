import { describe, expect, it } from 'vitest';
import { WarmHandoverContent } from '../../../electron/contract/warm-handover';
import { WarmHandoverId } from '../../../electron/contract/ids';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { OpenContext } from '../../../electron/features/context';
import { compose } from '../../../electron/features/handover/compose-service';
import { previewTalk } from '../../../electron/features/handover/print-talk';
import {
  listProfiles,
  removeProfile,
  resetProfile,
  restoreProfile,
  saveProfile,
} from '../../../electron/features/handover/profiles-service';
import {
  listTalks,
  removeTalk,
  restoreTalk,
  saveTalk,
} from '../../../electron/features/handover/warm-service';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { archive } from '../notes/support/case-file';
import { anotherFile, openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { builtIn, choose, goingOf, makeProfile, profileContent, profileIdOf } from './support';

const LATER = '2026-01-12T09:00:00.000Z';

describe('profiles', () => {
  it('of the app can be changed and set back, and not removed', async () => {
    const { context } = await openTestVault();
    const id = builtIn('external');
    const content = profileContent({ reader: 'external', name: 'Logopedist' });
    const changed = await saveProfile(context, { id, version: 0, content });
    expect(changed).toMatchObject({ id, builtIn: 'external', changed: true, version: 1 });
    expect((await listProfiles(context)).at(4)?.content.name).toBe('Logopedist');
    await expect(removeProfile(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await resetProfile(context, id)).toMatchObject({ changed: false, version: 0 });
    expect((await listProfiles(context)).at(4)?.content.name).toBe('Externe begeleider');
  });

  it('of the app keep their reader: what the law says of it hangs on that', async () => {
    const { context } = await openTestVault();
    const id = builtIn('otherSchool');
    const content = profileContent({ reader: 'nextTeacher' });
    await expect(saveProfile(context, { id, version: 0, content })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('of one’s own come after those of the app, by name, and refuse a change on an old version', async () => {
    const { context } = await openTestVault();
    const made = await makeProfile(context, { name: 'Zorg' });
    await makeProfile(context, { name: 'Fysiotherapeut' });
    expect((await listProfiles(context)).slice(5).map(({ content }) => content.name)).toEqual([
      'Fysiotherapeut',
      'Zorg',
    ]);
    const again = { id: profileIdOf(made), version: 1, content: profileContent() };
    await saveProfile(context, again);
    await expect(saveProfile(context, again)).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
    await expect(resetProfile(context, made.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lie in the bin for a month, and then go with what was chosen by them', async () => {
    const { context, setNow, write } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const { id } = await makeProfile(context);
    await choose(context, { caseFileId, profileId: id }, { choices: [] });
    await removeProfile(context, id);
    await expect(compose(context, { caseFileId, profileId: id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await restoreProfile(context, id)).toMatchObject({ id });
    await removeProfile(context, id);
    setNow(LATER);
    await tidyOpenVault(context);
    await expect(restoreProfile(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await write('handover_compositions').select('profile_id')).toEqual([]);
  });
});

describe('what a person chose and wrote', () => {
  it('is kept for each reader apart, and refuses a change on an old version', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const asked = { caseFileId, profileId: builtIn('nextTeacher') };
    const summary = { needs: 'Een vaste plek.', works: '', avoid: '' };
    expect((await choose(context, asked, { summary })).version).toBe(1);
    expect((await compose(context, asked)).composition.summary).toEqual(summary);
    const elsewhere = await compose(context, { caseFileId, profileId: builtIn('external') });
    expect(elsewhere).toMatchObject({ version: 0, composition: { summary: { needs: '' } } });
    expect((await choose(context, asked, {})).version).toBe(2);
  });

  it('forgets quietly what is no longer there', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const asked = { caseFileId, profileId: builtIn('nextTeacher') };
    const choices = [{ choice: 'leaveOut', key: `noteObservations:${context.newId()}` }];
    expect((await choose(context, asked, { choices })).composition.choices).toEqual([]);
  });

  it('leaves out one guardian, with what is known of how to reach them', async () => {
    const { context, write } = await openTestVault();
    const { caseFileId, mother } = await openFile(context);
    await write('guardians').where({ id: mother }).update({ phone: '06-12345678' });
    const asked = { caseFileId, profileId: builtIn('nextTeacher') };
    expect(goingOf(await compose(context, asked))).toContain(`guardianDetails:${mother}`);
    const choices = [{ choice: 'leaveOut', key: `guardians:${mother}` }];
    const going = goingOf(await choose(context, asked, { choices }));
    expect(going).not.toContain(`guardians:${mother}`);
    expect(going).not.toContain(`guardianDetails:${mother}`);
  });
});

const talk = (change: Record<string, unknown> = {}): WarmHandoverContent =>
  WarmHandoverContent.parse({
    on: null,
    present: '',
    answers: [{ question: 'works', giver: 'Een kaart met stappen.', taker: '' }],
    agreed: '',
    lookBackOn: null,
    ...change,
  });

const add = (context: OpenContext, caseFileId: CaseFileId, change: Record<string, unknown> = {}) =>
  saveTalk(context, { id: null, caseFileId, version: 0, content: talk(change) });

describe('talks between two teachers', () => {
  it('are listed with those to come first and then the newest, and changed on the newest version', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const old = await add(context, caseFileId, { on: '2025-06-01' });
    const recent = await add(context, caseFileId, { on: '2025-11-01' });
    const toCome = await add(context, caseFileId);
    expect((await listTalks(context, caseFileId)).map(({ id }) => id)).toEqual(
      [toCome, recent, old].map(({ id }) => id),
    );
    const id = WarmHandoverId.parse(old.id);
    const change = { id, caseFileId, version: 1, content: talk({ agreed: 'De kaart gaat mee.' }) };
    expect(await saveTalk(context, change)).toMatchObject({ version: 2 });
    await expect(saveTalk(context, change)).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('go to the bin and come back, and are destroyed after a month', async () => {
    const { context, setNow } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const { id } = await add(context, caseFileId);
    await removeTalk(context, id);
    expect(await listTalks(context, caseFileId)).toEqual([]);
    expect(await restoreTalk(context, id)).toMatchObject({ id });
    await removeTalk(context, id);
    setNow(LATER);
    await tidyOpenVault(context);
    await expect(restoreTalk(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('take nothing new in an archived file, and stay in their own', async () => {
    const { context, write } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    const made = await add(context, caseFileId);
    const other = await anotherFile(context, { schoolId, codeName: 'Fluit' });
    const id = WarmHandoverId.parse(made.id);
    await expect(
      saveTalk(context, { id, caseFileId: other, version: 1, content: talk() }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(previewTalk(context, { caseFileId: other, id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(JSON.stringify(await previewTalk(context, { caseFileId, id }))).toContain('kaart');
    await archive(write, caseFileId);
    await expect(add(context, caseFileId)).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
  });
});
