import { describe, expect, it } from 'vitest';
import { ProfileContent } from '../../../electron/contract/partnership-profile';
import { exampleProfiles } from '../../../electron/contract/partnership-profile-examples';
import { contentInProfile } from '../../../electron/features/arrangement/rules/answers';
import { isLongerThan, weeksIn } from '../../../electron/features/arrangement/rules/period';
import { fullContent, lineProfile } from './request';

describe('the examples', () => {
  it.each(exampleProfiles)('$name is a profile, and marked as an example', (profile) => {
    expect(ProfileContent.parse(profile)).toEqual(profile);
    expect(profile.isExample).toBe(true);
    expect(profile.name).toMatch(/^Voorbeeldverband /);
  });

  it('differ in form and limits', () => {
    const [line, river] = exampleProfiles;
    expect(line?.limits).not.toEqual(river?.limits);
    const keys = (profile: typeof line): string[] => (profile?.fields ?? []).map(({ key }) => key);
    expect(keys(line).filter((key) => keys(river).includes(key))).toEqual([]);
  });
});

describe('a profile', () => {
  it('is refused with two fields of one key, or two phases of one name', () => {
    const [first] = lineProfile.fields;
    const double = { ...lineProfile, fields: [first, first] };
    expect(ProfileContent.safeParse(double).success).toBe(false);
    expect(ProfileContent.safeParse({ ...lineProfile, phases: ['A', 'A'] }).success).toBe(false);
  });
});

describe('another profile in place of the old', () => {
  const content = fullContent();

  it('keeps every answer that still fits, and all that isn’t of the profile', () => {
    const fields = lineProfile.fields.map((field) => ({ ...field, label: `${field.label}?` }));
    expect(contentInProfile(content, { ...lineProfile, fields: fields.toReversed() })).toEqual({
      ...content,
      answers: content.answers.toReversed(),
    });
  });

  it('drops answers to questions that are gone, or that have become another kind', () => {
    const fields = lineProfile.fields
      .filter(({ key }) => key !== 'levels')
      .map((field) => (field.key === 'needs' ? { ...field, kind: 'number' as const } : field));
    const next = contentInProfile(content, { ...lineProfile, fields, phases: [] });
    expect(next.answers.map(({ key }) => key)).toEqual(['own-budget', 'guardians', 'known']);
    expect(next.phase).toBe('');
    expect(next.question).toBe(content.question);
  });
});

describe('a period', () => {
  it.each([
    ['2026-08-01', '2027-07-31', 12, false],
    ['2026-08-01', '2027-08-01', 12, true],
    ['2026-01-31', '2026-02-27', 1, false],
    ['2026-01-31', '2026-02-28', 1, true],
    ['2028-02-29', '2029-02-27', 12, false],
  ])('from %s to %s is longer than %d months: %s', (from, to, months, longer) => {
    expect(isLongerThan(from, to, months)).toBe(longer);
  });

  it('touches whole weeks, one at least', () => {
    expect(weeksIn('2026-01-01', '2026-01-01')).toBe(1);
    expect(weeksIn('2026-01-01', '2026-01-07')).toBe(1);
    expect(weeksIn('2026-01-01', '2026-01-08')).toBe(2);
  });
});
