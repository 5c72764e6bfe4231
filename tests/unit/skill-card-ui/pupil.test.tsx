// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { goalContent } from '../trajectory/invented';
import { add, ready, start } from '../../integration/trajectory/support';
import type { OpenContext } from '../../../electron/features/context';
import { openCard, press, refused, slow } from './support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const on = '2025-11-12';

const twoGoals = async (context: OpenContext) => {
  const { file, trajectory } = await ready(context);
  const goal = goalContent({ pupilText: 'Ik vraag om hulp.', picture: 'helping' });
  return { file, trajectory: await start(context, await add(context, trajectory, goal)) };
};

/** The card as the main process says it is shown. */
const openPupil = async () => {
  const opened = await openCard(twoGoals);
  opened.answer('window.pupilCard', () =>
    Promise.resolve({ ok: true, value: { id: opened.trajectory.id, on } }),
  );
  const { PupilCardScreen } =
    await import('../../../renderer/features/skill-card/pupil/PupilCardScreen');
  await opened.show(<PupilCardScreen />);
  await screen.findByRole('heading', { name: 'Ik begin meteen.' }, slow);
  return opened;
};

it('shows one question with four faces and no figure, and reads nothing but this card', async () => {
  const { asked } = await openPupil();
  const { textContent } = screen.getByRole('main');
  expect(textContent).not.toMatch(/\d/);
  expect(textContent).not.toContain('Noor');
  expect(new Set(asked)).toEqual(new Set(['window.pupilCard', 'skillCard.pupil']));
  expect(screen.getAllByRole('button', { name: /^Ik begin meteen\. / })).toHaveLength(5);
});

it('a face is a score in the vault, once more takes it back, and after the last question it says thanks', async () => {
  const { scores } = await openPupil();
  const glad = 'Ik begin meteen. Het lukt heel goed.';
  await press(glad);
  await waitFor(
    async () => expect(await scores(11)).toMatchObject([{ on, rater: 'pupil', score: 4 }]),
    slow,
  );
  await press(glad);
  await waitFor(async () => expect(await scores(11)).toEqual([]), slow);
  await press('Ik begin meteen. Dit hoefde vandaag niet.');
  await press('Verder');
  await screen.findByRole('heading', { name: 'Ik vraag om hulp.' }, slow);
  await press('Ik vraag om hulp. Het lukt nog niet.');
  await waitFor(
    async () => expect(await scores(11)).toMatchObject([{ score: 'na' }, { score: 1 }]),
    slow,
  );
  await press('Klaar');
  await screen.findByRole('heading', { name: 'Dank je wel!' }, slow);
  await press('Nog even kijken');
  await screen.findByRole('heading', { name: 'Ik vraag om hulp.' }, slow);
});

it('a choice that can’t be saved stays pressed, says so, and holds a lock', async () => {
  const { answer, trajectory } = await openPupil();
  answer('skillCard.pupilScore', () => Promise.resolve(refused));
  const name = 'Ik begin meteen. Het lukt goed.';
  await press(name);
  await screen.findByText('Het bewaren lukt nog niet. Vraag even hulp.', undefined, slow);
  expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
  const { flushAll } = await import('../../../renderer/app/flush');
  expect(await flushAll()).toEqual([
    { kind: 'trajectoryScores', caseFileId: null, targetId: trajectory.id },
  ]);
});

it('is not started while text elsewhere could not be saved: its page is loaded anew', async () => {
  const { showPanel, answer, trajectory } = await openCard();
  const shown: unknown[] = [];
  answer('window.showPupilCard', (input) => {
    shown.push(input);
    return Promise.resolve({ ok: true, value: {} });
  });
  await showPanel();
  const { registerFlush } = await import('../../../renderer/app/flush');
  const place = { kind: 'note', caseFileId: trajectory.caseFileId, targetId: null } as const;
  const stop = registerFlush({ place, secure: () => Promise.resolve(false) });
  await press('Kaart voor de leerling');
  expect(
    await screen.findByText(/Terug kan alleen met uw wachtwoordzin/, undefined, slow),
  ).toBeDefined();
  await press('Toon de kaart');
  await screen.findByText(/Er staat nog tekst die niet is bewaard/, undefined, slow);
  expect(shown).toEqual([]);
  stop();
  await press('Toon de kaart');
  await waitFor(() => expect(shown).toEqual([{ id: trajectory.id, on }]), slow);
});
