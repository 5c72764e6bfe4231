/** Screens of the handover over the real router, services and encrypted database. */
import type { OpenContext } from '../../../electron/features/context';
import { savePrivateNote } from '../../../electron/features/notes/private-notes-service';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { content } from '../../integration/notes/support/case-file';
import type { OpenFile } from '../../integration/opp/support';
import { openGuardiansOf } from '../guardian-contacts-ui/support';

export { press, slow, type } from '../guardian-contacts-ui/support';

export const nextTeacher = '019aa000-0000-7000-8000-000000000001';

type Answers = Readonly<Record<string, (input: unknown) => unknown>>;

/** @param answers of calls that the main process answers, by name; and of those that shall answer otherwise */
export const openHandoverOf = async (
  fill: (context: OpenContext, file: OpenFile) => Promise<unknown> = () => Promise.resolve(),
  answers: Answers = {},
) => {
  Object.assign(globalThis, {
    matchMedia: () => ({
      matches: true,
      addEventListener() {},
      removeEventListener() {},
      addListener() {},
      removeListener() {},
    }),
  });
  const opened = await openGuardiansOf(fill);
  const { calls } = globalThis.casuskluis as unknown as {
    calls: Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  };
  const answered = new Proxy(calls, {
    get: (_target, feature: string) =>
      new Proxy(
        {},
        {
          get: (_methods, name: string) => (input: unknown) => {
            const answer = answers[`${feature}.${name}`];
            if (answer !== undefined) return Promise.resolve(answer(input));
            return calls[feature]?.[name]?.(input);
          },
        },
      ),
  });
  Object.assign(globalThis, { casuskluis: { calls: answered, on: () => () => undefined } });
  return opened;
};

/** A note of what was seen. */
export const note = (
  context: OpenContext,
  { caseFileId }: OpenFile,
  change: { readonly title: string; readonly observation: string },
) =>
  saveNote(context, {
    id: null,
    caseFileId,
    version: 0,
    content: content({ interpretation: '', tags: [], ...change }),
    attachmentIds: [],
    draft: null,
  });

export const privateNote = (context: OpenContext, { caseFileId }: OpenFile, body: string) =>
  savePrivateNote(context, { id: null, caseFileId, version: 0, body, draft: null });
