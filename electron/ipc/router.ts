/**
 * The one gate between a caller and a handler. Arguments are parsed by the method's strict schema
 * before the handler sees them, results are parsed before the caller sees them, and every error
 * leaves as a code: no stack, no message, no data across.
 */
import type { Contract, ErrorDetails, HandlersOf, Result } from '../contract/contract';
import { CodedError } from '../contract/coded-error';
import { listedValues, type ErrorCode } from '../contract/error-codes';

/** A contract with what answers it; which context the handlers need is nobody else's business. */
export type Route = {
  readonly contract: Contract;
  /** Calls the handler with input that has been parsed. Undefined where there is none. */
  readonly run: (method: string, parsed: unknown) => Promise<unknown> | undefined;
};

/**
 * Couples a contract with its handlers; the types of both are checked against each other here.
 * @param context gives what the handlers need, or throws a `CodedError` such as `VAULT_LOCKED`
 */
export const route = <C extends Contract, Context>(
  contract: C,
  handlers: HandlersOf<C, Context>,
  context: () => Context | Promise<Context>,
): Route => ({
  contract,
  run: (method, parsed) => {
    if (!Object.hasOwn(handlers, method)) return undefined;
    const handler: (context: Context, input: never) => unknown = handlers[method as keyof C];
    return (async () => handler(await context(), parsed as never))();
  },
});

export type RouterReport = {
  readonly method: string;
  readonly code: ErrorCode;
  /** Only the class of an unexpected error: its message could hold text of a file. */
  readonly kind: string;
};

export type RouterOptions = {
  /** Turns an error of the storage below into a coded one; null where it isn't one. */
  readonly translate: (error: unknown) => CodedError | null;
  readonly report: (report: RouterReport) => void;
};

export type Router = (method: string, input: unknown) => Promise<Result<unknown>>;

const isListed = (value: string): boolean => (listedValues as readonly string[]).includes(value);

/** Keeps numbers and listed values; drops every other text. */
const safeDetails = (details: ErrorDetails): ErrorDetails =>
  Object.fromEntries(
    Object.entries(details).filter(([, value]) => typeof value === 'number' || isListed(value)),
  );

/**
 * Builds a router over routes.
 * @returns a function that never throws: unknown names give `UNKNOWN_METHOD`, arguments that do not
 * fit give `INVALID_INPUT`, a result that does not fit gives `INTERNAL`.
 */
export const createRouter = (
  routes: readonly Route[],
  { translate, report }: RouterOptions,
): Router => {
  const byMethod = new Map<string, Route>();
  for (const each of routes) {
    for (const method of Object.keys(each.contract)) byMethod.set(method, each);
  }

  const fail = (method: string, error: unknown): Result<unknown> => {
    const coded = error instanceof CodedError ? error : translate(error);
    const code = coded?.code ?? 'INTERNAL';
    if (coded === null) {
      report({ method, code, kind: error instanceof Error ? error.name : typeof error });
    }
    const details = safeDetails(coded?.details ?? {});
    return Object.keys(details).length > 0 ? { ok: false, code, details } : { ok: false, code };
  };

  return async (method, input) => {
    const found = byMethod.get(method);
    const schema = found?.contract[method];
    if (found === undefined || schema === undefined) {
      return { ok: false, code: 'UNKNOWN_METHOD' };
    }
    const parsed = schema.input.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'INVALID_INPUT' };
    try {
      const outcome = await found.run(method, parsed.data);
      const checked = schema.output.safeParse(outcome);
      if (!checked.success) {
        report({ method, code: 'INTERNAL', kind: 'InvalidOutput' });
        return { ok: false, code: 'INTERNAL' };
      }
      return { ok: true, value: checked.data };
    } catch (error) {
      return fail(method, error);
    }
  };
};
