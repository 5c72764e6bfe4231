// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HandoverReader } from '../../../electron/contract/handover-readers';
import { getOwnKey } from '../../../electron/features/exchange/own-key';
import { listProfiles } from '../../../electron/features/handover/profiles-service';
import { openHandoverOf, press, slow, type } from './support';

afterEach(cleanup);

const counted = { items: 3, pages: 2, attachments: 1, bytes: 2048 };
const hash = 'a'.repeat(64);
const words = 'appel boom cirkel dak eiland fluit';

const show = async (reader: HandoverReader, answers: Parameters<typeof openHandoverOf>[1]) => {
  const opened = await openHandoverOf(undefined, answers);
  const { HandoverProfile } = await import('../../../electron/contract/handover');
  const { MakeDialog } = await import('../../../renderer/features/handover/make/MakeDialog');
  const profiles = (await listProfiles(opened.context)).map((one) => HandoverProfile.parse(one));
  const profile = profiles.find(({ builtIn }) => builtIn === reader);
  if (profile === undefined) throw new Error('the app brings one');
  const onClose = vi.fn();
  await opened.show(
    <MakeDialog
      profile={profile}
      files={[{ caseFileId: opened.file.caseFileId, shownHash: hash }]}
      counts={{ goes: counted, stays: { ...counted, items: 9 } }}
      onClose={onClose}
    />,
  );
  await screen.findByText('Stap 1 van 3: lezer en vorm', undefined, slow);
  return { ...opened, onClose };
};

const toLastStep = async (): Promise<void> => {
  await type('Functie van de lezer', 'leerkracht van groep 6');
  await press('Verder');
  await screen.findByText('Stap 2 van 3: slot en bewaren', undefined, slow);
  await press('Verder');
  await screen.findByText('Stap 3 van 3: controle', undefined, slow);
};

describe('making a file for Casuskluis', () => {
  it('asks once who makes it, and keeps that', async () => {
    const { context } = await show('nextTeacher', {});
    await type('Functie van de lezer', 'leerkracht van groep 6');
    await press('Verder');
    await type('Uw naam', 'Elske Voorbeeld');
    await screen.findByText('Bewaard.', undefined, slow);
    expect((await getOwnKey(context.read)).sender.name).toBe('Elske Voorbeeld');
    expect(screen.getByLabelText('Uw naam')).toBeDefined();
  });

  it('asks for whom, shows what goes and stays, and tells the words once', async () => {
    const asked = vi.fn();
    const { onClose } = await show('nextTeacher', {
      'files.pick': (input) => {
        expect(input).toEqual({ purpose: 'saveArchive', name: 'overdracht.casuskluis' });
        return { ok: true, value: { token: 'picked', name: 'x.casuskluis', byteLength: 0 } };
      },
      'handover.export': (input) => {
        asked(input);
        return {
          ok: true,
          value: {
            passphrase: words,
            fileHash: hash,
            byteLength: 4096,
            dossierCount: 1,
            recordCount: 3,
          },
        };
      },
    });
    await press('Verder');
    await screen.findByText('Vul in voor wie het is, bijvoorbeeld: leerkracht van groep 6.');
    await toLastStep();
    screen.getByText('leerkracht van groep 6 (Leerkracht van volgend jaar)');
    screen.getByText('3 onderdelen · ongeveer 2 bladzijden · 1 bijlage (2 kB)');
    screen.getByText('9 onderdelen · ongeveer 2 bladzijden · 1 bijlage (2 kB)');
    await press('Maak het bestand');
    await screen.findByText('De overdracht is bewaard', undefined, slow);
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({
        reader: 'leerkracht van groep 6',
        lock: { kind: 'passphrase' },
        token: 'picked',
        files: [expect.objectContaining({ shownHash: hash })],
      }),
    );
    for (const word of words.split(' ')) screen.getByText(word);
    const close = screen.getAllByRole<HTMLButtonElement>('button', { name: 'Sluiten' }).at(-1);
    expect(close?.disabled).toBe(true);
    fireEvent.click(
      screen.getByRole('checkbox', { name: 'Ik heb de zes woorden doorgegeven of opgeschreven' }),
    );
    if (close !== undefined) fireEvent.click(close);
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('says so when something changed meanwhile, and makes nothing', async () => {
    const { onClose } = await show('nextTeacher', {
      'files.pick': () => ({ ok: true, value: { token: 'picked', name: 'x', byteLength: 0 } }),
      'handover.export': () => ({ ok: false, code: 'TEXT_CHANGED', details: {} }),
    });
    await toLastStep();
    await press('Maak het bestand');
    await screen.findByText('Er is intussen iets veranderd', undefined, slow);
    await press('Bekijk de lijsten');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

it('a Word file wants a tick that it is not locked', async () => {
  const asked = vi.fn();
  const { onClose } = await show('external', {
    'handover.exportDocx': (input) => {
      asked(input);
      return { ok: true, value: { saved: true } };
    },
  });
  await type('Functie van de lezer', 'logopedist');
  fireEvent.click(screen.getByRole('radio', { name: /^Word-bestand zonder slot/ }));
  await screen.findByText('Een Word-bestand zit niet op slot', undefined, slow);
  await press('Verder');
  await screen.findByText('Vink dit eerst aan, of kies een andere vorm.', undefined, slow);
  fireEvent.click(
    screen.getByRole('checkbox', { name: 'Ik begrijp dat iedereen dit bestand kan lezen' }),
  );
  await press('Verder');
  await screen.findByText('Dit bestand krijgt geen slot.', undefined, slow);
  await press('Verder');
  await press('Maak het bestand');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce(), slow);
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ reader: 'logopedist' }));
});

it('a locked PDF shows its words; to another school it says that it is not the OSO file', async () => {
  await show('otherSchool', {
    'handover.exportPdf': () => ({ ok: true, value: { saved: true, passphrase: words } }),
  });
  screen.getByText('Dit is niet het OSO-bestand');
  fireEvent.click(screen.getByRole('radio', { name: /^PDF met een wachtwoordzin/ }));
  await toLastStep();
  await press('Maak het bestand');
  expect(await screen.findByText('cirkel', undefined, slow)).toBeDefined();
});
