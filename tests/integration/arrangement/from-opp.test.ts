import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { OppId } from '../../../electron/contract/ids';
import {
  getArrangement,
  offerOfOpp,
} from '../../../electron/features/arrangement/arrangement-service';
import { fullContent } from '../../unit/arrangement/request';
import { anotherFile, written } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { begin, idOf, save } from './support';

const source = {
  place: 'question',
  kind: 'opp',
  id: v7(),
  label: 'OPP, versie 1 (concept)',
  takenAt: '2025-11-12T09:00:00.000Z',
} as const;

describe('what a request takes from the OPP', () => {
  it('is what that version says, and changes nothing by itself', async () => {
    const { context } = await openTestVault();
    const { file, request } = await begin(context);
    const opp = await written(context, file.caseFileId);
    const offer = await offerOfOpp(context, {
      id: idOf(request),
      oppId: OppId.parse(opp.id),
      versionNumber: 1,
    });
    expect(offer.aims.map(({ text }) => text)).toEqual([
      'Noor begint binnen een minuut aan haar taak. Bij rekenen in de groep.\nNu: 1 van de 5 keer.\nStraks: 4 van de 5 keer.',
    ]);
    expect(offer).toMatchObject({ fromOn: '2025-11-17', toOn: '2026-06-01' });
    expect(offer.source).toEqual({ kind: 'opp', id: opp.id, label: 'OPP, versie 1 (concept)' });
    expect(await getArrangement(context, request.id)).toEqual(request);
  });

  it('is refused of an OPP of another file, and of a version that is not there', async () => {
    const { context } = await openTestVault();
    const { file, request } = await begin(context);
    const own = await written(context, file.caseFileId);
    const otherFile = await anotherFile(context, { schoolId: file.schoolId, codeName: 'Ketel' });
    const other = await written(context, otherFile);
    for (const [oppId, versionNumber] of [
      [other.id, 1],
      [own.id, 2],
    ] as const) {
      await expect(
        offerOfOpp(context, { id: idOf(request), oppId: OppId.parse(oppId), versionNumber }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('keeps where it came from, which is no part of the hash of the text', async () => {
    const { context } = await openTestVault();
    const { request } = await begin(context);
    const plain = await save(context, request, fullContent({ opp: null }));
    const kept = await save(context, plain, fullContent({ opp: null, sources: [source] }));
    expect((await getArrangement(context, kept.id)).content.sources).toEqual([source]);
    expect(kept.contentHash).toBe(plain.contentHash);
  });

  it('a request that was written before sources were kept has none', async () => {
    const { context } = await openTestVault();
    const { request } = await begin(context);
    const { sources, ...before } = fullContent({ opp: null });
    expect(sources).toEqual([]);
    await context
      .write('arrangements')
      .where({ id: request.id })
      .update({ content: JSON.stringify(before) });
    expect((await getArrangement(context, request.id)).content.sources).toEqual([]);
  });
});
