// What the thread that copies is told and what it tells back. Apart from copy-worker.ts, so that the
// vault process doesn't load the worker itself.

export type CopyTask = {
  readonly source: string;
  /** An empty file, made by the caller for this user alone. */
  readonly target: string;
  readonly key: Uint8Array<ArrayBuffer>;
  /** The key that the copy gets, or null to keep the same. */
  readonly newKey: Uint8Array<ArrayBuffer> | null;
};

export type CopyMessage =
  { readonly phase: 'copied' | 'verified' } | { readonly phase: 'failed'; readonly code: string };
