// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { someDossier, someGuardian } from '../../integration/archive/support/some-dossier';
import { handOver } from '../../integration/exchange/support/handover';
import { attachmentOf, bytes, noteOf } from '../../integration/receiving/records';
import { press, slow } from '../guardian-contacts-ui/support';
import { openReceiving } from './support';

afterEach(() => {
  vi.doUnmock('../../../renderer/app/school');
});

const note = noteOf('Milan speelt alleen.');
const attachment = attachmentOf(note.id);
const mother = someGuardian({ phone: '06-11111111' });
const dossierOf = (firstName: string, lastName: string) => {
  const plain = someDossier();
  const name = { ...plain.pupil.name, firstName, prefix: '', lastName };
  return { name, birthDate: '2016-05-06' };
};
const milan = someDossier({
  pupil: { ...someDossier().pupil, ...dossierOf('Milan', 'Proef') },
  guardians: [mother],
  records: [note, attachment],
});
const sent = { dossier: milan, files: new Map([[attachment.path, bytes]]) };
const appears = (text: string | RegExp) => screen.findByText(text, undefined, slow);
const body = () => globalThis.document.body.textContent;

const toPreview = async (): Promise<void> => {
  await press('Kies een bestand');
  await press('Open met mijn sleutel');
  await screen.findByRole('heading', { name: 'Milan Proef' }, slow);
};

it('shows what is in a handover before anything is saved, and takes over what was not left out', async () => {
  const { willReceive, open, read } = await openReceiving();
  await willReceive([sent], { destroyBy: '2026-07-31' });
  await open();
  await toPreview();
  await appears('Afzender volgens het bestand');
  await appears('31 juli 2026');
  await appears('Een vaste plek.');
  await appears('leerkracht van groep 6');
  expect(await read('pupils').pluck('first_name')).not.toContain('Milan');

  const attachments = await screen.findByRole('list', { name: 'Bijlagen' });
  const tick = within(attachments).getByRole<HTMLInputElement>('checkbox');
  expect(tick.checked).toBe(true);
  fireEvent.click(tick);
  await press('Neem over: 1 leerling');
  await appears(/Bewaard: 1 dossier, met 1 onderdeel/u);
  await appears(/vernietigen uiterlijk op 31 juli 2026/u);
  expect(await read('pupils').pluck('first_name')).toContain('Milan');
  expect(await read('attachments').pluck('id')).toEqual([]);
  const link = await screen.findByRole('link', { name: 'Milan Proef' });
  expect(link.getAttribute('href')).toBe(`/dossiers/${milan.id}/overzicht`);
  await screen.findByRole('radio', { name: 'Met zes woorden' }, slow);
});

it('lays side by side what differs, and keeps the own one unless that is chosen otherwise', async () => {
  const { willReceive, open, read } = await openReceiving();
  await willReceive([sent]);
  await open();
  await toPreview();
  await press('Neem over: 1 leerling');
  await press('Open nog een bestand');
  const changed = { ...sent.dossier, guardians: [{ ...mother, phone: '06-22222222' }] };
  await willReceive([{ ...sent, dossier: someDossier(changed as never) }]);
  await toPreview();
  await appears('gevonden');
  await press('Bekijk het verschil: Elske Voorbeeld (moeder)');
  const table = await screen.findByRole('table', undefined, slow);
  expect(within(table).getByRole('rowheader', { name: 'Telefoon' })).toBeDefined();
  expect(within(table).getByText('06-11111111')).toBeDefined();
  expect(table.textContent).not.toContain('phone');
  fireEvent.click(screen.getByRole('radio', { name: 'Neem die uit het bestand' }));
  await press('Neem over: 1 leerling');
  await appears(/Bewaard/u);
  expect(await read('guardians').pluck('phone')).toContain('06-22222222');
});

it('waits for a person where it is not certain who a pupil is', async () => {
  const { willReceive, open, read } = await openReceiving();
  const [own] = await read('pupils');
  const twin = { ...milan, pupil: { ...milan.pupil, birthDate: own?.['birth_date'] } };
  await willReceive([{ ...sent, dossier: someDossier(twin as never) }]);
  await open();
  await toPreview();
  await appears('Van één leerling is nog niet gekozen wie het is.');
  const apply = screen.getByRole<HTMLButtonElement>('button', { name: 'Neem over: 1 leerling' });
  expect(apply.disabled).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: /Nieuwe leerling/u }));
  await waitFor(() => expect(apply.disabled).toBe(false), slow);
});

it('shows no name of the file while names are hidden', async () => {
  const { willReceive, open } = await openReceiving();
  await willReceive([sent]);
  await open();
  await toPreview();
  await press('Namen');
  await screen.findByRole('button', { name: 'Toon de namen' }, slow);
  expect(body()).not.toMatch(/Milan|Elske|Proef/u);
});

it('says of a file that does not open what is wrong, and lets somebody try again', async () => {
  const { willPick, open, folder, ...vault } = await openReceiving();
  const wrong = join(folder, 'foto.casuskluis');
  writeFileSync(wrong, 'geen bestand van Casuskluis');
  willPick(wrong);
  await open();
  await press('Kies een bestand');
  await appears('Dit is geen bestand van Casuskluis');

  const { path, passphrase } = await handOver({ ...vault, folder }, [{ ...milan, records: [] }]);
  willPick(path);
  await press('Kies een bestand');
  await press('Open het bestand');
  await appears('Vul de zes woorden in.');
  const field = await screen.findByLabelText('De zes woorden');
  fireEvent.change(field, { target: { value: 'een twee drie vier vijf zes' } });
  await press('Open het bestand');
  await appears('De wachtwoordzin klopt niet');
  fireEvent.change(await screen.findByLabelText('De zes woorden'), {
    target: { value: `  ${passphrase?.toUpperCase().replaceAll(' ', '   ')} ` },
  });
  await press('Open het bestand');
  const opened = screen.findByRole('heading', { name: 'Milan Proef' }, { timeout: 15_000 });
  await expect(opened).resolves.toBeDefined();
}, 30_000);
