/** "Open this editor", said from elsewhere (a draft on Vandaag) before the tab is on the screen. */
import { useCallback, useEffect, useSyncExternalStore } from 'react';

export type EditorRequest = {
  readonly caseFileId: string;
  readonly kind: 'note' | 'privateWorkingNote';
  /** The note to edit; null for a new one. */
  readonly targetId: string | null;
};

let waiting: EditorRequest | null = null;
const listeners = new Set<() => void>();

const tell = (request: EditorRequest | null): void => {
  waiting = request;
  for (const listener of listeners) listener();
};

/** Asks the Notities tab of a case file to open an editor; go there as well. */
export const requestEditor = (request: EditorRequest): void => tell(request);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Hands each request for this case file to `onRequest`, once. */
export const useEditorRequests = (
  caseFileId: string,
  onRequest: (request: EditorRequest) => void,
): void => {
  const read = useCallback(
    () => (waiting?.caseFileId === caseFileId ? waiting : null),
    [caseFileId],
  );
  const request = useSyncExternalStore(subscribe, read);
  useEffect(() => {
    if (request === null) return;
    tell(null);
    onRequest(request);
  }, [request, onRequest]);
};
