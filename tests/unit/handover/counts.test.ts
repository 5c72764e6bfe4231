import { describe, expect, it } from 'vitest';
import { countItems, itemsToLookAt } from '../../../electron/features/handover/rules/counts';
import { whichGoes } from '../../../electron/features/handover/rules/which-goes';
import { allowing, candidate } from './candidate';

const counted = (...candidates: readonly ReturnType<typeof candidate>[]) =>
  countItems(whichGoes(candidates, allowing({ specialCategories: false }), []));

describe('how much goes along and stays', () => {
  it('counts a page of summary and then about 2,800 characters a page, with 500 for each head', () => {
    expect(counted(candidate({ characters: 2300 })).goes.pages).toBe(2);
    expect(counted(candidate({ characters: 2301 })).goes.pages).toBe(3);
    const facts = [1, 2, 3, 4, 5, 6].map((id) => candidate({ id: String(id), characters: 0 }));
    expect(counted(...facts).goes.pages).toBe(3);
  });

  it('counts no summary for what stays, and no page for nothing', () => {
    const stays = candidate({ characters: 10, specialCategory: true });
    expect(counted(stays)).toEqual({
      goes: { items: 0, pages: 0, attachments: 0, bytes: 0 },
      stays: { items: 1, pages: 1, attachments: 0, bytes: 0 },
    });
  });

  it('adds up attachments', () => {
    const file = { part: 'attachments', characters: 0 } as const;
    expect(
      counted(
        candidate({ ...file, id: 'one', bytes: 1000 }),
        candidate({ ...file, id: 'two', bytes: 234 }),
      ).goes,
    ).toMatchObject({ items: 2, attachments: 2, bytes: 1234 });
  });

  it('asks to look at what stays only for what it tells, not at what the profile keeps', () => {
    const profile = allowing({ parts: ['pupil', 'attachments'], specialCategories: false });
    const items = whichGoes(
      [
        candidate({ part: 'attachments', id: 'health', specialCategory: true }),
        candidate({ part: 'attachments', id: 'child', otherChild: true }),
        candidate({ part: 'attachments', id: 'fine' }),
        candidate({ id: 'kept', otherChild: true }),
        candidate({ part: 'relatives', id: 'sister' }),
      ],
      profile,
      [],
    );
    expect(itemsToLookAt(items)).toBe(2);
  });
});
