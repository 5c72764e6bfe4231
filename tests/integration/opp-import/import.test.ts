import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import type { OppContent } from '../../../electron/contract/opp-content';
import { oppImport } from '../../../electron/contract/opp-import';
import { asRest } from '../../../electron/contract/opp-import-content';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import { oppImportHandlers as handlers } from '../../../electron/features/opp/opp-import-handlers';
import { destroyDueUnplaced } from '../../../electron/features/opp/opp-import-service';
import type { OppRecord } from '../../../electron/features/opp/opp-records';
import { getOpp } from '../../../electron/features/opp/opp-service';
import { adopted, openFile, written } from '../opp/support';
import { formWithHeadings } from '../../unit/opp-import/old-forms';
import { openTestVault } from '../support/open-test-vault';

const PASTED = [
  'Werkhouding',
  'Begint vlot.',
  'Stimulerende factoren',
  '- Vraagt om hulp',
  'Uitstroomperspectief',
  'Havo',
  'Zienswijze ouders',
  'Ouders zijn blij.',
  'Vervoer:',
  '',
  'Bijzondere regel van de school',
].join('\n');

const standing = (): OppContent => {
  const empty = emptyOppContent();
  return {
    ...empty,
    startSituation: { ...empty.startSituation, workAttitude: 'Dit stond er al.' },
    outflow: { ...empty.outflow, destination: 'practical' },
  };
};

const draftVersion = (opp: OppRecord): number => opp.draft?.version ?? 0;

const started = async () => {
  const vault = await openTestVault();
  const { context } = vault;
  const file = await openFile(context);
  const opp = await written(context, file.caseFileId, standing());
  return { ...vault, opp, file };
};

const parsedRead = (id: string, source: unknown) =>
  oppImport['oppImport.read'].input.parse({ id, source });

const proposed = async (context: OpenContext, opp: OppRecord, pasted = PASTED) =>
  oppImport['oppImport.read'].output.parse(
    await handlers['oppImport.read'](context, parsedRead(opp.id, { pasted })),
  );

const applied = async (context: OpenContext, opp: OppRecord, pasted = PASTED) => {
  const { placed, rest } = await proposed(context, opp, pasted);
  const input = { id: opp.id, version: draftVersion(opp), chosen: placed, kept: rest };
  return handlers['oppImport.apply'](context, oppImport['oppImport.apply'].input.parse(input));
};

const box = (context: OpenContext, opp: OppRecord) =>
  handlers['oppImport.unplaced'](
    context,
    oppImport['oppImport.unplaced'].input.parse({ id: opp.id }),
  );

const itemInput = (opp: OppRecord, itemId: string) =>
  oppImport['oppImport.discard'].input.parse({ id: opp.id, itemId });

const placeInput = (opp: OppRecord, item: { readonly id: string }, place: string) =>
  oppImport['oppImport.place'].input.parse({
    id: opp.id,
    itemId: item.id,
    version: draftVersion(opp),
    place,
  });

describe('importing an old OPP', () => {
  it('proposes with what stands there, and stores nothing', async () => {
    const { context, opp } = await started();
    const proposal = await proposed(context, opp);
    expect(proposal.standing).toEqual([
      { section: 'startSituation', field: 'workAttitude', text: 'Dit stond er al.' },
      { section: 'outflow', field: 'destination', text: 'Praktijkonderwijs' },
    ]);
    expect(await getOpp(context, opp.id)).toEqual(opp);
    expect(await box(context, opp)).toEqual([]);
  });

  it('adds behind what stood there, replaces nothing, and keeps the rest', async () => {
    const { context, opp } = await started();
    const after = await applied(context, opp);
    const content = after.draft?.content;
    expect(content?.startSituation.workAttitude).toBe('Dit stond er al.\n\nBegint vlot.');
    expect(content?.factors.items).toMatchObject([{ kind: 'promoting', text: 'Vraagt om hulp' }]);
    // Another destination stood there: this one waits in the box.
    expect(content?.outflow.destination).toBe('practical');
    const left = JSON.stringify(await box(context, opp));
    expect(left).toContain('Havo');
    const all = JSON.stringify(content) + left;
    for (const word of PASTED.match(/\p{L}+/gu) ?? []) {
      const heading = ['Werkhouding', 'Stimulerende', 'factoren', 'Zienswijze'].includes(word);
      if (!heading && word !== 'ouders' && word !== 'Uitstroomperspectief') {
        expect(all).toContain(word);
      }
    }
    expect(after.draft?.version).toBe(draftVersion(opp) + 1);
  });

  it('keeps what was not chosen in the box', async () => {
    const { context, opp } = await started();
    const { placed, rest } = await proposed(context, opp);
    const kept = [...placed.map(asRest), ...rest];
    const input = { id: opp.id, version: draftVersion(opp), chosen: [], kept };
    const after = await handlers['oppImport.apply'](
      context,
      oppImport['oppImport.apply'].input.parse(input),
    );
    expect(after.draft?.content).toEqual(opp.draft?.content);
    expect(await box(context, opp)).toMatchObject(kept);
  });

  it('reads a picked file by its token', async () => {
    const { context, opp, folder } = await started();
    const path = join(folder, 'oud.docx');
    await writeFile(path, await formWithHeadings());
    const token = context.files.register({
      path,
      purpose: 'oppImport',
      name: 'oud',
      byteLength: 1,
    });
    const proposal = await handlers['oppImport.read'](context, parsedRead(opp.id, { token }));
    expect(oppImport['oppImport.read'].output.parse(proposal)).toMatchObject({ images: 1 });
    expect(proposal.placed.length).toBeGreaterThan(8);
  });

  it('changes nothing on a refused file, or on a token for something else', async () => {
    const { context, opp, folder } = await started();
    const path = join(folder, 'fout.docx');
    await writeFile(path, 'geen zip');
    const entry = { path, name: 'fout', byteLength: 8 };
    const token = context.files.register({ ...entry, purpose: 'oppImport' });
    await expect(
      handlers['oppImport.read'](context, parsedRead(opp.id, { token })),
    ).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    const other = context.files.register({ ...entry, purpose: 'attachment' });
    await expect(
      handlers['oppImport.read'](context, parsedRead(opp.id, { token: other })),
    ).rejects.toMatchObject({ code: 'FILE_TOKEN_UNKNOWN' });
    expect(await getOpp(context, opp.id)).toEqual(opp);
    expect(await box(context, opp)).toEqual([]);
  });

  it('refuses a draft that was saved since, an archived file and an adopted version', async () => {
    const { context, opp, file } = await started();
    const { placed, rest } = await proposed(context, opp);
    const input = oppImport['oppImport.apply'].input.parse({
      id: opp.id,
      version: draftVersion(opp) + 1,
      chosen: placed,
      kept: rest,
    });
    await expect(handlers['oppImport.apply'](context, input)).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect(await box(context, opp)).toEqual([]);
    await archiveCaseFile(context, file.caseFileId);
    await expect(
      handlers['oppImport.read'](context, parsedRead(opp.id, { pasted: 'Werkhouding' })),
    ).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
    const other = (await openTestVault()).context;
    const { id } = await adopted(other, await openFile(other));
    await expect(
      handlers['oppImport.read'](other, parsedRead(id, { pasted: 'Doelen' })),
    ).rejects.toMatchObject({ code: 'OPP_NOT_DRAFT' });
  });
});

describe('the box', () => {
  const withBox = async () => {
    const vault = await started();
    const opp = await applied(
      vault.context,
      vault.opp,
      'Eerste stuk\n\nTweede stuk\nmet een regel',
    );
    const [first, second] = await box(vault.context, opp);
    if (first === undefined || second === undefined) throw new Error('two parts were pasted');
    return { ...vault, opp, first, second };
  };

  it('gives an item to a field, behind what stands there', async () => {
    const { context, opp, first, second } = await withBox();
    const after = await handlers['oppImport.place'](
      context,
      placeInput(opp, first, 'startSituation.workAttitude'),
    );
    expect(after.draft?.content.startSituation.workAttitude).toBe(
      'Dit stond er al.\n\nEerste stuk',
    );
    const next = await handlers['oppImport.place'](
      context,
      placeInput(after, second, 'factors.hindering'),
    );
    expect(next.draft?.content.factors.items).toMatchObject([
      { kind: 'hindering', text: 'Tweede stuk' },
      { kind: 'hindering', text: 'met een regel' },
    ]);
    expect(await box(context, opp)).toEqual([]);
  });

  it('keeps an item that does not fit, and one that another window placed', async () => {
    const { context, opp, first, second } = await withBox();
    const long = { id: opp.id, version: draftVersion(opp), chosen: [] };
    const kept = [{ heading: '', text: 'lang '.repeat(3000) }];
    const fuller = await handlers['oppImport.apply'](
      context,
      oppImport['oppImport.apply'].input.parse({ ...long, kept }),
    );
    const last = (await box(context, opp)).at(-1);
    await expect(
      handlers['oppImport.place'](
        context,
        placeInput(fuller, last ?? first, 'startSituation.cognition'),
      ),
    ).rejects.toMatchObject({ code: 'OPP_DOES_NOT_FIT' });
    await expect(
      handlers['oppImport.place'](context, placeInput(opp, second, 'needs.support')),
    ).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await box(context, opp)).toHaveLength(3);
    expect(await getOpp(context, opp.id)).toEqual(fuller);
  });

  it('throws an item away and takes it back, at its old place, until the bin is emptied', async () => {
    const { context, opp, first, second } = await withBox();
    const input = itemInput(opp, first.id);
    expect(await handlers['oppImport.discard'](context, input)).toEqual([second]);
    expect(await handlers['oppImport.restore'](context, input)).toEqual([first, second]);
    await handlers['oppImport.discard'](context, input);
    expect(await destroyDueUnplaced(context.write, '2000-01-01T00:00:00.000Z')).toBe(0);
    expect(await destroyDueUnplaced(context.write, '2100-01-01T00:00:00.000Z')).toBe(1);
    await expect(handlers['oppImport.restore'](context, input)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await box(context, opp)).toEqual([second]);
  });

  it('belongs to one OPP', async () => {
    const { context, first, file, opp } = await withBox();
    expect(file.caseFileId).toBe(opp.caseFileId);
    const foreign = { ...itemInput(opp, first.id), id: itemInput(opp, first.id).itemId as never };
    await expect(handlers['oppImport.discard'](context, foreign)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
