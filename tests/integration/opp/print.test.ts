import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { OppContent } from '../../../electron/contract/opp-content';
import { oppEditions } from '../../../electron/contract/opp-calls';
import type { OppEdition } from '../../../electron/contract/opp-calls';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { OpenContext } from '../../../electron/features/context';
import {
  oppDocx,
  oppFileName,
  previewOpp,
  printOpp,
  recordOppExport,
} from '../../../electron/features/opp/print-opp';
import type { OppRecord } from '../../../electron/features/opp/opp-records';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { CaseFileId } from '../../../electron/contract/ids';
import { docxFiles } from '../../unit/documents/docx-files';
import { allText } from '../../unit/opp-editions/read-document';
import { caseFileDraft, guardian, pupilDraft, schoolWithPupil } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import { anotherFile, fullContent, idOf, record, save, theGoal, written } from './support';

const TYPED =
  'Noor werkt met Sem Testerman. Juf Anneke Bakkerstra helpt. Oom Rinus Dorrestein van voetbalclub belt.';

const typedContent = (): OppContent => {
  const content = fullContent();
  return OppContent.parse({
    ...content,
    startSituation: {
      ...content.startSituation,
      schoolCareer: 'Noor kwam op 4 september 2024 van basisschool De Wilgentak uit Duinrode.',
      socialEmotional: TYPED,
      growth: [
        {
          id: theGoal,
          subject: 'mathematics',
          subjectName: '',
          unit: 'dle',
          outflowFrom: 30,
          outflowTo: 40,
          points: ['2025-09-03', '2025-09-24', '2026-02-10'].map((on, at) => ({
            id: v7(),
            on,
            planned: 20 + at,
            actual: null,
          })),
        },
      ],
    },
    goals: {
      ...content.goals,
      items: content.goals.items.map((goal) => ({ ...goal, owner: 'Wouter Zandbergen' })),
    },
    actions: {
      ...content.actions,
      items: content.actions.items.map((action) => ({
        ...action,
        byWhom: 'logopedist Mirjam Kloosterboer',
      })),
    },
    externals: {
      ...content.externals,
      items: [
        {
          id: theGoal,
          who: 'Fenna Vlasblom, logopedist',
          what: 'woordenschat',
          sinceOn: '2025-09-01',
        },
      ],
    },
    guardiansView: { sources: [], text: 'Bel 06-12345678 of mail elske@thuis.example.' },
  });
};

type Opened = {
  readonly context: OpenContext;
  readonly opp: OppRecord;
  readonly guardianIds: string[];
};

const opened = async (): Promise<Opened> => {
  const { context } = await openTestVault();
  const { schoolId, pupilId } = await schoolWithPupil(context);
  const saved = await createCaseFile(context, {
    pupilId,
    draft: caseFileDraft({
      guardians: [
        guardian('Elske', {
          secretAddress: true,
          phone: '06-12345678',
          email: 'elske@thuis.example',
          address: 'Lindelaan 12, 1234 AB Duinrode',
        }),
        guardian('Joris', { relation: 'father', rightToInformation: 'no' }),
      ],
    }),
  });
  await anotherFile(context, { schoolId, codeName: 'Kompas' });
  await createPupil(context, {
    schoolId,
    pupil: pupilDraft({}, { firstName: 'Bloem', lastName: 'Anderman' }),
  });
  let opp = await written(context, CaseFileId.parse(saved.id), typedContent());
  const guardianIds = saved.guardians.map(({ id }) => id);
  opp = await record(context, opp, {
    detail: {
      kind: 'consultation',
      guardianIds,
      others: 'Geertje Wiarda',
      outcome: 'Eens. Wij wonen nu Lindelaan 12.',
      agreed: true,
    },
  });
  return { context, opp, guardianIds };
};

const printedOf = (
  opp: OppRecord,
  naming: 'names' | 'codeName',
  edition: OppEdition = 'whole',
) => ({
  id: idOf(opp),
  versionNumber: 1,
  edition,
  naming,
});

describe('pages with the code name', () => {
  it.each(oppEditions)('hold no name that was typed: "%s"', async (edition) => {
    const { context, opp } = await opened();
    const { document } = await previewOpp(context, printedOf(opp, 'codeName', edition));
    const text = allText(document);
    expect(text).not.toMatch(
      /Noor|Sem\b|Testerman|Anneke|Bakkerstra|Rinus|Dorrestein|Elske|Joris|Voorbeeld|Kompas/,
    );
    expect(text).not.toMatch(/Zandbergen|Kloosterboer|Vlasblom|Wiarda|Duinrode|06-1234/);
    expect(text).not.toMatch(/\d{1,2} (?:januari|september|november) \d{4}/);
  });

  it.each(oppEditions)('hold no code of the text as it was typed: "%s"', async (edition) => {
    const { context, opp } = await opened();
    const codes = [opp.draft?.contentHash, opp.draft?.actionHash].map((hash) => hash?.slice(0, 8));
    const leaves = async (naming: 'names' | 'codeName'): Promise<string> => {
      const printed = printedOf(opp, naming, edition);
      const { document, pagesHash } = await previewOpp(context, printed);
      const asked = { ...printed, pagesHash, looked: true };
      const { html, title, header, footer } = await printOpp(context, asked);
      expect(header).toBe(naming === 'names' ? "Noor van 't Voorbeeld" : 'Casus Lantaarn');
      expect(footer).not.toContain(header);
      const { bytes } = await oppDocx(context, asked);
      const files = [...(await docxFiles(bytes)).values()].map(({ text }) => text);
      return [JSON.stringify(document), html, title, header, footer, ...files].join('\n');
    };
    const withCodeName = await leaves('codeName');
    const withNames = await leaves('names');
    for (const code of codes) expect(withCodeName).not.toContain(code);
    // The evaluation and the sheets for the pupil have none in any naming.
    const coded = !['evaluation', 'voiceYoung', 'voiceOlder'].includes(edition);
    expect(codes.some((code) => withNames.includes(code ?? '-'))).toBe(coded);
  });

  it('draw growth by the month: a day would narrow down who it is about', async () => {
    const { context, opp } = await opened();
    const chartOf = async (naming: 'names' | 'codeName') => {
      const { document } = await previewOpp(context, printedOf(opp, naming));
      const chart = document.blocks.find(({ kind }) => kind === 'chart');
      return chart?.kind === 'chart' ? chart.paths.filter(({ as }) => as === 'plannedMark') : [];
    };
    const [named, coded] = [await chartOf('names'), await chartOf('codeName')];
    const columns = (paths: typeof named): number =>
      new Set(paths.map(({ d }) => d.split(' ')[0])).size;
    // Three moments, and the mark in the legend.
    expect(named).toHaveLength(4);
    expect(coded).toHaveLength(4);
    // The moments of one month lie above each other.
    expect(columns(named)).toBe(4);
    expect(columns(coded)).toBe(3);
  });

  it('print functions for people, "een leerling" for other pupils, and months', async () => {
    const { context, opp } = await opened();
    const { document, leaving } = await previewOpp(context, printedOf(opp, 'codeName'));
    const text = allText(document);
    expect(text).toContain('Casus Lantaarn');
    expect(text).toContain('een leerling');
    expect(text).toContain('logopedist');
    expect(text).toContain('november 2025');
    expect(leaving.replaced).toBeGreaterThan(4);
    expect(leaving.peopleLeftOut).toBe(4);
  });

  it('leave only when a person looked at what is asked about', async () => {
    const { context, opp } = await opened();
    const value = { text: 'De wens: een bloem planten met de groep.', sources: [] };
    const now = await save(context, opp, { section: 'pupilVoice', value });
    const printed = printedOf(now, 'codeName');
    const { leaving, pagesHash } = await previewOpp(context, printed);
    expect(leaving.questions.map(({ surface }) => surface)).toContain('bloem');
    // The page to sign holds no such word, so nothing is asked.
    const signing = await previewOpp(context, printedOf(now, 'codeName', 'signing'));
    expect(signing.leaving.questions).toEqual([]);
    const asked = { ...printed, pagesHash, looked: false };
    await expect(printOpp(context, asked)).rejects.toMatchObject({ code: 'QUESTIONS_OPEN' });
    await expect(oppDocx(context, asked)).rejects.toMatchObject({ code: 'QUESTIONS_OPEN' });
    expect((await printOpp(context, { ...asked, looked: true })).header).toBe('Casus Lantaarn');
  });
});

describe('pages with names', () => {
  it('hold the names, but no secret address, phone or e-mail', async () => {
    const { context, opp } = await opened();
    const { document, leaving } = await previewOpp(context, printedOf(opp, 'names'));
    const text = allText(document);
    expect(text).toContain('Mirjam Kloosterboer');
    expect(text).not.toMatch(/06-12345678|elske@thuis|Lindelaan/);
    expect(leaving).toMatchObject({ replaced: 0, peopleLeftOut: 0, questions: [] });
    expect(leaving.contactsLeftOut).toBeGreaterThanOrEqual(3);
  });

  it('list no guardian without a right to information', async () => {
    const { context, opp } = await opened();
    for (const edition of oppEditions) {
      const { document } = await previewOpp(context, printedOf(opp, 'names', edition));
      expect(allText(document)).not.toContain('Joris');
    }
  });
});

describe('what leaves', () => {
  it('is called by what is in it: no code name beside names, no name beside a code name', async () => {
    const { context, opp } = await opened();
    const more = { pagesHash: 'a'.repeat(64), looked: true, format: 'pdf' } as const;
    const named = await oppFileName(context, { ...printedOf(opp, 'names'), ...more });
    const coded = await oppFileName(context, { ...printedOf(opp, 'codeName'), ...more });
    expect(named.fileName).toBe('opp-versie-1.pdf');
    expect(coded.fileName).toBe('opp-lantaarn-versie-1.pdf');
  });

  it('is refused when it is not what was read, also when it is recorded', async () => {
    const { context, opp } = await opened();
    const printed = printedOf(opp, 'names');
    const { pagesHash } = await previewOpp(context, printed);
    const asked = { ...printed, pagesHash, looked: true };
    const file = { format: 'pdf', contentHash: 'f'.repeat(64) } as const;
    await printOpp(context, asked);
    await recordOppExport(context, { ...asked, ...file });
    const rows = await context.read.raw<{ content_hash: string }[]>(
      'SELECT content_hash FROM opp_exports',
    );
    expect(rows).toEqual([{ content_hash: opp.draft?.contentHash }]);
    const value = { text: 'Later veranderd.', sources: [] };
    await save(context, opp, { section: 'pupilVoice', value });
    const changed = { code: 'TEXT_CHANGED' };
    await expect(printOpp(context, asked)).rejects.toMatchObject(changed);
    await expect(oppDocx(context, asked)).rejects.toMatchObject(changed);
    await expect(recordOppExport(context, { ...asked, ...file })).rejects.toMatchObject(changed);
  });
});
