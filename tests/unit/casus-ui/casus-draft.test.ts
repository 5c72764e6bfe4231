import { describe, expect, it } from 'vitest';
import { casusDraftOf, restoredTexts } from '../../../renderer/features/casus/casus-draft';
import { otherPartId, part, partId } from './support';

const typed = 'Noor huilt vaak.';
const draft = (over: string) => casusDraftOf(new Map([[partId, typed]]), [part(over)]);

describe('what could not be saved in a casus', () => {
  it('goes back to where it was typed', () => {
    expect(restoredTexts(draft('Noor'), [part('Noor')])).toEqual(new Map([[partId, typed]]));
    expect(restoredTexts(draft(''), [part('')])).toEqual(new Map([[partId, typed]]));
  });

  it('stays below what was written there since', () => {
    expect(restoredTexts(draft('Noor'), [part('Iets anders.')])).toEqual(
      new Map([[partId, `Iets anders.\n\n${typed}`]]),
    );
  });

  it('is nothing new where it was saved after all', () => {
    expect(restoredTexts(draft('Noor'), [part(typed)]).size).toBe(0);
  });

  it('takes the place of an empty text, whatever stood there before', () => {
    expect(restoredTexts(draft('Noor'), [part('')])).toEqual(new Map([[partId, typed]]));
  });

  it('goes with a part that was taken away, and a draft that can not be read is no draft', () => {
    expect(restoredTexts(draft('Noor'), [part('Noor', { id: otherPartId })]).size).toBe(0);
    expect(restoredTexts({ [partId]: 'zomaar' }, [part('Noor')]).size).toBe(0);
  });
});
