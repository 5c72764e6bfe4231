import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseFileId, OppId } from '../../../electron/contract/ids';
import type { Opp } from '../../../electron/contract/opp';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import type { OppSectionValue } from '../../../electron/contract/opp-content';
import { restoredSections } from '../../../renderer/features/opp/write/opp-draft';
import { idOf, version } from './support';

const id = OppId.parse(idOf(1));
const caseFileId = CaseFileId.parse(idOf(2));
const place = { kind: 'opp', caseFileId, targetId: id };

const textOf = (text: string) => ({ text, sources: [] });

const oppWith = (text: string, count: number): Opp =>
  ({
    id,
    caseFileId,
    draft: version({
      version: count,
      content: { ...emptyOppContent(), guardiansView: textOf(text) },
    }),
  }) as unknown as Opp;

beforeEach(() => {
  vi.useFakeTimers();
});
// One bridge per test: the module that holds it is loaded anew.
afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
});

type Saving = { readonly version: number; readonly section: OppSectionValue };

/** Work on an OPP over a stand-in for the vault. */
const setUp = async () => {
  const now = { full: false, text: '', version: 1, running: 0, most: 0, draft: null as unknown };
  const drafts: unknown[] = [];
  const saved: string[] = [];
  const calls = {
    opp: {
      get: () => Promise.resolve({ ok: true, value: oppWith(now.text, now.version) }),
      saveSection: async ({ version: read, section }: Saving) => {
        now.running += 1;
        now.most = Math.max(now.most, now.running);
        await Promise.resolve();
        now.running -= 1;
        if (now.full) return { ok: false, code: 'DISK_FULL' };
        if (read !== now.version) return { ok: false, code: 'VERSION_CONFLICT' };
        if (section.section === 'guardiansView') now.text = section.value.text;
        saved.push(section.section);
        now.version += 1;
        return { ok: true, value: oppWith(now.text, now.version) };
      },
    },
    drafts: {
      save: ({ payload, ...at }: typeof place & { readonly payload: unknown }) => {
        drafts.push(['save', at]);
        now.draft = payload;
        return Promise.resolve({ ok: true, value: {} });
      },
      discard: (at: unknown) => {
        drafts.push(['discard', at]);
        return Promise.resolve({ ok: true, value: {} });
      },
    },
  };
  Object.assign(globalThis, { casuskluis: { calls, on: () => () => undefined } });
  const { oppWork } = await import('../../../renderer/features/opp/write/opp-work');
  const { keys } = await import('../../../renderer/app/query');
  const client = new QueryClient();
  client.setQueryData(keys.opp(id), oppWith('', 1));
  const work = oppWork(client, { id, caseFileId });
  const keepers = work.keepersOf(version());
  const type = (text: string): void =>
    keepers.change('guardiansView', { value: textOf(text), over: textOf('') });
  const shown = (): string | undefined =>
    client.getQueryData<Opp>(keys.opp(id))?.draft?.content.guardiansView.text;
  /** The draft as another window would read it. */
  const reopened = () =>
    version({ content: { ...emptyOppContent(), guardiansView: textOf(now.text) } });
  /** Whether what each screen shows of dates is read anew. */
  const isStale = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;
  return { now, drafts, saved, work, keepers, type, shown, reopened, isStale, client, keys };
};

describe('what is typed in an OPP', () => {
  it('is saved by itself, one save at a time, each on the version that the one before gave', async () => {
    const { now, saved, keepers, type, shown } = await setUp();
    type('Wij zijn');
    keepers.change('pupilVoice', { value: textOf('Ik ook.'), over: textOf('') });
    await vi.advanceTimersByTimeAsync(700);
    type('Wij zijn blij.');
    await keepers.flush();
    expect(saved).toEqual(['guardiansView', 'pupilVoice', 'guardiansView']);
    expect(now.most).toBe(1);
    expect(shown()).toBe('Wij zijn blij.');
    expect(keepers.kept().state).toBe('saved');
  });

  it('makes what has a date be read anew: a section may hold one', async () => {
    const { keepers, type, isStale, client, keys } = await setUp();
    client.setQueryData([...keys.reminders, 'school'], []);
    type('Wij zijn blij.');
    await keepers.flush();
    expect(isStale([...keys.reminders, 'school'])).toBe(true);
  });

  it('stays, is kept aside and is saved after all when the disk was full', async () => {
    const { now, drafts, keepers, type, shown } = await setUp();
    now.full = true;
    type('Wij zijn blij.');
    expect(await keepers.secure()).toBe(true);
    expect(keepers.kept()).toMatchObject({ state: 'failed', failure: { code: 'DISK_FULL' } });
    expect(keepers.latest('guardiansView')?.text).toBe('Wij zijn blij.');
    expect(drafts).toEqual([['save', place]]);
    now.full = false;
    await vi.advanceTimersByTimeAsync(6000);
    expect(shown()).toBe('Wij zijn blij.');
    expect(drafts.at(-1)).toEqual(['discard', place]);
  });

  it('goes through without a word when another section was changed elsewhere', async () => {
    const { now, keepers, type, shown } = await setUp();
    now.version = 7;
    type('Wij zijn blij.');
    expect(await keepers.flush()).toBe(true);
    expect(shown()).toBe('Wij zijn blij.');
    expect(keepers.kept().conflicts).toEqual([]);
  });

  it('waits for a person when the same section was changed elsewhere, however often it is tried', async () => {
    const { now, work, keepers, type, shown } = await setUp();
    now.version = 7;
    now.text = 'Van elders.';
    type('Wij zijn blij.');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(keepers.kept().conflicts).toEqual(['guardiansView']);
    expect(now.text).toBe('Van elders.');
    expect(shown()).toBe('Van elders.');
    expect(keepers.latest('guardiansView')?.text).toBe('Wij zijn blij.');
    // Nothing is decided on a text that isn't there yet.
    expect(await work.flush()).toBe(false);
    keepers.overwrite('guardiansView', textOf('Van elders.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(now.text).toBe('Wij zijn blij.');
    expect(keepers.kept()).toMatchObject({ state: 'saved', conflicts: [] });
  });

  it('waits for a person when something else was placed in the section while it was typed', async () => {
    const { now, work, keepers, type, shown } = await setUp();
    type('Wij zijn');
    // Placed by the vault itself: the screen knows the answer at once.
    await work.change(() => {
      now.version = 2;
      now.text = 'Geplaatst.';
      return Promise.resolve(oppWith(now.text, now.version));
    });
    type('Wij zijn blij.');
    expect(await keepers.flush()).toBe(false);
    expect(keepers.kept().conflicts).toEqual(['guardiansView']);
    expect([now.text, shown()]).toEqual(['Geplaatst.', 'Geplaatst.']);
    expect(keepers.latest('guardiansView')?.text).toBe('Wij zijn blij.');
  });

  it('still waits for a person after a lock', async () => {
    const { now, keepers, type, reopened } = await setUp();
    now.version = 7;
    now.text = 'Van elders.';
    type('Wij zijn blij.');
    expect(await keepers.secure()).toBe(true);
    const { restored, newer } = restoredSections(now.draft, reopened());
    expect(restored.get('guardiansView')?.value).toEqual(textOf('Wij zijn blij.'));
    expect(newer).toEqual(['guardiansView']);
  });

  it('gives way when a person takes the other text', async () => {
    const { now, keepers, type } = await setUp();
    now.version = 7;
    now.text = 'Van elders.';
    type('Wij zijn blij.');
    await keepers.flush();
    keepers.forget('guardiansView', textOf('Van elders.'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(now.text).toBe('Van elders.');
    expect(keepers.latest('guardiansView')).toBeNull();
    expect(keepers.kept()).toMatchObject({ failure: null, conflicts: [] });
  });
});

describe('a draft of an OPP that comes back', () => {
  const draft = version();
  const value = { text: 'Wij zijn blij.', sources: [] };
  const payload = (over: unknown, of = `${draft.number} ${draft.createdAt}`) => ({
    of,
    sections: { guardiansView: { value, over } },
  });

  it('gives back what could not be saved', () => {
    const { restored, newer } = restoredSections(payload(textOf('')), draft);
    expect([...restored]).toEqual([['guardiansView', { value, over: textOf('') }]]);
    expect(newer).toEqual([]);
  });

  it('says which section was written in since', () => {
    const { newer } = restoredSections(payload(textOf('Ouder.')), draft);
    expect(newer).toEqual(['guardiansView']);
  });

  it('has nothing for another version, nor what it can’t read', () => {
    expect(restoredSections(payload(value, '2 later'), draft).restored.size).toBe(0);
    expect(restoredSections({ anything: true }, draft).restored.size).toBe(0);
    expect(restoredSections(undefined, draft).restored.size).toBe(0);
  });
});
