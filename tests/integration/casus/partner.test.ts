import { describe, expect, it } from 'vitest';
import { CasusId, CasusPartId } from '../../../electron/contract/ids';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { updateCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { CasusRecord } from '../../../electron/features/casus/casus-records';
import { createCasus, getCasus } from '../../../electron/features/casus/casus-service';
import { decideCasus } from '../../../electron/features/casus/decide-casus';
import { printCasus } from '../../../electron/features/casus/print-casus';
import { movePart } from '../../../electron/features/casus/write-casus';
import type { OpenContext } from '../../../electron/features/context';
import { caseFileDraft, sister } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import { add, answer, openFile, release, released, retype, withBasis } from './support';

/** Who sits in a kernteam (domain.md section 2), and whom it asks. */
const partners =
  `GGD-verpleegkundige,schoolarts,CJG-coach,leerplichtambtenaar,SWV-consulent,Veilig Thuis,Beschermtafel,
IB’er,directeur,logopedist,Intern begeleider,orthopedagoog,kinderfysiotherapeut,wijkteam,schoolmaatschappelijk werk`
    .split(',')
    .map((partner) => partner.trim());

describe('a partner', () => {
  it('asks a function for a partner, and refuses a name', async () => {
    const { context } = await openTestVault();
    const casus = await createCasus(context, await openFile(context));
    const question = { section: 'partnerQuestion', text: 'Wat kunt u doen?' } as const;
    const missing = add(context, casus, question);
    await expect(missing).rejects.toMatchObject({ code: 'PARTNER_MISSING' });
    const named = add(context, casus, { ...question, partner: 'juf Fenna' });
    await expect(named).rejects.toMatchObject({ code: 'PARTNER_IS_A_NAME' });
    for (const partner of partners) await add(context, casus, { ...question, partner });
    const { parts, leftovers } = await getCasus(context, casus.id);
    expect(parts.map(({ partner }) => partner)).toEqual(partners);
    expect(leftovers).toEqual([]);
  });

  it('is asked about when it may be a name', async () => {
    const { context } = await openTestVault();
    const casus = await add(context, await createCasus(context, await openFile(context)), asking);
    expect(casus.openQuestions).toBe(1);
    expect(casus.parts[0]).toMatchObject({
      partner: 'Roos',
      findings: [],
      partnerFindings: [
        { surface: 'Roos', certainty: 'question', state: 'open', start: 0, end: 4 },
      ],
    });
    const unasked = release(context, await withBasis(context, casus));
    await expect(unasked).rejects.toMatchObject({ code: 'QUESTIONS_OPEN', details: { open: 1 } });
    const kept = await decided(context, casus, 'keep');
    expect(kept).toMatchObject({ openQuestions: 0, keptSure: 0, leftovers: [] });
    expect((await decided(context, kept, 'undo')).openQuestions).toBe(1);
    const { id } = await released(context, await decided(context, casus, 'keep'));
    const asked = { id, versionNumber: 1, layout: 'perPartner' } as const;
    expect((await printCasus(context, asked)).html).toContain('Vraag aan Roos');
    // The log tells that something was kept, and not what.
    expect((await printCasus(context, { ...asked, layout: 'log' })).html).not.toContain('Roos');
  });

  it('is never replaced: who says that it is a name gives another one', async () => {
    const { context } = await openTestVault();
    const casus = await add(context, await createCasus(context, await openFile(context)), asking);
    const replaced = decided(context, casus, 'replace');
    await expect(replaced).rejects.toMatchObject({ code: 'PARTNER_IS_A_NAME' });
    const place = { section: 'partnerQuestion', index: 0 } as const;
    const moved = { ...idsOf(casus), ...place, partner: 'schoolarts' };
    expect(await movePart(context, moved)).toMatchObject({ openQuestions: 0 });
    const back = await movePart(context, { ...moved, partner: 'juf roos' }).catch(codeOf);
    expect(back).toBe('PARTNER_IS_A_NAME');
    const again = await movePart(context, { ...moved, partner: 'roos' });
    expect(again.openQuestions).toBe(1);
  });

  it('keeps its answer while its text changes, apart from the same word in that text', async () => {
    const { context } = await openTestVault();
    const casus = await add(context, await createCasus(context, await openFile(context)), asking);
    const kept = await decided(context, casus, 'keep');
    const typed = await retype(context, kept, 'Roos weet het. Wat kunt u doen?');
    expect(typed.openQuestions).toBe(1);
    expect(typed.parts[0]?.findings).toMatchObject([{ surface: 'Roos', state: 'open' }]);
    const everywhere = { surface: 'Roos', replacement: 'De leerkracht', everywhere: true } as const;
    const done = await answer(context, typed, everywhere);
    expect(done).toMatchObject({ openQuestions: 0, parts: [{ partner: 'Roos' }] });
    expect(done.parts[0]?.partnerFindings).toMatchObject([{ state: 'keep' }]);
  });

  it('keeps a released version inside once it has become a known name', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const flower = { ...asking, partner: 'tulp' };
    const { id } = await released(
      context,
      await add(context, await createCasus(context, file), flower),
    );
    const asked = { id, versionNumber: 1, layout: 'perPartner' } as const;
    expect((await printCasus(context, asked)).html).toContain('Vraag aan tulp');
    const { version } = await getCaseFile(context, file);
    const draft = caseFileDraft({ relatives: [sister('Tulp')] });
    await updateCaseFile(context, { id: file, version, draft });
    await expect(printCasus(context, asked)).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  });
});

/** The teacher is called Fenna Roos. */
const asking = { section: 'partnerQuestion', partner: 'Roos', text: 'Wat kunt u doen?' } as const;

const idsOf = ({ id, parts }: CasusRecord) => ({
  id: CasusId.parse(id),
  partId: CasusPartId.parse(parts[0]?.id),
});

const decided = (
  context: OpenContext,
  casus: CasusRecord,
  choice: 'replace' | 'keep' | 'undo',
): Promise<CasusRecord> => {
  const findingId = casus.parts[0]?.partnerFindings?.[0]?.id ?? '';
  const input = { ...idsOf(casus), findingId, choice, replacement: null, everywhere: false };
  return decideCasus(context, input);
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : error;
