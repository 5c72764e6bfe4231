import { describe, expect, it } from 'vitest';
import { ArrangementContent } from '../../../electron/contract/arrangement-content';
import { OppContent } from '../../../electron/contract/opp-content';
import { removeArrangement } from '../../../electron/features/arrangement/arrangement-service';
import { createCasus } from '../../../electron/features/casus/casus-service';
import { listSources } from '../../../electron/features/casus/sources';
import type { OpenContext } from '../../../electron/features/context';
import { fullContent as fullRequest } from '../../unit/arrangement/request';
import { begin, idOf, save, submit, writtenRequest } from '../arrangement/support';
import { adopted, fullContent, openFile, save as saveOpp, written } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { add, outcome } from './support';

type Items = Awaited<ReturnType<typeof listSources>>;

const ofKind = async (context: OpenContext, file: string, kind: string): Promise<Items> =>
  (await listSources(context, file)).filter((item) => item.kind === kind);

const headed = (items: Items, heading: string): Items[number] => {
  const found = items.find((item) => item.heading === heading);
  if (found === undefined) throw new Error(`Niet gevonden: ${heading}`);
  return found;
};

/** What a casus of the file gets when this is pulled in. */
const pulled = async (context: OpenContext, file: string, { kind, id }: Items[number]) => {
  const casus = await createCasus(context, file);
  return add(context, casus, { source: { kind, id } });
};

describe('sections of an OPP', () => {
  it('are offered from the draft and from the version in force, each by its name', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const opp = await adopted(context, file);
    const items = await ofKind(context, file.caseFileId, 'opp');
    expect(items.map(({ heading }) => heading)).toContain('OPP, doelen');
    expect(items.map(({ heading }) => heading)).toContain('OPP, handelingsdeel');
    expect(items.every(({ when }) => when === opp.inForce?.adoptedOn)).toBe(true);
    expect(items.every(({ excerpt }) => excerpt !== '')).toBe(true);
  });

  it('are a copy with their source, in lines that say what each is', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const content = fullContent();
    const factor = { id: content.goals.items[0]?.id, kind: 'promoting', area: 'child' };
    const typed = OppContent.parse({
      ...content,
      factors: { sources: [], items: [{ ...factor, text: 'Noor wil graag bij Joris horen.' }] },
      pupilVoice: { sources: [], text: 'Noor zegt: ik wil met juf Marleen lezen.' },
    });
    await written(context, caseFileId, typed);
    const items = await ofKind(context, caseFileId, 'opp');
    const factors = headed(items, 'Concept-OPP, bevorderende en belemmerende factoren');
    const casus = await pulled(context, caseFileId, factors);
    expect(casus.parts).toMatchObject([
      {
        heading: factors.heading,
        source: { kind: 'opp', id: factors.id, label: factors.heading },
        sourceText:
          'Factor 1 (Bevorderend)\nGebied: Kind\nOmschrijving: Noor wil graag bij Joris horen.',
      },
    ]);
    expect(outcome(casus)).not.toMatch(/Noor|Joris/u);
    const voice = headed(items, 'Concept-OPP, stem van de leerling');
    const said = await pulled(context, caseFileId, voice);
    expect(said.parts[0]?.sourceText).toBe('Noor zegt: ik wil met juf Marleen lezen.');
    expect(outcome(said)).not.toMatch(/Noor|Marleen/u);
  });

  it('name people by their function alone: a name by itself shows nobody that it is one', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const content = fullContent();
    const actions = content.actions.items.map((action) => ({
      ...action,
      byWhom: 'logopedist Mirjam Kloosterboer',
    }));
    const opp = await written(context, caseFileId, content);
    await saveOpp(context, opp, { section: 'actions', value: { sources: [], items: actions } });
    const items = await ofKind(context, caseFileId, 'opp');
    const casus = await pulled(context, caseFileId, headed(items, 'Concept-OPP, handelingsdeel'));
    expect(casus.parts[0]?.sourceText).toContain('Door wie: logopedist\n');
    expect(casus.parts[0]?.sourceText).not.toMatch(/Mirjam|Kloosterboer/u);
  });

  it('of another file, and what is no section, cannot be pulled in', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    await written(context, caseFileId);
    const [item] = await ofKind(context, caseFileId, 'opp');
    const elsewhere = await openFile(context, 'Kompas');
    const casus = await createCasus(context, elsewhere.caseFileId);
    for (const id of [item?.id ?? '', 'goals']) {
      const wrong = add(context, casus, { source: { kind: 'opp', id } });
      await expect(wrong).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('texts of a request for an arrangement', () => {
  it('are offered by part, without costs and reports, and say whether it was sent in', async () => {
    const { context } = await openTestVault();
    const { file, request } = await writtenRequest(context);
    const concept = await ofKind(context, file.caseFileId, 'arrangement');
    expect(concept.map(({ heading, when }) => [heading, when])).toEqual([
      ['Concept-aanvraag arrangement, hulpvraag', null],
      ['Concept-aanvraag arrangement, doelen', null],
      ['Concept-aanvraag arrangement, wat de school heeft gedaan', null],
      ['Concept-aanvraag arrangement, wat wordt gevraagd', null],
      ['Concept-aanvraag arrangement, vragen van het samenwerkingsverband', null],
    ]);
    await submit(context, request);
    const [sent] = await ofKind(context, file.caseFileId, 'arrangement');
    expect(sent).toMatchObject({ heading: 'Aanvraag arrangement, hulpvraag', when: '2025-11-12' });
  });

  it('are a copy with their source, and none of a request in the bin', async () => {
    const { context } = await openTestVault();
    const { file, request } = await begin(context);
    const { caseFileId } = file;
    const content = ArrangementContent.parse({
      ...fullRequest({ opp: null }),
      question: 'Hoe leert Noor lezen met juf Marleen?',
    });
    await save(context, request, content);
    const items = await ofKind(context, caseFileId, 'arrangement');
    const casus = await pulled(
      context,
      caseFileId,
      headed(items, 'Concept-aanvraag arrangement, hulpvraag'),
    );
    expect(casus.parts).toMatchObject([
      { source: { kind: 'arrangement' }, sourceText: 'Hoe leert Noor lezen met juf Marleen?' },
    ]);
    expect(outcome(casus)).not.toMatch(/Noor|Marleen/u);
    const tried = await pulled(
      context,
      caseFileId,
      headed(items, 'Concept-aanvraag arrangement, wat de school heeft gedaan'),
    );
    expect(tried.parts[0]?.sourceText).toBe(
      'Hulpkaartje op tafel.\nWanneer: 1 september 2025 tot en met 31 oktober 2025\nEffect: Eén van de vijf keer gebruikt.',
    );
    await removeArrangement(context, idOf(request));
    expect(await ofKind(context, caseFileId, 'arrangement')).toEqual([]);
  });
});
