/**
 * The draft of an answer to a colleague: what was typed and could not be saved. Beside it stands what it was typed
 * over, so that it never takes the place of something newer. Pure.
 */
import { z } from 'zod';
import { CasusAnswer } from '../../../../electron/contract/archive';
import type { DraftPlace } from '../../../app/use-draft';

export const answerDraftPlace = (id: string): DraftPlace => ({
  kind: 'casusAnswer',
  caseFileId: null,
  targetId: id,
});

const fields = ['recognise', 'workedHere', 'wouldTry', 'reachable'] as const;

export const isSameAnswer = (one: CasusAnswer, other: CasusAnswer): boolean =>
  fields.every((field) => one[field] === other[field]);

const Payload = z.object({ typed: CasusAnswer, over: CasusAnswer.nullable() });

export const draftOfAnswer = (
  typed: CasusAnswer,
  over: CasusAnswer | undefined,
): z.output<typeof Payload> => ({ typed, over: over ?? null });

/**
 * What goes back into the form; null where nothing does. A field that was written in since keeps both: the older
 * below the newer.
 */
export const restoredAnswer = (payload: unknown, saved: CasusAnswer): CasusAnswer | null => {
  const { data } = Payload.safeParse(payload);
  if (data === undefined || isSameAnswer(data.typed, saved)) return null;
  const restored = (field: (typeof fields)[number]): string => {
    const typed = data.typed[field];
    const now = saved[field];
    const isNewer = data.over?.[field] !== now && now.trim() !== '' && now !== typed;
    return isNewer ? `${now}\n\n${typed}` : typed;
  };
  return {
    recognise: restored('recognise'),
    workedHere: restored('workedHere'),
    wouldTry: restored('wouldTry'),
    reachable: restored('reachable'),
  };
};
