import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.resetModules();
});

const note = { kind: 'note', caseFileId: null, targetId: null } as const;
const pupil = { kind: 'pupil', caseFileId: null, targetId: null } as const;

const load = async () => {
  Object.assign(globalThis, { casuskluis: { calls: {}, on: () => () => undefined } });
  return import('../../../renderer/app/flush');
};

it('tells which work could not be saved, also where saving broke; the others are saved', async () => {
  const { flushAll, registerFlush } = await load();
  const saved: string[] = [];
  registerFlush({ place: note, secure: () => Promise.reject(new Error('broken')) });
  registerFlush({
    place: { ...note, kind: 'caseFile' },
    secure: () => {
      saved.push('caseFile');
      return Promise.resolve(true);
    },
  });
  registerFlush({ place: pupil, secure: () => Promise.resolve(false) });
  expect(await flushAll()).toEqual([note, pupil]);
  expect(saved).toEqual(['caseFile']);
});

it('asks nothing of a form that has gone', async () => {
  const { flushAll, registerFlush } = await load();
  const gone = registerFlush({ place: note, secure: () => Promise.resolve(false) });
  gone();
  expect(await flushAll()).toEqual([]);
});
