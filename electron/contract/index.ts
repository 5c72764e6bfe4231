/** All contracts together, and the types of the calls as the screen makes them. */
import type { Contract, InputOf, Method, OutputOf, Result } from './contract';
import { backup } from './backup';
import { caseFiles } from './case-files';
import { casus, casusExport } from './casus-calls';
import { classLists } from './class-lists';
import { drafts } from './drafts';
import { attachments, notes, privateWorkingNotes } from './notes';
import { privacy } from './privacy';
import { pupils } from './pupils';
import { search } from './search';
import { settings } from './settings';
import { shell } from './shell';
import { vault } from './vault';

export const vaultContracts = {
  ...vault,
  ...backup,
  ...settings,
  ...pupils,
  ...classLists,
  ...caseFiles,
  ...notes,
  ...privateWorkingNotes,
  ...attachments,
  ...drafts,
  ...search,
  ...privacy,
  ...casus,
} satisfies Contract;

export const shellContracts = { ...shell, ...casusExport } satisfies Contract;

type Methods = typeof vaultContracts & typeof shellContracts;
type Feature<Name> = Name extends `${infer F}.${string}` ? F : never;
type MethodOf<Name, F extends string> = Name extends `${F}.${infer M}` ? M : never;
type Callable<M> = M extends Method ? (input: InputOf<M>) => Promise<Result<OutputOf<M>>> : never;

/** `api.notes.save(input)` gives `{ ok: true, value } | { ok: false, code }`. */
export type Api = {
  readonly [F in Feature<keyof Methods>]: {
    readonly [M in MethodOf<keyof Methods, F>]: `${F}.${M}` extends keyof Methods
      ? Callable<Methods[`${F}.${M}`]>
      : never;
  };
};
