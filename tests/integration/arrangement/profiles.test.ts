import { describe, expect, it } from 'vitest';
import { PartnershipProfileId } from '../../../electron/contract/ids';
import { exampleProfiles } from '../../../electron/contract/partnership-profile-examples';
import {
  createArrangement,
  getArrangement,
  takeProfile,
} from '../../../electron/features/arrangement/arrangement-service';
import {
  listProfiles,
  removeProfile,
  restoreProfile,
} from '../../../electron/features/arrangement/profiles-service';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { fullContent, lineProfile } from '../../unit/arrangement/request';
import { openTestVault } from '../support/open-test-vault';
import { begin, changeProfile, makeProfile, parsed, save } from './support';

describe('profiles of partnerships', () => {
  it('are kept as they were written, by name', async () => {
    const { context } = await openTestVault();
    for (const example of exampleProfiles.toReversed()) await makeProfile(context, example);
    const listed = await listProfiles(context);
    expect(listed.map(({ content }) => content)).toEqual(exampleProfiles);
    expect(listed.every(({ revision, requests }) => revision === 1 && requests === 0)).toBe(true);
  });

  it('are changed by who saw the last revision alone', async () => {
    const { context } = await openTestVault();
    const first = await makeProfile(context);
    const second = await changeProfile(context, first, { name: 'Voorbeeldverband Duin' });
    expect(second).toMatchObject({ revision: 2, content: { name: 'Voorbeeldverband Duin' } });
    await expect(changeProfile(context, first, {})).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { version: 2 },
    });
  });

  it('come back out of the bin for thirty days', async () => {
    const { context, setNow, read } = await openTestVault();
    const { id } = await makeProfile(context);
    await removeProfile(context, id);
    expect(await listProfiles(context)).toEqual([]);
    await restoreProfile(context, id);
    await removeProfile(context, id);
    setNow('2025-12-20T09:00:00.000Z');
    await tidyOpenVault(context);
    expect(await read('partnership_profiles').select('id')).toEqual([]);
  });
});

describe('a request and its profile', () => {
  it('holds the copy that it was made with, and says when there is a newer one', async () => {
    const { context } = await openTestVault();
    const { profile, request } = await begin(context);
    const next = await changeProfile(context, profile, { phases: [], fields: [] });
    const after = parsed(await getArrangement(context, request.id));
    expect(after.profile).toEqual(lineProfile);
    expect(after).toMatchObject({ profileRevision: 1, newerRevision: 2 });
    expect(after.findings.map(({ rule }) => rule)).toContain('profileNewer');
    expect(next.requests).toBe(1);
  });

  it('takes the newer one over, with every answer that still fits', async () => {
    const { context } = await openTestVault();
    const { profile, request } = await begin(context);
    const written = await save(context, request, fullContent({ opp: null }));
    const fields = lineProfile.fields.filter(({ key }) => key !== 'levels');
    await changeProfile(context, profile, {
      fields,
      limits: { ...lineProfile.limits, maxMonths: 3 },
    });
    const after = await takeProfile(context, written);
    expect(after).toMatchObject({ profileRevision: 2, newerRevision: null, version: 3 });
    expect(after.content.answers.map(({ key }) => key)).toEqual(fields.map(({ key }) => key));
    expect(after.findings.map(({ rule }) => rule)).toContain('periodTooLong');
  });

  it('goes on when its profile lies in the bin, and no new one is made with it', async () => {
    const { context } = await openTestVault();
    const { file, profile, request } = await begin(context);
    await removeProfile(context, profile.id);
    const after = await save(context, request, fullContent({ opp: null }));
    expect(after).toMatchObject({ newerRevision: null, profile: { name: lineProfile.name } });
    const profileId = PartnershipProfileId.parse(profile.id);
    const { caseFileId } = file;
    await expect(createArrangement(context, { caseFileId, profileId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
