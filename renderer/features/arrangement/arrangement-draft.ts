/** The draft of a request: what was typed and could not be saved in it. Pure. */
import { ArrangementContent } from '../../../electron/contract/arrangement-content';
import type { Arrangement } from '../../../electron/contract/arrangement';
import type { DraftPlace } from '../../../electron/contract/drafts';

export type ArrangementSubject = Pick<Arrangement, 'id' | 'caseFileId'>;

export const arrangementDraftPlace = ({ id, caseFileId }: ArrangementSubject): DraftPlace => ({
  kind: 'arrangement',
  caseFileId,
  targetId: id,
});

export const isSameContent = (one: ArrangementContent, other: ArrangementContent): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What goes back into the form; null where nothing was kept, or nothing differs. */
export const restoredContent = (
  payload: { readonly content?: unknown } | undefined,
  { content }: Pick<Arrangement, 'content'>,
): ArrangementContent | null => {
  const { data } = ArrangementContent.safeParse(payload?.content);
  return data === undefined || isSameContent(data, content) ? null : data;
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
