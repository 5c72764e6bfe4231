// Threat: the addon is loaded in two ways, and one of them crashes on an older runtime. This is the one
// place that makes a connection; it opens nothing by itself that open-database.ts or folder-lock.ts
// doesn't ask for, never makes a file, and never waits for a lock.
// oxlint-disable-next-line import/default -- CommonJS: module.exports is the class
import Database from 'better-sqlite3-multiple-ciphers';
import { nativeBinding } from './native-binding';

export type RawDatabase = Database.Database;

/** A connection to an existing file, without any setting. With the default timeout it would block 5 s. */
export const connect = (file: string): RawDatabase => {
  const binding = nativeBinding();
  return new Database(file, {
    timeout: 0,
    fileMustExist: true,
    ...(binding === undefined ? {} : { nativeBinding: binding }),
  });
};
