// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AccessRequestId, Day } from '../../../electron/contract/ids';
import {
  getRequest,
  openRequest,
} from '../../../electron/features/access-requests/access-requests-service';
import { meet } from '../../integration/guardian-contacts/support';
import { openGuardiansOf, press, slow, type } from '../guardian-contacts-ui/support';

afterEach(cleanup);

const opened = async () => {
  const made: { id?: AccessRequestId } = {};
  const vault = await openGuardiansOf(async (context, { caseFileId, mother, father }) => {
    await meet(context, caseFileId, {
      draft: { guardianIds: [father], said: 'Vader alleen.', on: '2025-11-03' },
    });
    await meet(context, caseFileId, {
      draft: { guardianIds: [mother, father], said: 'Samen gezegd.', on: '2025-11-04' },
    });
    const { id } = await openRequest(context, {
      caseFileId,
      guardianId: mother,
      askedOn: Day.parse('2025-11-10'),
    });
    made.id = AccessRequestId.parse(id);
  });
  vi.doMock('../../../renderer/ui/Link', () => ({ Link: () => null }));
  vi.doMock('../../../renderer/app/navigation', () => ({ useGo: () => () => undefined }));
  const { AccessRequestScreen } =
    await import('../../../renderer/features/access-requests/AccessRequestScreen');
  const requestId = AccessRequestId.parse(made.id);
  await vault.show(
    <AccessRequestScreen caseFileId={vault.file.caseFileId} requestId={requestId} />,
  );
  await screen.findByText('Krijgt de ouder', undefined, slow);
  const stored = () => getRequest(vault.read, requestId);
  return { ...vault, stored };
};

const list = (name: string) => within(screen.getByRole('region', { name }));

describe('a request of a guardian to see the file', () => {
  it('shows what goes and what stays as proposals, and keeps what a person decides', async () => {
    const { stored } = await opened();
    expect(list('Krijgt de ouder').getByText(/Samen gezegd/)).toBeTruthy();
    const stays = list('Blijft hier');
    expect(stays.getByText(/Vader alleen/)).toBeTruthy();
    expect(stays.getAllByText('voorstel').length).toBeGreaterThan(0);

    fireEvent.click(stays.getByRole('button', { name: /^Beslis: .*Vader alleen/ }));
    await type('Toelichting, alleen voor school', 'Overlegd.');
    fireEvent.click(await screen.findByRole('checkbox', { name: /^De ouder mag weten/ }));
    await press('Bewaren');
    await waitFor(
      async () =>
        expect((await stored()).decisions).toMatchObject([
          { give: 'withhold', ground: 'otherGuardian', note: 'Overlegd.', told: true },
        ]),
      slow,
    );
    await screen.findByText('Overlegd.', undefined, slow);
  });

  it('saves the letter as it is typed, and every proposal in one go', async () => {
    const { stored } = await opened();
    await type('Uw woorden', 'Beste mevrouw.');
    await waitFor(async () => expect((await stored()).letter).toBe('Beste mevrouw.'), slow);
    await press('Neem alle voorstellen over');
    await waitFor(async () => {
      const { decisions, letter } = await stored();
      expect(decisions.length).toBeGreaterThan(2);
      expect(letter).toBe('Beste mevrouw.');
    }, slow);
    await waitFor(() => expect(screen.queryByText('voorstel')).toBeNull(), slow);
  });

  it('shows neither names nor the letter while names are hidden', async () => {
    await opened();
    fireEvent.click(screen.getByText('Namen'));
    await waitFor(() => expect(screen.queryByLabelText('Uw woorden')).toBeNull());
    expect(screen.queryByText(/Elske/)).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Inzage voor ouder of verzorger',
    );
  });
});
