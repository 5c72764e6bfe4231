import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Casus } from '../../../electron/contract/casus';
import { CaseFileId, CasusId } from '../../../electron/contract/ids';
import { part, partId } from './support';

const id = CasusId.parse('01a20100-0000-7000-8000-0000000000a1');
const caseFileId = CaseFileId.parse('01a20100-0000-7000-8000-0000000000f1');
const place = { kind: 'casus', caseFileId, targetId: id };

beforeEach(() => {
  vi.useFakeTimers();
});
// One bridge per test: the module that holds it is loaded anew.
afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
});

const typed = 'Noor huilt vaak.';

/** Work on a casus over a stand-in for the bridge, asked to flush as the shell asks it. */
const setUp = async () => {
  const now = { full: true, draftsFull: false };
  const drafts: unknown[] = [];
  const saved: string[] = [];
  const answers: unknown[] = [];
  let ask = (): void => undefined;
  const casus = { id, caseFileId, parts: [part('Noor')] } as unknown as Casus;
  const full = { ok: false, code: 'DISK_FULL' };
  const calls = {
    casus: {
      savePart: ({ text }: { readonly text: string }) => {
        if (now.full) return Promise.resolve(full);
        saved.push(text);
        return Promise.resolve({ ok: true, value: { ...casus, parts: [part(text)] } });
      },
    },
    drafts: {
      save: ({ payload, ...at }: { readonly payload: unknown }) => {
        if (now.draftsFull) return Promise.resolve(full);
        drafts.push([at, payload]);
        return Promise.resolve({ ok: true, value: {} });
      },
      discard: (at: unknown) => {
        drafts.push(['discard', at]);
        return Promise.resolve({ ok: true, value: {} });
      },
    },
    window: {
      flushed: (answer: unknown) => {
        answers.push(answer);
        return Promise.resolve({ ok: true, value: {} });
      },
    },
  };
  const on = (event: string, listener: () => void) => {
    if (event === 'flushDrafts') ask = listener;
    return () => undefined;
  };
  Object.assign(globalThis, { casuskluis: { calls, on } });
  const { casusWork } = await import('../../../renderer/features/casus/casus-work');
  const { answerFlushRequests } = await import('../../../renderer/app/flush');
  const { keys } = await import('../../../renderer/app/query');
  const client = new QueryClient();
  client.setQueryData(keys.casus(id), casus);
  answerFlushRequests();
  const { keepers } = casusWork(client, { id, caseFileId });
  const flush = async (): Promise<void> => {
    ask();
    await vi.advanceTimersByTimeAsync(0);
  };
  const shown = (): string | undefined =>
    client.getQueryData<Casus>(keys.casus(id))?.parts[0]?.sourceText;
  /** A screen that began to read the casus before the last save; it gets its answer now. */
  const readingSince = () => {
    let answer = (): void => undefined;
    const queryFn = () =>
      new Promise<Casus>((resolve) => {
        answer = () => resolve(casus);
      });
    const reading = client.fetchQuery({ queryKey: keys.casus(id), queryFn });
    return async (): Promise<void> => {
      answer();
      await reading.catch(() => undefined);
    };
  };
  return { now, drafts, saved, answers, keepers, flush, shown, readingSince };
};

it('an older answer that is still on its way does not take the place of what was saved', async () => {
  const { now, keepers, shown, readingSince } = await setUp();
  now.full = false;
  const arrives = readingSince();
  keepers.change(partId, typed);
  await keepers.flush();
  await arrives();
  expect(shown()).toBe(typed);
});

describe('at a lock or a close', () => {
  it('what was typed in a casus is saved, and the shell hears that nothing is left', async () => {
    const { now, keepers, flush, saved, drafts, answers } = await setUp();
    now.full = false;
    keepers.change(partId, typed);
    await flush();
    expect(saved).toEqual([typed]);
    expect(drafts).toEqual([]);
    expect(answers).toEqual([{ unsaved: [] }]);
  });

  it('what could not be saved in it is kept as its draft, and nothing is lost', async () => {
    const { keepers, flush, drafts, answers } = await setUp();
    keepers.change(partId, typed);
    await flush();
    expect(drafts).toEqual([[place, { [partId]: { text: typed, over: 'Noor' } }]]);
    expect(answers).toEqual([{ unsaved: [] }]);
  });

  it('what could not be kept as a draft either is told to the shell', async () => {
    const { now, keepers, flush, answers } = await setUp();
    now.draftsFull = true;
    keepers.change(partId, typed);
    await flush();
    expect(answers).toEqual([{ unsaved: [place] }]);
  });

  it('the draft goes once the casus has the text after all', async () => {
    const { now, keepers, flush, saved, drafts, answers } = await setUp();
    keepers.change(partId, typed);
    await flush();
    now.full = false;
    await flush();
    expect(saved).toEqual([typed]);
    expect(drafts.at(-1)).toEqual(['discard', place]);
    expect(answers.at(-1)).toEqual({ unsaved: [] });
  });
});
