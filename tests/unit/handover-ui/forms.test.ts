import { describe, expect, it } from 'vitest';
import { ClassHandoverRow } from '../../../electron/contract/handover';
import { WarmHandover } from '../../../electron/contract/warm-handover';
import { handoverParts, partOf } from '../../../electron/contract/handover-parts';
import {
  chosenRows,
  countsOf,
  toggled,
  withoutSummary,
} from '../../../renderer/features/handover/class/class-rows';
import { partOfAddress } from '../../../renderer/features/handover/handover-address';
import {
  makeFormOn,
  monthsLater,
  startOf,
} from '../../../renderer/features/handover/make/make-form';
import {
  contentOf as profileContentOf,
  draftOf,
  formOf as profileFormOf,
  partGroups,
  ProfileForm,
  typedOf,
  withPart,
} from '../../../renderer/features/handover/profiles/profile-form';
import {
  contentOf,
  formOf,
  formOfDraft,
  warmFormOn,
} from '../../../renderer/features/handover/warm/warm-form';

const TODAY = '2026-01-31';
const id = (at: number): string => `01890000-0000-7000-8000-00000000000${at}`;

const wrong = (schema: ReturnType<typeof makeFormOn>, value: object): readonly string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);

it('the address asks for a part of the tab', () => {
  expect(partOfAddress({ deel: 'gemaakt' })).toBe('gemaakt');
  expect(partOfAddress({ deel: 'iets anders' })).toBe('samenstellen');
});

describe('what is asked before a file is made', () => {
  const terms = { expiresAfterDays: 30, destroyAfterMonths: 1 };
  it('proposes the days of the profile, within the months as they are', () => {
    expect(startOf(terms, TODAY)).toMatchObject({
      expiresOn: '2026-03-02',
      destroyBy: '2026-02-28',
    });
    expect(monthsLater('2024-02-29', 12)).toBe('2025-02-28');
    expect(monthsLater('2025-11-22', 12)).toBe('2026-11-22');
    expect(startOf({ expiresAfterDays: null, destroyAfterMonths: null }, TODAY)).toMatchObject({
      expiresOn: null,
      destroyBy: null,
    });
  });

  it('wants a reader, days that are still to come, and a tick for what has no lock', () => {
    const schema = makeFormOn(TODAY);
    const start = startOf(terms, TODAY);
    expect(wrong(schema, start)).toEqual(['reader']);
    const filled = { ...start, reader: 'leerkracht van groep 6' };
    expect(wrong(schema, filled)).toEqual([]);
    expect(wrong(schema, { ...filled, destroyBy: '2026-01-30' })).toEqual(['past']);
    expect(wrong(schema, { ...filled, expiresOn: '31-13' })).toContain('day');
    expect(wrong(schema, { ...filled, form: 'docx' })).toEqual(['unlocked']);
    expect(wrong(schema, { ...filled, form: 'docx', unlockedRead: true })).toEqual([]);
  });
});

describe('the form of a talk', () => {
  const talk = WarmHandover.parse({
    id: id(1),
    caseFileId: id(2),
    content: {
      on: '2026-01-20',
      present: 'leerkracht van groep 5',
      answers: [{ question: 'works', giver: 'Eerst voordoen.', taker: '' }],
      agreed: '',
      lookBackOn: null,
    },
    version: 3,
    createdAt: '2026-01-20T10:00:00.000Z',
    updatedAt: '2026-01-20T10:00:00.000Z',
  });

  it('has each question, and keeps those that were answered', () => {
    const form = formOf(talk, TODAY);
    expect(form.answers).toHaveLength(9);
    expect(contentOf(form)).toEqual(talk.content);
    expect(warmFormOn(TODAY).safeParse(form).success).toBe(true);
  });

  it('wants something in it, and no day of a talk that is still to come', () => {
    const empty = { ...formOf(null, TODAY), on: null };
    const issues = (form: object) =>
      (warmFormOn(TODAY).safeParse(form).error?.issues ?? []).map(({ message }) => message);
    expect(issues(empty)).toEqual(['empty']);
    expect(issues({ ...empty, on: '2026-02-01' })).toContain('future');
    expect(issues({ ...empty, agreed: 'Vaste plek bij het raam.' })).toEqual([]);
  });

  it('comes back from its draft, and not from that of another form', () => {
    const form = formOf(talk, TODAY);
    expect(formOfDraft(structuredClone(form))).toEqual(form);
    expect(formOfDraft({ ...form, answers: form.answers.slice(1) })).toBeNull();
    expect(formOfDraft({ said: 'iets' })).toBeNull();
  });
});

describe('the form of a profile', () => {
  it('lists every part that can go, once', () => {
    const listed = partGroups.flatMap(([, parts]) => parts);
    expect([...listed].toSorted()).toEqual(
      handoverParts.filter((part) => part !== 'privateWorkingNotes').toSorted(),
    );
  });

  it('takes along what a part belongs to, and leaves out what belongs to a part', () => {
    expect(withPart(['pupil'], 'trajectoryScores', true)).toEqual([
      'pupil',
      'trajectoryGoals',
      'trajectoryScores',
    ]);
    const all = ProfileForm.shape.parts.element.options.reduce(
      (parts: ReturnType<typeof withPart>, part) => withPart(parts, part, true),
      [],
    );
    const without = withPart(all, 'trajectoryGoals', false);
    expect(
      without.some((part) => part === 'trajectoryGoals' || partOf[part] === 'trajectoryGoals'),
    ).toBe(false);
  });

  it('comes back from its draft over the same version alone', () => {
    const form = { ...profileFormOf(null), name: '' };
    expect(typedOf(draftOf(form, 2), 2)).toEqual(form);
    expect(typedOf(draftOf(form, 2), 3)).toBeNull();
    expect(profileContentOf({ ...form, name: ' Eigen ' }).name).toBe('Eigen');
  });
});

it('a class is counted without who is left out', () => {
  const counted = (items: number) => ({ items, pages: items, attachments: 1, bytes: 10 });
  const row = (at: number, summaryWritten: boolean) =>
    ClassHandoverRow.parse({
      caseFileId: id(at),
      codeName: 'Lantaarn',
      pupilName: 'Noor',
      sortName: 'Noor',
      goes: counted(at),
      stays: counted(1),
      toLookAt: 0,
      summaryWritten,
      shownHash: '0'.repeat(64),
    });
  const rows = [row(1, true), row(2, false), row(3, false)];
  const leftOut = toggled(new Set(), id(3), false);
  const chosen = chosenRows(rows, leftOut);
  expect(countsOf(chosen)).toEqual({
    goes: { items: 3, pages: 3, attachments: 2, bytes: 20 },
    stays: { items: 2, pages: 2, attachments: 2, bytes: 20 },
  });
  expect(withoutSummary(chosen)).toBe(1);
  expect(chosenRows(rows, toggled(leftOut, id(3), true))).toHaveLength(3);
});
