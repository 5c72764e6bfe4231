import { describe, expect, it } from 'vitest';
import { warmQuestions } from '../../../electron/contract/warm-handover';
import { handoverDocument } from '../../../electron/features/handover/document/handover-document';
import type { PrintedHandover } from '../../../electron/features/handover/document/handover-document';
import { talkDocument } from '../../../electron/features/handover/document/talk-document';
import { toldOf } from '../../../electron/features/handover/rules/told';
import { shownHashOf } from '../../../electron/features/handover/shown-hash';
import { agreement, dossier, note } from './dossier';

const TODAY = '2025-11-12';
const written = { needs: 'Een vaste plek vooraan.', works: 'Eén stap per keer.', avoid: 'Haast.' };
const textOf = (document: object): string => JSON.stringify(document);

const file = (
  change: Record<string, unknown> = {},
  of = dossier([agreement(), note('Telt.')]),
) => ({
  dossier: of,
  summary: written,
  told: toldOf(of, TODAY),
  ...change,
});

const printed = (change: Partial<PrintedHandover> = {}): PrintedHandover => ({
  files: [file()],
  reader: 'leerkracht van groep 5',
  readerKind: 'nextTeacher',
  from: 'B. Proef (leerkracht)',
  expiresOn: '2026-01-11',
  destroyBy: '2026-11-12',
  today: TODAY,
  ...change,
});

describe('the pages of a handover', () => {
  it('begin with for whom, until when, and the summary; then the rest on new pages', () => {
    const text = textOf(handoverDocument(printed()));
    const parts = [
      'Overdracht van Noor Voorbeeld',
      'leerkracht van groep 5',
      '11 januari 2026',
      'Vernietig ze uiterlijk op 12 november 2026.',
      'Een vaste plek vooraan.',
      'Eén stap per keer.',
      'Haast.',
      'Een hulpkaart maken (leerkracht, 20 november 2025)',
      'pageBreak',
      'Over de leerling',
      'Afspraken',
      'Notities',
      'Telt.',
      'Wat niet meegaat is weggelaten.',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('end with the same line whether anything stays behind or not, and tell nothing of it', () => {
    const last = (document: ReturnType<typeof handoverDocument>) => document.blocks.at(-1);
    const empty = handoverDocument(printed({ files: [file({}, dossier())] }));
    expect(last(empty)).toEqual({ kind: 'paragraph', text: 'Wat niet meegaat is weggelaten.' });
    expect(last(handoverDocument(printed()))).toEqual(last(empty));
    expect(textOf(empty)).not.toContain('Notities');
  });

  it('say for another school, and for no other reader, that this is not the OSO file', () => {
    expect(textOf(handoverDocument(printed({ readerKind: 'otherSchool' })))).toContain('(OSO)');
    expect(textOf(handoverDocument(printed()))).not.toContain('OSO');
  });

  it('begin each pupil of a class on a new page, and name none in the title', () => {
    const { name } = dossier().pupil;
    const sem = { ...dossier().pupil, name: { ...name, firstName: 'Sem' } };
    const document = handoverDocument(
      printed({ files: [file(), file({}, dossier([], { pupil: sem }))] }),
    );
    expect(document.title).toBe('Overdracht van 2 leerlingen');
    const at = document.blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === 'Overdracht van Sem Voorbeeld',
    );
    expect(document.blocks[at - 1]).toEqual({ kind: 'pageBreak' });
  });

  it('tell in short what is whole further on, and how much more there is', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      agreement({ what: `Afspraak ${at} ${'lang '.repeat(60)}` }),
    );
    const document = handoverDocument(printed({ files: [file({}, dossier(many))] }));
    const list = document.blocks.find((block) => block.kind === 'list');
    expect(list?.items).toHaveLength(9);
    expect(list?.items.every((item) => item.length <= 140)).toBe(true);
    expect(list?.items.at(-1)).toContain('En nog 12');
  });
});

describe('the sheet for a talk', () => {
  it('asks every question of both teachers, with lines to write on', () => {
    const { blocks } = talkDocument({ pupil: 'Noor Voorbeeld', content: null });
    const answers = blocks.filter(({ kind }) => kind === 'answer');
    expect(answers).toHaveLength(2 * warmQuestions.length + 2);
    expect(textOf(answers)).toContain('Leerkracht van nu: Welke aanpak hielp');
    expect(textOf(answers)).toContain('Leerkracht van volgend jaar: Wat wil ik nog vragen?');
  });

  it('shows what was told and agreed, and leaves room for the rest', () => {
    const { blocks } = talkDocument({
      pupil: 'Noor Voorbeeld',
      content: {
        on: '2025-11-10',
        present: 'beide leerkrachten',
        answers: [{ question: 'works', giver: 'Een kaart met stappen.', taker: '' }],
        agreed: 'De kaart gaat mee.',
        lookBackOn: '2025-12-10',
      },
    });
    const text = textOf(blocks);
    for (const part of [
      '10 november 2025',
      'Een kaart met stappen.',
      'De kaart gaat mee.',
      '10 december 2025',
    ])
      expect(text).toContain(part);
    expect(blocks.filter(({ kind }) => kind === 'answer')).toHaveLength(
      2 * warmQuestions.length - 1,
    );
  });
});

describe('the hash of what was shown', () => {
  it('changes with anything that goes, and not with the order of fields', () => {
    const shown = { dossier: dossier([note('Telt.')]), summary: written };
    const { records, ...head } = shown.dossier;
    expect(shownHashOf({ summary: written, dossier: { records, ...head } })).toBe(
      shownHashOf(shown),
    );
    expect(shownHashOf({ ...shown, summary: { ...written, avoid: '' } })).not.toBe(
      shownHashOf(shown),
    );
    expect(shownHashOf({ ...shown, dossier: { ...shown.dossier, summary: 'Meer.' } })).not.toBe(
      shownHashOf(shown),
    );
  });
});
