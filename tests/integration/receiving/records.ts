/** Records of a handover, to change where a test needs it. */
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { z } from 'zod';
import { ArchiveAttachment } from '../../../electron/contract/archive-records';
import type { ArchiveRecord } from '../../../electron/contract/archive-records';

type Of<Kind> = Extract<z.input<typeof ArchiveRecord>, { readonly kind: Kind }>;

const AT = '2025-11-11T10:00:00.000Z';
export const bytes = Buffer.from('%PDF-1.7 het verslag');

export const noteOf = (observation: string, id: string = v7()): Of<'note'> => ({
  kind: 'note',
  id,
  content: {
    kind: 'observation',
    occurredOn: '2025-11-10',
    occurredAt: null,
    title: 'Buiten spelen',
    observation,
    interpretation: '',
    tags: [],
  },
  earlier: [],
  createdAt: AT,
  updatedAt: AT,
});

/** A PDF that belongs to a note. */
export const attachmentOf = (noteId: string) => {
  const id = v7();
  return ArchiveAttachment.parse({
    kind: 'attachment',
    id,
    noteId,
    fileName: 'verslag.pdf',
    mediaType: 'application/pdf',
    byteLength: bytes.length,
    createdAt: AT,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    path: `bijlagen/${id}/verslag.pdf`,
  });
};
