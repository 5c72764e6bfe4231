// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { cell, keys, openCard, press, refused, slow } from './support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const monday = 'Doel 1, maandag 10 november';

it('a score that can’t be saved stays, says so, holds a lock, and goes in at the next try', async () => {
  const { showPanel, scores, answer, trajectory } = await openCard();
  await showPanel();
  answer('skillCard.score', () => Promise.resolve(refused));
  await cell(`${monday}: nog leeg`);
  keys('3');
  await screen.findByLabelText(`${monday}: 3, lukt meestal, niet bewaard`, undefined, slow);
  expect(screen.getByText('Eén score is nog niet bewaard')).toBeDefined();
  const { flushAll } = await import('../../../renderer/app/flush');
  expect(await flushAll()).toEqual([
    { kind: 'trajectoryScores', caseFileId: trajectory.caseFileId, targetId: trajectory.id },
  ]);
  answer('skillCard.score', (_input, real) => real());
  await press('Probeer opnieuw');
  await waitFor(async () => expect(await scores(11)).toMatchObject([{ score: 3 }]), slow);
  await screen.findByLabelText(`${monday}: 3, lukt meestal`, undefined, slow);
  expect(await flushAll()).toEqual([]);
});

it('quick keys go in order and together: the last one of a place counts', async () => {
  const { showPanel, scores, answer } = await openCard();
  await showPanel();
  const sent: number[] = [];
  answer('skillCard.score', async (input, real) => {
    sent.push((input as { readonly scores: readonly unknown[] }).scores.length);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    return real();
  });
  await cell(`${monday}: nog leeg`);
  keys('1', 'ArrowRight', '2', 'ArrowRight', '3', '4');
  await screen.findByText('Bewaard', undefined, slow);
  expect((await scores(11)).map(({ score }) => score)).toEqual([1, 2, 4]);
  expect(sent.length).toBeLessThan(4);
});

it('one that the vault refuses keeps no other back, and can be thrown away', async () => {
  const { showPanel, scores, answer } = await openCard();
  await showPanel();
  answer('skillCard.score', (input, real) =>
    JSON.stringify(input).includes('"score":1')
      ? Promise.resolve({ ok: false, code: 'INVALID_INPUT' })
      : real(),
  );
  await cell(`${monday}: nog leeg`);
  keys('1', 'ArrowRight', '2');
  await waitFor(async () => expect(await scores(11)).toMatchObject([{ score: 2 }]), slow);
  await press('Gooi deze scores weg');
  await screen.findByLabelText(`${monday}: nog leeg`, undefined, slow);
});

it('in a file that is archived the card is only read', async () => {
  const { showPanel, scores, answer } = await openCard();
  answer('caseFiles.get', async (_input, real) => {
    const result = await real();
    return result.ok
      ? { ok: true, value: { ...(result.value as object), status: 'archived' } }
      : result;
  });
  await showPanel();
  await cell(`${monday}: nog leeg`);
  keys('3');
  expect(screen.queryByRole('button', { name: 'Papieren kaart invoeren' })).toBeNull();
  expect(await scores(11)).toEqual([]);
});
