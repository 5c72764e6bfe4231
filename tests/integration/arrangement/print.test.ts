import { describe, expect, it } from 'vitest';
import type { PrintableDocument } from '../../../electron/contract/document';
import {
  arrangementDocx,
  arrangementFileName,
  previewArrangement,
  printArrangement,
  recordArrangementExport,
} from '../../../electron/features/arrangement/print-arrangement';
import { fullContent } from '../../unit/arrangement/request';
import { openTestVault } from '../support/open-test-vault';
import { written } from '../opp/support';
import { adoptWritten, begin, idOf, save, submit, writtenRequest } from './support';

const textOf = (document: PrintableDocument): string =>
  JSON.stringify(document).replaceAll('\u00A0', ' ');

describe('the pages of a request', () => {
  it('hold what was written, in the words of the profile, with sums that add up', async () => {
    const { context } = await openTestVault();
    const { request } = await writtenRequest(context);
    const document = await previewArrangement(context, { id: idOf(request), naming: 'names' });
    const text = textOf(document);
    expect(document.title).toBe("Aanvraag individueel arrangement: Noor van 't Voorbeeld");
    expect(document.kicker).toBe('Concept, afgedrukt op 12 november 2025');
    for (const words of [
      'Hoe leert Noor om hulp te vragen in de klas?',
      'Eén van de vijf keer gebruikt.',
      'Wat heeft deze leerling nodig?',
      'Verslag van de logopedist',
      'versie 1, vastgesteld op 12 november 2025',
      '€ 1.637,50',
      '€ 39,90',
      '€ 1.677,40',
      'De school verklaart dat deze aanvraag met de ouders is besproken',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('say when and what was submitted, and why a rule was passed over', async () => {
    const { context } = await openTestVault();
    const { request } = await writtenRequest(context);
    const { opp } = request.content;
    const reasons = [{ rule: 'hoursTooMany', reason: 'Er zijn twee begeleiders.' }];
    const content = fullContent({ opp, hoursPerWeek: 700, reasons });
    const sent = await submit(context, await save(context, request, content));
    const document = await previewArrangement(context, { id: idOf(request), naming: 'names' });
    expect(document.kicker).toBe(
      `Ingediend op 12 november 2025 · tekst ${sent.contentHash.slice(0, 8)}`,
    );
    expect(textOf(document)).toContain('Er zijn twee begeleiders.');
  });

  it('hold no code of the text by code name: over the names in it, who guesses them could try them', async () => {
    const { context } = await openTestVault();
    const { request } = await writtenRequest(context);
    const sent = await submit(context, request);
    const asked = { id: idOf(request), naming: 'codeName' } as const;
    const document = await previewArrangement(context, asked);
    expect(document.kicker).toBe('Ingediend op 12 november 2025');
    const { html, title, header, footer } = await printArrangement(context, asked);
    for (const shown of [textOf(document), html, title, header, footer]) {
      expect(shown).not.toContain(sent.contentHash.slice(0, 8));
    }
  });

  it('stay as they were submitted, whatever becomes of the OPP', async () => {
    const { context, advance } = await openTestVault();
    const { file, request } = await begin(context);
    const opp = await written(context, file.caseFileId);
    const reasons = [{ rule: 'oppNotAdopted', reason: 'Het gesprek is volgende week.' }];
    const content = fullContent({ opp: { oppId: opp.id, versionNumber: 1 }, reasons });
    const sent = await submit(context, await save(context, request, content));
    const asked = { id: idOf(sent), naming: 'names' } as const;
    const before = await previewArrangement(context, asked);
    expect(textOf(before)).toContain('Het gesprek is volgende week.');
    expect(textOf(before)).toContain('versie 1 (concept)');
    advance(1000);
    await adoptWritten(context, opp, file);
    expect(await previewArrangement(context, asked)).toEqual(before);
  });

  it('hold the code name and no known name, school or class where that is chosen', async () => {
    const { context } = await openTestVault();
    const { request } = await writtenRequest(context);
    const asked = { id: idOf(request), naming: 'codeName' } as const;
    const text = textOf(await previewArrangement(context, asked));
    expect(text).toContain('Casus Lantaarn');
    const { html, title, header, footer } = await printArrangement(context, asked);
    expect(header).toBe('Casus Lantaarn');
    for (const shown of [text, html, title, header, footer]) {
      expect(shown).not.toMatch(/Noor|Voorbeeld\b/u);
    }
  });

  it('hold no name that nobody told the vault where the code name is chosen', async () => {
    const { context } = await openTestVault();
    const { request } = await writtenRequest(context);
    const content = fullContent({
      question: 'Sterre lacht. Volgens meester Xander speelt Noor graag met Ravi.',
    });
    const saved = await save(context, request, content);
    const asked = { id: idOf(saved), naming: 'codeName' } as const;
    const text = textOf(await previewArrangement(context, asked));
    expect(text).toContain('speelt');
    expect(text).not.toMatch(/Sterre|Xander|Noor|Ravi/u);
    expect(await arrangementFileName(context, { ...asked, format: 'pdf' })).toEqual({
      fileName: 'aanvraag-lantaarn.pdf',
    });
  });

  it('leave as a file and that is remembered', async () => {
    const { context, read } = await openTestVault();
    const { request } = await writtenRequest(context);
    const asked = { id: idOf(request), naming: 'names' } as const;
    expect(await arrangementFileName(context, { ...asked, format: 'pdf' })).toEqual({
      fileName: 'aanvraag-arrangement.pdf',
    });
    const { bytes } = await arrangementDocx(context, asked);
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK');
    await recordArrangementExport(context, {
      ...asked,
      format: 'docx',
      contentHash: 'a'.repeat(64),
    });
    expect(await read('arrangement_exports').select('format', 'content_hash')).toEqual([
      { format: 'docx', content_hash: request.contentHash },
    ]);
  });
});
