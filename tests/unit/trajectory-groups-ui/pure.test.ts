import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../electron/features/trajectory-groups/built-in-templates';
import { builtInLibrary } from '../../../electron/features/trajectory-groups/library/library';
import {
  GoalLibraryItem,
  TrajectoryGroupDraft,
} from '../../../electron/contract/trajectory-groups';
import { TrajectoryTemplateContent } from '../../../electron/contract/trajectory-plan';
import { filterLibrary } from '../../../renderer/features/trajectory-groups/library/library-filter';
import {
  figureNow,
  isOutside,
  sessionNow,
} from '../../../renderer/features/trajectory-groups/member-facts';
import { smallLine } from '../../../renderer/features/trajectory-groups/small-line';
import {
  formOfGroup,
  formOfTemplate,
  groupDraftOf,
  readTemplateForm,
  TemplateForm,
  templateOf,
} from '../../../renderer/features/trajectory-groups/template/template-form';
import { groupDraft } from '../../integration/trajectory-groups/support';

const impulsklas = TrajectoryTemplateContent.parse(builtInTemplates.impulsklas);

describe('the form of a template and of a group', () => {
  it('gives back what it was made of', () => {
    expect(templateOf(formOfTemplate(impulsklas, { version: 0 }))).toEqual(impulsklas);
    const draft = groupDraft();
    const form = formOfGroup({ draft, version: 3 });
    expect(TrajectoryGroupDraft.parse(groupDraftOf(form))).toEqual(draft);
    expect(readTemplateForm(form)).toEqual(form);
  });

  it('refuses what a trajectory could not begin with', () => {
    const form = formOfTemplate(impulsklas, { version: 0 });
    const faultOf = (change: Partial<TemplateForm>): string | undefined =>
      TemplateForm.safeParse({ ...form, ...change }).error?.issues[0]?.message;
    expect(faultOf({})).toBeUndefined();
    expect(faultOf({ name: ' ' })).toBe('needed');
    expect(faultOf({ weekCount: null })).toBe('weeks');
    expect(faultOf({ raters: [] })).toBe('raters');
    expect(faultOf({ startOn: '31-31-2026' })).toBe('day');
    expect(faultOf({ yearGroupFrom: 6, yearGroupTo: 3 })).toBe('years');
  });
});

describe('what a coach sees at a glance', () => {
  it('is the figure of this week, or the last one where there is no week', () => {
    const weeks = [1, 2.5, null, null];
    expect(figureNow({ weeks }, 1)).toBe(2.5);
    expect(figureNow({ weeks }, 2)).toBeNull();
    expect(figureNow({ weeks }, null)).toBe(2.5);
    expect(figureNow({ weeks: [] }, null)).toBeNull();
  });

  it('is a hint where a year group lies outside the template', () => {
    expect(isOutside('2', impulsklas)).toBe(true);
    expect(isOutside('3', impulsklas)).toBe(false);
    expect(isOutside(null, impulsklas)).toBe(false);
    expect(isOutside('S', impulsklas)).toBe(false);
  });

  it('begins with the last session up to today', () => {
    const sessions = ['2026-09-16', '2026-09-23', '2026-09-30'];
    expect(sessionNow(sessions, '2026-09-25')).toBe('2026-09-23');
    expect(sessionNow(sessions, '2026-09-01')).toBe('2026-09-16');
    expect(sessionNow([], '2026-09-01')).toBeNull();
  });
});

describe('a small line', () => {
  const pathsOf = (weeks: readonly (number | null)[], target: number | null = null) =>
    smallLine({ rater: 'teacher', weeks, target, says: 'woorden' }).paths.map(({ as }) => as);

  it('has a gap where a week has no score', () => {
    const looks = pathsOf([1, 2, null, 3, 4]);
    expect(looks.filter((as) => as === 'secondLine')).toHaveLength(2);
    expect(looks.filter((as) => as === 'secondMark')).toHaveLength(4);
  });

  it('marks a single week without a line, and the target only where there is one', () => {
    expect(pathsOf([null, 2, null])).not.toContain('secondLine');
    expect(pathsOf([2], 3)).toContain('target');
    expect(pathsOf([2])).not.toContain('target');
    expect(pathsOf([])).toEqual(['grid', 'grid']);
  });
});

describe('searching the library', () => {
  const items = builtInLibrary.map(({ key, draft }) =>
    GoalLibraryItem.parse({ id: null, builtIn: key, draft, version: 0 }),
  );

  it('finds all words that were typed, without capitals or accents', () => {
    const found = filterLibrary(items, { kind: 'goal', theme: null, words: 'TAKENlijst  kijk' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ draft }) => draft.kind === 'goal')).toBe(true);
    expect(filterLibrary(items, { kind: 'goal', theme: null, words: 'eén klein' })).not.toEqual([]);
  });

  it('keeps to a theme', () => {
    const found = filterLibrary(items, { kind: 'question', theme: 'emotions', words: '' });
    expect(new Set(found.map(({ draft }) => draft.theme))).toEqual(new Set(['emotions']));
  });
});
