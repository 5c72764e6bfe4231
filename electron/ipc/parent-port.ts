/** The wire to the main process. Only a utility process has one. */
type ParentPort = {
  readonly on: (event: 'message', listener: (message: { readonly data: never }) => void) => void;
  readonly postMessage: (message: unknown) => void;
};

const found = (process as unknown as { readonly parentPort?: ParentPort }).parentPort;
if (found === undefined) throw new Error('This file runs in a utility process only');

export const parentPort: ParentPort = found;
