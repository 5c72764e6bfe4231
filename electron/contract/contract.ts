/**
 * The shape of every call between the screen and the rest. One entry names what goes in, what comes
 * out and which error codes may come instead; both sides derive their types from it.
 */
import type { z } from 'zod';
import type { ErrorCode } from './error-codes';

export type Method = {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly errors?: readonly ErrorCode[];
};

export type Contract = Readonly<Record<string, Method>>;

/** Declares calls that the vault process answers. Names are `feature.method`. */
export const contract = <const C extends Contract>(methods: C): C => methods;

/** Declares calls that the main process answers itself (dialogs, clipboard, printing, the window). */
export const shellContract = <const C extends Contract>(methods: C): C => methods;

export type InputOf<M extends Method> = z.input<M['input']>;
export type ParsedInputOf<M extends Method> = z.output<M['input']>;
export type OutputOf<M extends Method> = z.output<M['output']>;

/** The handlers of a contract: context first, then the parsed input. */
export type HandlersOf<C extends Contract, Context> = {
  readonly [K in keyof C]: (
    context: Context,
    input: ParsedInputOf<C[K]>,
  ) => Promise<z.input<C[K]['output']>> | z.input<C[K]['output']>;
};

/** Numbers and listed values that an error may carry; never text of a person or a file. */
export type ErrorDetails = Readonly<Record<string, number | string>>;

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly details?: ErrorDetails };
