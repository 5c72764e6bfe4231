import { expect, test } from 'vitest';
import { shellContracts, vaultContracts } from '../../../electron/contract';
import { shellMethods, vaultMethods } from '../../../electron/contract/channel-names';
import { internal, internalCasus } from '../../../electron/contract/internal';

type Node = { readonly def?: Record<string, unknown> };

/** Walks everything inside a schema; gives the paths of objects that would let an unknown key through. */
const looseObjects = (schema: unknown, path: string, seen = new Set<unknown>()): string[] => {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const { def } = schema as Node;
  if (def === undefined) {
    return Object.entries(schema).flatMap(([key, value]) =>
      looseObjects(value, `${path}.${key}`, seen),
    );
  }
  const catchall = (def['catchall'] as Node | undefined)?.def?.['type'];
  const own = def['type'] === 'object' && catchall !== 'never' ? [path] : [];
  return [
    ...own,
    ...Object.entries(def).flatMap(([key, value]) => looseObjects(value, `${path}.${key}`, seen)),
  ];
};

const all = { ...vaultContracts, ...shellContracts, ...internal, ...internalCasus };

test.each(Object.entries(all))(
  '%s takes and gives strict objects only',
  (name, { input, output }) => {
    expect(looseObjects(input, `${name}.input`)).toEqual([]);
    expect(looseObjects(output, `${name}.output`)).toEqual([]);
  },
);

test('the names that the preload exposes are exactly those of the contracts', () => {
  expect([...vaultMethods].toSorted()).toEqual(Object.keys(vaultContracts).toSorted());
  expect([...shellMethods].toSorted()).toEqual(Object.keys(shellContracts).toSorted());
});

test('nothing internal is among them', () => {
  const exposed = new Set<string>([...vaultMethods, ...shellMethods]);
  for (const name of Object.keys({ ...internal, ...internalCasus }))
    expect(exposed.has(name)).toBe(false);
});
