import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseFileId } from '../../../electron/contract/ids';
import { collectDossier, pickDossier } from '../../../electron/features/archive/dossier';
import { anyDossierWithFiles } from '../archive/support/any-dossier';
import { sorted } from '../archive/support/take-over';
import { openIn } from '../exchange/support/handover';
import { dump, look, openReceiver, send, take } from './support';
import type { Receiver, Sent } from './support';

/** Every kind of record, as a sender makes it: what refers to nothing that goes along is taken out. */
const anySent: fc.Arbitrary<Sent> = anyDossierWithFiles({ whole: false }).map(
  ({ dossier, files }) => ({ dossier: pickDossier(dossier, () => true), files }),
);

const collected = (receiver: Receiver, id: string) =>
  collectDossier(receiver.context, { caseFileId: CaseFileId.parse(id), whole: false });

describe('any handover', () => {
  it('is equal in the vault that took it over, and all there when it comes again', async () => {
    const receiver = await openReceiver();
    await fc.assert(
      fc.asyncProperty(anySent, async (sent) => {
        const path = await send(receiver, [sent]);
        const looked = await look(receiver, path);
        await take(receiver, looked, { target: { kind: 'new' } });
        const { id } = sent.dossier;
        expect(sorted(await collected(receiver, id))).toEqual(sorted(sent.dossier));
        const again = await look(receiver, path);
        const [first] = again.preview.dossiers;
        expect(first?.candidates[0]).toMatchObject({ caseFileId: id, certainty: 'sameFile' });
        expect(first?.items.filter(({ state }) => state !== 'same')).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('is refused as a whole with any byte changed or its end cut off, and nothing changes', async () => {
    const receiver = await openReceiver();
    const [sent] = fc.sample(anySent, { numRuns: 1, seed: 7 });
    if (sent === undefined) throw new Error('nothing was made');
    const path = await send(receiver, [sent]);
    const whole = await readFile(path);
    const before = await dump(receiver);
    const anyAt = fc.integer({ min: 0, max: whole.length - 1 });
    const anySpoiled = fc.oneof(
      fc.tuple(anyAt, fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const spoiled = Buffer.from(whole);
        spoiled[at] = (spoiled[at] ?? 0) ^ by;
        return spoiled;
      }),
      anyAt.map((length) => whole.subarray(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(anySpoiled, async (spoiled) => {
        await writeFile(path, spoiled);
        const error: unknown = await openIn(receiver, path).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ code: expect.stringMatching(/^ARCHIVE_/) });
        expect(await dump(receiver)).toBe(before);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });
});
