import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { OppStepId } from '../../../electron/contract/ids';
import type { OpenContext } from '../../../electron/features/context';
import { adoptOpp } from '../../../electron/features/opp/opp-cycle';
import { withdraw } from '../../../electron/features/opp/opp-record-step';
import type { OppRecord } from '../../../electron/features/opp/opp-records';
import { getOpp } from '../../../electron/features/opp/opp-service';
import { stepText } from '../../../electron/features/opp/step-text';
import { discardDraft, reviseOpp } from '../../../electron/features/opp/write-opp';
import { openTestVault } from '../support/open-test-vault';
import {
  adopted,
  consent,
  consultation,
  fullContent,
  hearing,
  idOf,
  openFile,
  record,
  save,
  written,
} from './support';

const lastStep = ({ steps }: OppRecord): OppStepId => OppStepId.parse(steps[0]?.id);

const pagesOf = async (
  context: OpenContext,
  opp: OppRecord,
  stepId: OppStepId,
  naming: 'names' | 'codeName' = 'names',
): Promise<string> => JSON.stringify(await stepText(context, { id: idOf(opp), stepId, naming }));

const withAction = (what: string) => {
  const { actions } = fullContent();
  return { ...actions, items: actions.items.map((item) => ({ ...item, what })) };
};

describe('the text that a step was about', () => {
  it('is read as it was, when the draft was changed later', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const first = await written(context, file.caseFileId);
    const agreed = await record(context, first, { detail: consent(file.mother) });
    const stepId = lastStep(agreed);
    const changed = await save(context, agreed, {
      section: 'actions',
      value: withAction('Alleen werken in de gang.'),
    });
    const asked = await record(context, changed, { detail: consent(file.father, 'no') });

    const before = await pagesOf(context, asked, stepId);
    expect(before).toContain('Samen de taak starten.');
    expect(before).not.toContain('Alleen werken in de gang.');
    expect(before).toContain(first.draft?.shortHash);
    const after = await pagesOf(context, asked, lastStep(asked));
    expect(after).toContain('Alleen werken in de gang.');
    expect(after).not.toContain('Samen de taak starten.');
  });

  it('stands in the pages with what was recorded before it, and not with what came later', async () => {
    const { context, setNow } = await openTestVault();
    const file = await openFile(context);
    let opp = await record(context, await written(context, file.caseFileId), {
      detail: consultation(file.mother),
    });
    const talked = lastStep(opp);
    setNow('2025-11-12T10:00:00.000Z');
    opp = await record(context, opp, { detail: hearing });
    const heard = lastStep(opp);
    setNow('2025-11-12T11:00:00.000Z');
    opp = await record(context, opp, { detail: consent(file.mother) });
    setNow('2025-11-12T12:00:00.000Z');
    await withdraw(context, { id: idOf(opp), stepId: talked, reason: 'Verkeerde dag.' });
    opp = await getOpp(context, idOf(opp));

    expect(await pagesOf(context, opp, talked)).not.toContain('Eens over de doelen.');
    const pages = await pagesOf(context, opp, heard);
    // Withdrawn later: it counted then.
    expect(pages).toContain('Eens over de doelen.');
    expect(pages).not.toContain('Ik wil eerder beginnen.');
  });

  it('is a draft in the pages of a step that was recorded before adoption', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const draft = await written(context, file.caseFileId);
    let opp = await record(context, draft, { detail: consultation(file.mother) });
    opp = await record(context, opp, { detail: hearing });
    opp = await record(context, opp, { detail: consent(file.mother) });
    const pages = await pagesOf(context, opp, lastStep(opp));
    await adoptOpp(context, {
      id: idOf(opp),
      version: opp.draft?.version ?? 0,
      adoptedOn: '2025-11-12',
    });
    expect(await pagesOf(context, opp, lastStep(opp))).toBe(pages);
  });

  it('stays readable when its draft was thrown away', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const inForce = await adopted(context, file);
    const revised = await save(context, await reviseOpp(context, inForce.id), {
      section: 'actions',
      value: withAction('Alleen werken in de gang.'),
    });
    const recorded = await record(context, revised, { detail: consultation(file.mother) });
    const stepId = lastStep(recorded);
    const left = await discardDraft(context, recorded.id);
    expect(await pagesOf(context, left, stepId)).toContain('Alleen werken in de gang.');
  });

  it('bears no name when a code name is asked for', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const opp = await record(context, await written(context, file.caseFileId), {
      detail: consultation(file.mother),
    });
    expect(await pagesOf(context, opp, lastStep(opp))).toContain('Noor');
    const masked = await pagesOf(context, opp, lastStep(opp), 'codeName');
    expect(masked).not.toContain('Noor');
    expect(masked).toContain('Lantaarn');
  });

  it('of a step of another OPP, or of none, is not given', async () => {
    const { context } = await openTestVault();
    const one = await openFile(context);
    const own = await written(context, one.caseFileId);
    const other = await openFile(context, 'Kompas');
    const step = lastStep(
      await record(context, await written(context, other.caseFileId), {
        detail: consultation(other.mother),
      }),
    );
    for (const stepId of [step, OppStepId.parse(v7())]) {
      await expect(pagesOf(context, own, stepId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
