/**
 * Files that a person picked. Threat: a screen that was taken over names a path and has it read or
 * overwritten. It can only name tokens; a token serves the purpose it was made for and dies with the
 * vault process.
 */
import { CodedError } from '../contract/coded-error';
import type { FilePurpose } from '../contract/shell';

export type RegisteredFile = {
  readonly path: string;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly byteLength: number;
};

export type FileRegistry = {
  /** @returns the token for the file */
  readonly register: (file: RegisteredFile) => string;
  /** @throws CodedError FILE_TOKEN_UNKNOWN for an unknown token or another purpose */
  readonly resolve: (token: string, purpose: FilePurpose) => RegisteredFile;
};

const MAX_FILES = 200;

export const createFileRegistry = (newId: () => string): FileRegistry => {
  const files = new Map<string, RegisteredFile>();
  return {
    register: (file) => {
      const token = newId();
      files.set(token, file);
      const oldest = files.keys().next();
      if (files.size > MAX_FILES && oldest.done !== true) files.delete(oldest.value);
      return token;
    },
    resolve: (token, purpose) => {
      const file = files.get(token);
      if (file === undefined || file.purpose !== purpose)
        throw new CodedError('FILE_TOKEN_UNKNOWN');
      return file;
    },
  };
};
