import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CodedError } from '../../../electron/contract/coded-error';
import { contract } from '../../../electron/contract/contract';
import { createRouter, route, type RouterReport } from '../../../electron/ipc/router';

const example = contract({
  'things.double': {
    input: z.strictObject({ value: z.number().int() }),
    output: z.strictObject({ doubled: z.number() }),
  },
});

const setUp = (handler: (value: number) => unknown = (value) => ({ doubled: value * 2 })) => {
  const reports: RouterReport[] = [];
  let reached = 0;
  const router = createRouter(
    [
      route(
        example,
        {
          'things.double': (_context: object, { value }) => {
            reached += 1;
            return handler(value) as { doubled: number };
          },
        },
        () => ({}),
      ),
    ],
    {
      translate: (error) =>
        error instanceof Error && error.message === 'full' ? new CodedError('DISK_FULL') : null,
      report: (report) => reports.push(report),
    },
  );
  return { router, reports, reached: () => reached };
};

test('a fitting call reaches the handler and gives its value', async () => {
  expect(await setUp().router('things.double', { value: 4 })).toEqual({
    ok: true,
    value: { doubled: 8 },
  });
});

test('no input that does not fit ever reaches the handler', async () => {
  const { router, reached } = setUp();
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (input) => {
      const isFitting =
        typeof input === 'object' &&
        input !== null &&
        Object.keys(input).length === 1 &&
        Number.isSafeInteger((input as { value?: unknown }).value);
      fc.pre(!isFitting);
      expect(await router('things.double', input)).toEqual({ ok: false, code: 'INVALID_INPUT' });
    }),
    { numRuns: 1_000 },
  );
  expect(reached()).toBe(0);
});

test('an extra key is refused, not dropped', async () => {
  const result = await setUp().router('things.double', { value: 1, extra: true });
  expect(result).toEqual({ ok: false, code: 'INVALID_INPUT' });
});

test.each(['things.treble', '__proto__', 'constructor', 'toString', ''])(
  'the name "%s" is unknown',
  async (name) => {
    expect(await setUp().router(name, { value: 1 })).toEqual({ ok: false, code: 'UNKNOWN_METHOD' });
  },
);

test('an unexpected error gives a code alone, and its text reaches nobody', async () => {
  const { router, reports } = setUp(() => {
    throw new TypeError('de naam van een kind');
  });
  const result = await router('things.double', { value: 1 });
  expect(result).toEqual({ ok: false, code: 'INTERNAL' });
  expect(JSON.stringify(reports)).not.toContain('naam van');
  expect(reports).toEqual([{ method: 'things.double', code: 'INTERNAL', kind: 'TypeError' }]);
});

test('a storage error gets its code, a result that does not fit becomes INTERNAL', async () => {
  const full = setUp(() => {
    throw new Error('full');
  });
  expect(await full.router('things.double', { value: 1 })).toEqual({
    ok: false,
    code: 'DISK_FULL',
  });
  const wrong = setUp(() => ({ doubled: 'geheim' }));
  expect(await wrong.router('things.double', { value: 1 })).toEqual({
    ok: false,
    code: 'INTERNAL',
  });
});

test('details keep numbers and drop texts that are not listed', async () => {
  const { router } = setUp(() => {
    throw new CodedError('VERSION_CONFLICT', { line: 12, name: 'Noor' });
  });
  expect(await router('things.double', { value: 1 })).toEqual({
    ok: false,
    code: 'VERSION_CONFLICT',
    details: { line: 12 },
  });
});
