import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const renderer = new URL('../../../renderer/', import.meta.url);
const mantine = new URL('../../../node_modules/@mantine/core/styles/', import.meta.url);

const read = (file: string): string => readFileSync(new URL(file, renderer), 'utf8');

const importsIn = (css: string): readonly string[] =>
  [...css.matchAll(/@mantine\/core\/styles\/(\w[\w-]*)\.layer\.css/g)].map((m) => m[1] ?? '');

const unlock = importsIn(read('ui/styles/mantine-unlock.css'));
const full = importsIn(read('ui/styles/mantine-full.css'));

/** Names imported as values from @mantine/core, in all of the renderer. */
function componentsInUse(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of readdirSync(renderer, {
    recursive: true,
    encoding: 'utf8',
  })) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const found of read(file).matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)) {
      for (const name of (found[1] ?? '').split(',')) names.add(name.trim());
    }
  }
  return names;
}

it('every Mantine component in use has its rules in one of the two stylesheets', () => {
  const missing = [...componentsInUse()].filter(
    (name) =>
      /^[A-Z]/.test(name) &&
      existsSync(new URL(`${name}.layer.css`, mantine)) &&
      !unlock.includes(name) &&
      !full.includes(name),
  );
  expect(missing).toEqual([]);
});

it('no stylesheet of Mantine is loaded twice or named wrongly', () => {
  const all = [...unlock, ...full];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((name) => !existsSync(new URL(`${name}.layer.css`, mantine)))).toEqual([]);
});

it('the order of the layers is settled before any of them has rules', () => {
  const first = [...read('ui/styles/first.ts').matchAll(/import '\.\/([\w-]+)/g)].map((m) => m[1]);
  expect(first[0]).toBe('layers');
  expect(read('ui/styles/layers.css')).toContain('@layer reset, mantine, base, ui;');
});
