import { describe, expect, it } from 'vitest';
import { CasusId, CasusPartId } from '../../../electron/contract/ids';
import { createCasus } from '../../../electron/features/casus/casus-service';
import { checkPart } from '../../../electron/features/casus/check-part';
import {
  movePart,
  removePart,
  restorePart,
  savePart,
} from '../../../electron/features/casus/write-casus';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { openTestVault } from '../support/open-test-vault';
import { add, answer, casusOf, openFile, outcome, retype } from './support';

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

const texts = ({ parts }: { parts: readonly { sourceText: string }[] }): string[] =>
  parts.map(({ sourceText }) => sourceText);

const idsOf = (casus: { id: string; parts: readonly { id: string }[] }, at: number) => ({
  id: CasusId.parse(casus.id),
  partId: CasusPartId.parse(casus.parts[at]?.id),
});

describe('writing', () => {
  it('puts parts in the order of the template, and each at the end of its section', async () => {
    const { context } = await openTestVault();
    const empty = await createCasus(context, await openFile(context));
    await add(context, empty, { section: 'tried', text: 'vijf' });
    await add(context, empty, { section: 'learningQuestion', text: 'een' });
    await add(context, empty, { section: 'behaviourWhenNot', text: 'vier' });
    await add(context, empty, { section: 'context', text: 'twee' });
    const casus = await add(context, empty, { section: 'context', text: 'drie' });
    expect(texts(casus)).toEqual(['een', 'twee', 'drie', 'vier', 'vijf']);
  });

  it('saves a text, and refuses one that is older than what is stored', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Eerste.');
    const second = await retype(context, casus, 'Tweede.');
    expect(second.parts).toMatchObject([{ sourceText: 'Tweede.', version: 2 }]);
    const stale = retype(context, casus, 'Ouder.');
    await expect(stale).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('keeps decisions on words that stay, and asks again where the words beside a kept name change', async () => {
    const { context } = await openTestVault();
    const first = await casusOf(
      context,
      await openFile(context),
      'Zij kreeg een roos. Noor lacht.',
    );
    const asked = await answer(context, first, { surface: 'roos', choice: 'keep' });
    const decided = await answer(context, asked, { surface: 'Noor', replacement: 'De leerling' });
    const longer = await retype(
      context,
      decided,
      'Nieuw begin. Zij kreeg een roos. Noor lacht. Nog iets.',
    );
    expect(longer.openQuestions).toBe(0);
    expect(outcome(longer)).toBe('Nieuw begin. Zij kreeg een roos. De leerling lacht. Nog iets.');
    const changed = await retype(context, longer, 'Zij is met roos. Noor lacht.');
    expect(changed.openQuestions).toBe(1);
  });

  it('takes a part out, gives it its place again, and destroys it after thirty days', async () => {
    const { context, advance } = await openTestVault();
    const file = await openFile(context);
    const one = await casusOf(context, file, 'een');
    await add(context, one, { text: 'twee' });
    const casus = await add(context, one, { text: 'drie' });
    const second = idsOf(casus, 1);
    expect(texts(await removePart(context, second))).toEqual(['een', 'drie']);
    await expect(removePart(context, second)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(texts(await restorePart(context, second))).toEqual(['een', 'twee', 'drie']);
    await removePart(context, second);
    advance(THIRTY_DAYS);
    await tidyOpenVault(context);
    await expect(restorePart(context, second)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('moves a part within its section and to another one', async () => {
    const { context } = await openTestVault();
    const one = await casusOf(context, await openFile(context), 'een');
    await add(context, one, { text: 'weg' });
    await add(context, one, { text: 'twee' });
    const casus = await add(context, one, { text: 'drie' });
    await removePart(context, idsOf(casus, 1));
    const moved = idsOf(casus, 3);
    const place = { section: 'context', partner: null } as const;
    expect(texts(await movePart(context, { ...moved, ...place, index: 0 }))).toEqual([
      'drie',
      'een',
      'twee',
    ]);
    expect(texts(await movePart(context, { ...moved, ...place, index: 1 }))).toEqual([
      'een',
      'drie',
      'twee',
    ]);
    const asked = await movePart(context, {
      ...moved,
      section: 'partnerQuestion',
      partner: 'schoolarts',
      index: 9,
    });
    expect(asked.parts.at(-1)).toMatchObject({ partner: 'schoolarts', heading: 'schoolarts' });
    const back = await movePart(context, { ...moved, section: 'tried', partner: 'x', index: 0 });
    expect(back.parts.at(-1)).toMatchObject({ section: 'tried', partner: null, heading: '' });
  });

  it('refuses a part of another casus', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const [mine, other] = [
      await casusOf(context, file, 'een'),
      await casusOf(context, file, 'twee'),
    ];
    const mixed = { ...idsOf(mine, 0), partId: idsOf(other, 0).partId };
    for (const call of [
      savePart(context, { ...mixed, version: 1, text: 'x' }),
      removePart(context, mixed),
      movePart(context, { ...mixed, section: 'tried', partner: null, index: 0 }),
      checkPart(context, { ...mixed, text: 'x' }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('checking while typing', () => {
  it('marks an unsaved text as it would be saved, and stores nothing', async () => {
    const { context, read } = await openTestVault();
    const first = await casusOf(context, await openFile(context), 'Zij kreeg een roos.');
    const casus = await answer(context, first, { surface: 'roos', choice: 'keep' });
    const before = await read('casus_parts').select();
    const text = 'Zij kreeg een roos. Noor lacht.';
    const checked = await checkPart(context, { ...idsOf(casus, 0), text });
    expect(checked.findings).toMatchObject([
      { surface: 'roos', state: 'keep', known: true },
      { surface: 'Noor', state: 'replace', known: true },
    ]);
    expect(checked.segments.map((segment) => segment.original).join('')).toBe(text);
    expect(checked.segments.map((segment) => segment.text).join('')).toBe(
      'Zij kreeg een roos. Het meisje lacht.',
    );
    expect(await read('casus_parts').select()).toEqual(before);
  });
});
