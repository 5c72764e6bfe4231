import { describe, expect, it } from 'vitest';
import {
  GuardianViewsContent,
  HomeSupportPlanContent,
} from '../../../electron/contract/guardian-contacts';
import { CaseFileId, GuardianId } from '../../../electron/contract/ids';
import type { PrintableDocument } from '../../../electron/contract/document';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { OpenContext } from '../../../electron/features/context';
import { savePlan } from '../../../electron/features/guardian-contacts/plan-service';
import {
  guardianPagesDocx,
  guardianPagesFileName,
  previewGuardianPages,
  printGuardianPages,
  recordGuardianPagesExport,
} from '../../../electron/features/guardian-contacts/print-guardian-pages';
import { saveViews } from '../../../electron/features/guardian-contacts/views-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { saveAgreement } from '../../../electron/features/reminders/agreements-service';
import { planContent } from '../../unit/guardian-contacts/pages';
import { caseFileDraft, guardian, pupilDraft, schoolWithPupil } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import { agreement, meet } from './support';

const PHONE = '06-12345678';
const STREET = 'Geheimelaan 12';

/** Parents who live apart: his address is secret, and a partner may be told nothing. */
const openFile = async (context: OpenContext) => {
  const { pupilId } = await schoolWithPupil(context);
  const { id } = await createCaseFile(context, {
    pupilId,
    draft: caseFileDraft({
      guardians: [
        guardian('Elske', { phone: PHONE }),
        guardian('Joris', { relation: 'father', secretAddress: true, address: STREET }),
        guardian('Ruben', { relation: 'stepFather', rightToInformation: 'no' }),
      ],
    }),
  });
  const ids = (await getCaseFile(context, id)).guardians.map((one) => GuardianId.parse(one.id));
  const [mother, father, partner] = ids;
  if (mother === undefined || father === undefined || partner === undefined) {
    throw new Error('three guardians were saved');
  }
  return { caseFileId: CaseFileId.parse(id), mother, father, partner };
};

type File = Awaited<ReturnType<typeof openFile>>;

const talkedWithAll = async (context: OpenContext, file: File): Promise<void> => {
  const { caseFileId, mother, father } = file;
  await meet(context, caseFileId, {
    draft: { guardianIds: [mother], said: `Moeder slaapt slecht, bel ${PHONE}.`, on: '2025-11-03' },
    agreements: [agreement({ what: 'Moeder belt de huisarts.' })],
  });
  await meet(context, caseFileId, {
    draft: { guardianIds: [father], said: `Vader verhuist naar ${STREET}.`, on: '2025-11-05' },
    agreements: [agreement({ what: 'Vader komt kijken.' })],
  });
  await meet(context, caseFileId, {
    draft: { guardianIds: [mother, father], said: 'Samen blij met de hutten.', on: '2025-10-01' },
    agreements: [agreement({ what: 'Samen voorlezen.' })],
  });
  await saveAgreement(context, {
    id: null,
    caseFileId,
    version: 0,
    draft: { what: 'Team belt leerplicht.', owner: '', dueOn: '2025-11-21' },
  });
  await saveViews(context, {
    caseFileId,
    version: 0,
    content: GuardianViewsContent.parse({
      talents: 'Bouwt hutten.',
      wishes: 'Meer rust.',
      reachable: `Na vijf uur op ${PHONE}`,
      askedOn: '2025-09-02',
      guardianIds: [mother],
    }),
  });
};

const pageFor = async (
  context: OpenContext,
  caseFileId: CaseFileId,
  guardianIds: readonly GuardianId[],
): Promise<string> => {
  const asked = {
    caseFileId,
    pages: 'preparation' as const,
    guardianIds: [...guardianIds],
  };
  const document: PrintableDocument = await previewGuardianPages(context, asked);
  const { html } = await printGuardianPages(context, asked);
  return `${JSON.stringify(document)} ${html}`;
};

describe('the page before a talk with chosen guardians', () => {
  it('holds what was said and agreed with them, and nothing that another said apart from them', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await talkedWithAll(context, file);
    const text = await pageFor(context, file.caseFileId, [file.mother]);
    for (const words of [
      'Elske Voorbeeld (moeder)',
      'Moeder slaapt slecht',
      'Moeder belt de huisarts.',
      'Samen blij',
      'Samen voorlezen.',
      'Bouwt hutten.',
      '3 november 2025 (telefoon)',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/Vader|Joris|verhuist|Geheimelaan|leerplicht|5 november/u);
  });

  it('for two together holds only what both heard', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await talkedWithAll(context, file);
    const text = await pageFor(context, file.caseFileId, [file.mother, file.father]);
    expect(text).toContain('Samen blij met de hutten.');
    expect(text).toContain('1 oktober 2025');
    expect(text).not.toMatch(/slaapt|huisarts|verhuist|komt kijken|Bouwt hutten/u);
    expect(text).toContain('Dat is nog niet gevraagd');
  });

  it('never holds address, phone or e-mail of a guardian, also where the school alone reads it', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await talkedWithAll(context, file);
    for (const chosen of [[], [file.mother], [file.father]]) {
      const text = await pageFor(context, file.caseFileId, chosen);
      expect(text).not.toMatch(/12345678|Geheimelaan/u);
    }
    const own = await pageFor(context, file.caseFileId, []);
    expect(own).toContain('Alleen voor school');
    expect(own).toContain('Team belt leerplicht.');
    expect(own).toContain('Vader verhuist');
  });

  it('is not made for who may be told nothing, nor for a guardian of another file', async () => {
    const { context } = await openTestVault();
    const { caseFileId, partner } = await openFile(context);
    for (const id of [partner, GuardianId.parse(context.newId())]) {
      await expect(pageFor(context, caseFileId, [id])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('pages that lie on the table', () => {
  const KOEK = 'Sanne de Boer deelde haar koek, en Noor straalde.';

  const withClassmate = async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { schoolId } = await getCaseFile(context, file.caseFileId);
    const name = { firstName: 'Sanne', prefix: 'de', lastName: 'Boer', givenNames: '' };
    await createPupil(context, { schoolId, pupil: pupilDraft({}, name) });
    return { context, ...file };
  };

  it('name no other child of the school before a talk with guardians; the page for school does', async () => {
    const { context, caseFileId, mother } = await withClassmate();
    await meet(context, caseFileId, { draft: { guardianIds: [mother], said: KOEK } });
    const page = await pageFor(context, caseFileId, [mother]);
    expect(page).toContain('en Noor straalde.');
    expect(page).not.toMatch(/Sanne|Boer/u);
    expect(await pageFor(context, caseFileId, [])).toContain('Sanne de Boer');
  });

  it('name no other child in the joint plan, and every helper by name', async () => {
    const { context, caseFileId } = await withClassmate();
    const { helpers, ...plan } = planContent({ about: KOEK });
    const content = HomeSupportPlanContent.parse({
      ...plan,
      helpers: helpers.map((helper) => ({ ...helper, name: 'Sanne de Boer' })),
    });
    await savePlan(context, { caseFileId, version: 0, content });
    const page = JSON.stringify(
      await previewGuardianPages(context, { caseFileId, pages: 'plan', guardianIds: [] }),
    );
    expect(page).toContain('en Noor straalde.');
    expect(page).not.toContain('Sanne de Boer deelde');
    expect(page).toContain('Sanne de Boer');
  });
});

describe('pages that leave', () => {
  it('have a name without a name, and the vault remembers that they left', async () => {
    const { context, read } = await openTestVault();
    const { caseFileId, mother } = await openFile(context);
    const asked = { caseFileId, pages: 'preparation', guardianIds: [mother] } as const;
    const input = { ...asked, guardianIds: [mother] };
    expect(await guardianPagesFileName(context, { ...input, format: 'pdf' })).toEqual({
      fileName: 'voorbereiding-gesprek-ouders.pdf',
    });
    const { title, header, footer } = await printGuardianPages(context, input);
    expect(header).toBe("Noor van 't Voorbeeld");
    expect(`${title} ${footer}`).not.toMatch(/Noor|Lantaarn/u);
    const { bytes } = await guardianPagesDocx(context, input);
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK');
    const contentHash = 'a'.repeat(64);
    await recordGuardianPagesExport(context, { ...input, format: 'docx', contentHash });
    expect(await read('guardian_page_exports').select('pages', 'guardian_ids', 'format')).toEqual([
      { pages: 'preparation', guardian_ids: JSON.stringify([mother]), format: 'docx' },
    ]);
  });

  it('hold the joint plan, without contact data of a guardian', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const content = HomeSupportPlanContent.parse(planContent({ about: `Bel moeder op ${PHONE}.` }));
    await savePlan(context, { caseFileId, version: 0, content });
    const asked = { caseFileId, pages: 'plan', guardianIds: [] } as const;
    const text = JSON.stringify(await previewGuardianPages(context, { ...asked, guardianIds: [] }));
    expect(text).toContain('jeugdverpleegkundige');
    expect(text).toContain('Om acht uur naar bed.');
    expect(text).not.toContain('12345678');
    expect(
      await guardianPagesFileName(context, { ...asked, guardianIds: [], format: 'docx' }),
    ).toEqual({ fileName: 'gezamenlijk-plan.docx' });
  });
});
