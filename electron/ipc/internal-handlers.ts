import type { HandlersOf } from '../contract/contract';
import { FileToken } from '../contract/ids';
import type { internal } from '../contract/internal';
import type { FileRegistry } from './file-registry';

/** Files that the main process picked for the screen. */
export const internalHandlers: HandlersOf<typeof internal, { readonly files: FileRegistry }> = {
  'internal.registerFile': ({ files }, file) => ({
    token: FileToken.parse(files.register(file)),
    name: file.name,
    byteLength: file.byteLength,
  }),
  'internal.pathOf': ({ files }, { token, purpose }) => ({
    path: files.resolve(token, purpose).path,
  }),
};
