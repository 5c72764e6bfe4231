/**
 * The draft of a casus: what was typed in its parts and could not be saved in them. Beside each text
 * stands what it was typed over, so that it never takes the place of something newer. Pure.
 */
import { z } from 'zod';
import type { CasusPart } from '../../../electron/contract/casus';
import type { DraftPlace } from '../../../electron/contract/drafts';
import type { CaseFileId, CasusId, CasusPartId } from '../../../electron/contract/ids';

export type CasusSubject = { readonly id: CasusId; readonly caseFileId: CaseFileId };

export const casusDraftPlace = ({ id, caseFileId }: CasusSubject): DraftPlace => ({
  kind: 'casus',
  caseFileId,
  targetId: id,
});

const Unsaved = z.object({ text: z.string(), over: z.string().nullable() });
type Unsaved = z.output<typeof Unsaved>;

type PartText = Pick<CasusPart, 'id' | 'sourceText'>;

/** What the draft holds, by part. */
export const casusDraftOf = (
  texts: ReadonlyMap<CasusPartId, string>,
  parts: readonly PartText[],
): Record<string, Unsaved> =>
  Object.fromEntries(
    [...texts].map(([id, text]) => {
      const over = parts.find((part) => part.id === id)?.sourceText ?? null;
      return [id, { text, over }];
    }),
  );

/**
 * The texts that go back into the editors; of parts that are there, and only where something changes.
 * Where the part was written in since, both stay: the older one below the newer.
 */
export const restoredTexts = (
  payload: Readonly<Record<string, unknown>>,
  parts: readonly PartText[],
): ReadonlyMap<CasusPartId, string> =>
  new Map(
    parts.flatMap(({ id, sourceText }): readonly [CasusPartId, string][] => {
      const { data } = Unsaved.safeParse(payload[id]);
      if (data === undefined || data.text === sourceText) return [];
      const isNewer = data.over !== sourceText && sourceText.trim() !== '';
      return [[id, isNewer ? `${sourceText}\n\n${data.text}` : data.text]];
    }),
  );
