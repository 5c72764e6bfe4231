// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { listProfiles } from '../../../electron/features/arrangement/profiles-service';
import { PartnershipProfile } from '../../../electron/contract/partnership-profile';
import { formOf } from '../../../renderer/features/settings/profiles/profile-form';
import { changeProfile } from '../../integration/arrangement/support';
import { openRequest, press, refused, slow, type, valueOf } from './support';

afterEach(cleanup);

const name = 'Naam van het samenwerkingsverband';

/** The dialog that changes the form of a partnership. */
const open = async () => {
  const opened = await openRequest();
  const { ProfileDialog } =
    await import('../../../renderer/features/settings/profiles/ProfileDialog');
  let closed = 0;
  const dialogOf = (record: unknown) => {
    const profile = PartnershipProfile.parse(record);
    const start = formOf(profile.content);
    return <ProfileDialog profile={profile} start={start} onClose={() => (closed += 1)} />;
  };
  const [profile] = await listProfiles(opened.context);
  const page = await opened.show(dialogOf(profile));
  return { ...opened, page, dialogOf, closedTimes: () => closed };
};

it('what is typed in the form of a partnership is kept as a draft, until it is saved', async () => {
  const { page, dialogOf, profile, drafts, closedTimes } = await open();
  await type(name, 'Verzonnen Verband');
  page.show(null);
  await waitFor(async () => expect(await drafts()).toMatchObject([{ kind: 'partnershipProfile' }]));
  page.show(dialogOf({ ...profile, requests: 1 }));
  expect(await valueOf(name)).toBe('Verzonnen Verband');
  await press('Bewaar het formulier');
  await waitFor(() => expect(closedTimes()).toBe(1), slow);
  expect(await drafts()).toEqual([]);
});

it('what was typed over an older revision does not come back over a newer one', async () => {
  const { context, page, dialogOf, profile, drafts } = await open();
  await type(name, 'Verzonnen Verband');
  page.show(null);
  await waitFor(async () => expect(await drafts()).toHaveLength(1));
  const newer = await changeProfile(context, profile, { name: 'Nieuwer Verband' });
  page.show(dialogOf({ ...newer, requests: 1 }));
  expect(await valueOf(name)).toBe('Nieuwer Verband');
});

it('asks before it closes over text that can’t be kept', async () => {
  const { answer, closedTimes } = await open();
  answer('drafts.save', () => Promise.resolve(refused));
  await type(name, 'Nergens bewaard');
  await screen.findByText(/Concept kon niet worden bewaard/, undefined, slow);
  await press('Annuleren');
  await screen.findByRole('dialog', { name: 'Weggooien wat u typte?' }, slow);
  expect(closedTimes()).toBe(0);
});
