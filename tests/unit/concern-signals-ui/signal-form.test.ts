import { describe, expect, it } from 'vitest';
import { ConcernSignal } from '../../../electron/contract/concern-signals';
import {
  draftOf,
  formOf,
  formOfDraft,
  signalForm,
} from '../../../renderer/features/concern-signals/signal-form';
import type { SignalForm } from '../../../renderer/features/concern-signals/signal-form';

const TODAY = '2025-11-12';
const id = '01990000-0000-7000-8000-000000000001';

const signal = ConcernSignal.parse({
  id,
  caseFileId: id,
  draft: {
    on: '2025-11-10',
    fact: 'Zat alleen.',
    interpretation: '',
    situation: 'Pauze.',
    domain: 'behaviour',
    intensity: 3,
    discussedWith: '',
    discussedOn: null,
    guardiansInformedOn: '2025-11-11',
    lookAgainOn: '2025-12-01',
  },
  version: 4,
  createdAt: '2025-11-10T09:00:00.000Z',
  updatedAt: '2025-11-10T09:00:00.000Z',
});

const issuesOf = (change: Partial<SignalForm>): Record<string, string> => {
  const parsed = signalForm(TODAY).safeParse({ ...formOf(signal, TODAY), ...change });
  const issues = parsed.error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]));
};

describe('the form of a signal', () => {
  it('gives back what it was given, and what a draft kept of it', () => {
    const form = formOf(signal, TODAY);
    expect(draftOf(form)).toEqual(signal.draft);
    expect(formOfDraft(JSON.parse(JSON.stringify(form)))).toEqual(form);
    expect(formOfDraft({ fact: 'Van een ander formulier.' })).toBeNull();
  });

  it('begins today, and asks for the fact, the domain and how strong it feels', () => {
    const empty = formOf(null, TODAY);
    expect(empty.on).toBe(TODAY);
    expect(issuesOf(empty)).toEqual({ fact: 'fact', domain: 'domain', intensity: 'intensity' });
  });

  it('refuses half a date, and one to come for what has happened', () => {
    expect(issuesOf({ on: null })).toEqual({ on: 'day' });
    expect(issuesOf({ on: '12-11' })).toMatchObject({ on: 'day' });
    expect(issuesOf({ discussedOn: '2025-11-13', guardiansInformedOn: '2025-11-13' })).toEqual({
      discussedOn: 'toCome',
      guardiansInformedOn: 'toCome',
    });
    expect(issuesOf({ lookAgainOn: '2025-11-09' })).toEqual({ lookAgainOn: 'lookBack' });
    expect(issuesOf({ lookAgainOn: '2026-01-09' })).toEqual({});
  });
});
