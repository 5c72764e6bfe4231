import { describe, expect, it } from 'vitest';
import { DatedItem } from '../../../electron/contract/reminders';
import { withNextDates } from '../../../renderer/features/case-files/next-dates';
import { agreementHref } from '../../../renderer/features/agreements/agreement-address';
import {
  AgreementForm,
  draftOf,
  formOfDraft,
} from '../../../renderer/features/agreements/agreement-form';
import { dayInList, dayInMonth } from '../../../renderer/features/reminders/day-words';
import { placeOf } from '../../../renderer/features/reminders/reminder-place';
import { isLate } from '../../../renderer/features/reminders/late';
import { rowKeyOf } from '../../../renderer/features/reminders/row-keys';
import { todayTexts } from '../../../renderer/features/today/texts';
import { datedItem } from './dated-item';

const TODAY = '2025-11-12';
const plain = { ctrlKey: false, altKey: false, metaKey: false };
type Files = Parameters<typeof withNextDates>[0];

describe('a row of the list', () => {
  it.each([
    ['2025-11-11', 'gisteren'],
    ['2025-11-12', 'vandaag'],
    ['2025-11-13', 'morgen'],
    ['2025-11-14', 'vr 14 nov'],
    ['2025-11-10', 'ma 10 nov'],
    ['2026-03-29', 'zo 29 mrt 2026'],
  ])('%s reads as "%s"', (on, words) => {
    expect(dayInList(on, TODAY)).toBe(words);
  });

  it('under its month a day needs no month', () => {
    expect(dayInMonth('2026-09-15')).toBe('di 15');
  });

  const { caseFileId } = datedItem(TODAY);
  const id = '019a0000-0000-7000-8000-000000000001';
  const row = '019a0000-0000-7000-8000-000000000002';
  const opp = `/dossiers/${caseFileId}/opp/${id}`;

  it.each([
    ['agreement', { screen: 'agreements', id }, `/dossiers/${caseFileId}/overzicht?afspraak=${id}`],
    ['OPP', { screen: 'opp', id, at: null, itemId: null }, opp],
    [
      'row of an OPP',
      { screen: 'opp', id, at: 'goals', itemId: row },
      `${opp}?naar=goals&rij=${row}`,
    ],
    ['steps of an OPP', { screen: 'opp', id, at: 'steps', itemId: null }, `${opp}?naar=steps`],
    ['arrangement', { screen: 'arrangement', id }, `/dossiers/${caseFileId}/arrangement/${id}`],
    [
      'draft of a note',
      { screen: 'draft', kind: 'note', targetId: id, within: null },
      `/dossiers/${caseFileId}/notities`,
    ],
    [
      'draft of an agreement',
      { screen: 'draft', kind: 'agreement', targetId: id, within: null },
      `/dossiers/${caseFileId}/overzicht?afspraak=${id}&wijzig=ja`,
    ],
    [
      'draft of a step of an OPP',
      { screen: 'draft', kind: 'oppConsent', targetId: id, within: null },
      `${opp}?naar=steps`,
    ],
    ['draft of an OPP', { screen: 'draft', kind: 'opp', targetId: id, within: null }, opp],
  ])('opens the place where it is seen to: %s', (_name, place, address) => {
    const item = DatedItem.parse({ ...datedItem(TODAY), place });
    expect(placeOf(item)).toBe(address);
  });

  it('all agreements of a file have an address', () => {
    expect(agreementHref({ caseFileId, id: null })).toBe(`/dossiers/${caseFileId}/overzicht`);
  });

  it('is late from the day after; a draft never is: nobody set it a day', () => {
    expect(isLate(datedItem('2025-11-11'), TODAY)).toBe(true);
    expect(isLate(datedItem(TODAY), TODAY)).toBe(false);
    expect(isLate(datedItem('2025-11-11', { doneAt: '2025-11-12T09:00:00.000Z' }), TODAY)).toBe(
      false,
    );
    expect(isLate(datedItem('2025-11-11', { kind: 'draft' }), TODAY)).toBe(false);
  });

  it('Space and D tick off; with Ctrl they are somebody else’s', () => {
    expect(rowKeyOf({ ...plain, key: ' ' })).toBe('tick');
    expect(rowKeyOf({ ...plain, key: 'D' })).toBe('tick');
    expect(rowKeyOf({ ...plain, key: 'd', ctrlKey: true })).toBe(null);
    expect(rowKeyOf({ ...plain, key: 'Enter' })).toBe(null);
    expect(rowKeyOf({ ...plain, key: 'ArrowDown' })).toBe('next');
  });
});

describe('the words at the top of Vandaag', () => {
  it('count what asks for attention, and drafts', () => {
    const lead = (attention: number, openDrafts: number) =>
      todayTexts.lead('Woensdag 12 november', { attention, openDrafts });
    expect(lead(0, 0)).toBe('Woensdag 12 november.');
    expect(lead(1, 0)).toBe('Woensdag 12 november. Eén ding vraagt om aandacht.');
    expect(lead(3, 1)).toBe(
      'Woensdag 12 november. Drie dingen vragen om aandacht. Er staat één concept open.',
    );
    expect(lead(40, 0)).toContain('40 dingen vragen');
  });
});

describe('the list of case files', () => {
  it('shows the first day on which something is still to be done', () => {
    const item = datedItem('2025-12-01');
    const files = [{ id: item.caseFileId, nextDate: null }] as unknown as Files;
    const next = (items: Parameters<typeof withNextDates>[1]) =>
      withNextDates(files, items)[0]?.nextDate;
    expect(next([])).toBe(null);
    expect(next([item, datedItem('2025-11-20')])).toBe('2025-11-20');
    const done = datedItem('2025-11-20', { doneAt: '2025-11-12T09:00:00.000Z' });
    expect(next([item, done])).toBe('2025-12-01');
    expect(next([done])).toBe(null);
    expect(next([datedItem('2025-11-01', { kind: 'draft' })])).toBe(null);
  });
});

describe('the form of an agreement', () => {
  const form = { what: ' Bellen. ', owner: '', dueOn: '2025-11-20', version: 0 };
  const codesOf = (change: Record<string, unknown>) =>
    AgreementForm.safeParse({ ...form, ...change }).error?.issues.map(({ message }) => message);

  it('asks for words and a day; who may stay open', () => {
    expect(AgreementForm.safeParse(form).success).toBe(true);
    expect(draftOf(form)).toEqual({ what: 'Bellen.', owner: '', dueOn: '2025-11-20' });
    expect(codesOf({ what: '  ' })).toEqual(['what']);
    expect(codesOf({ what: 'a'.repeat(501) })).toEqual(['long']);
    expect(codesOf({ dueOn: null })).toEqual(['day']);
    expect(codesOf({ dueOn: '31-02-2026' })).toEqual(['day']);
  });

  it('takes back its own draft, and no other', () => {
    expect(formOfDraft({ ...form, dueOn: '3-9' })).toMatchObject({ dueOn: '3-9' });
    expect(formOfDraft({ text: 'iets anders' })).toBe(null);
  });
});
