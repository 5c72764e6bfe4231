/**
 * The drafts of a request. That of its text holds what was typed and could not be saved, and beside it the hash
 * of what it was typed over, so that it never takes the place of something newer without a word. Pure.
 */
import { z } from 'zod';
import { ArrangementContent } from '../../../electron/contract/arrangement-content';
import type { Arrangement } from '../../../electron/contract/arrangement';
import type { ArrangementStepDraftKind, DraftPlace } from '../../../electron/contract/drafts';

export type ArrangementSubject = Pick<Arrangement, 'id' | 'caseFileId'>;

/** Where it lies: its text, reasons that are half written, or a step that is being recorded. */
export const arrangementDraftPlace = (
  { id, caseFileId }: ArrangementSubject,
  kind: 'arrangement' | 'arrangementReasons' | ArrangementStepDraftKind = 'arrangement',
): DraftPlace => ({ kind, caseFileId, targetId: id });

export const isSameContent = (one: ArrangementContent, other: ArrangementContent): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const Payload = z.object({
  content: ArrangementContent,
  /** The `contentHash` of the request that it was typed over; null where nobody knows. */
  over: z.string().nullable().default(null),
});

/** @param over the request as it was when this was typed */
export const requestDraftOf = (
  content: ArrangementContent,
  over: Pick<Arrangement, 'contentHash'> | undefined,
): z.output<typeof Payload> => ({ content, over: over?.contentHash ?? null });

export type FromDraft =
  | { readonly kind: 'nothing' | 'saved' }
  /** `older`: the request was changed since, so a person says which text stays. */
  | { readonly kind: 'typed' | 'older'; readonly content: ArrangementContent };

/** What lies in the draft of the text, held against the request as it is; `nothing` where it can't be read. */
export const restoredRequest = (
  payload: unknown,
  { content, contentHash }: Pick<Arrangement, 'content' | 'contentHash'>,
): FromDraft => {
  const { data } = Payload.safeParse(payload);
  if (data === undefined) return { kind: 'nothing' };
  if (isSameContent(data.content, content)) return { kind: 'saved' };
  return { kind: data.over === contentHash ? 'typed' : 'older', content: data.content };
};

/** Every field of the profile has an answer in the form, the empty ones too. */
export const withAllAnswers = (
  content: ArrangementContent,
  { profile }: Pick<Arrangement, 'profile'>,
): ArrangementContent => ({
  ...content,
  answers: profile.fields.map(({ key }) => ({
    key,
    value: content.answers.find((answer) => answer.key === key)?.value ?? '',
  })),
});
