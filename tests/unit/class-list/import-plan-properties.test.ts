import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassList } from '../../../electron/features/pupils/class-list/class-list';
import {
  changesNothing,
  planImport,
} from '../../../electron/features/pupils/class-list/import-plan';
import { applyMapping } from '../../../electron/features/pupils/class-list/delimited-reader';
import { readTable } from '../../../electron/features/pupils/class-list/delimited-table';
import type { Vault } from './helpers';
import { carryOut, edex, emptyVault, inputOf, readText, today } from './helpers';

const few = (...values: readonly string[]) => fc.constantFrom(...values);
const tag = (name: string, value: string) => (value === '' ? '' : `<${name}>${value}</${name}>`);

/** Few different values, so that names, keys and days clash often. */
const pupil = fc.record({
  key: few('1', '2', '3', '4', '5', '6', '7', '8', '#1', '#2', ''),
  last: few('Proef', 'Voorbeeld', 'Test', ''),
  prefix: few('', 'van'),
  first: few('Noor', 'Sem', 'Zoë', ''),
  born: few('', '2016-01-01', '2017-02-02'),
  sex: few('', '0', '1', '2', '9'),
  year: few('', '4', '5', 'C', 'H'),
  group: few('', 'A', 'B', 'C', 'X'),
  leave: few('', '', '', '2025-08-01', '2026-02-01'),
});
type Pupil = typeof pupil extends fc.Arbitrary<infer T> ? T : never;
const pupils = fc.array(pupil, { minLength: 1, maxLength: 12 });

const groups =
  '<groep key="A"><naam>4</naam><jaargroep>4</jaargroep></groep><groep key="#B"><naam>5</naam><jaargroep>5</jaargroep></groep><groep key="C"><naam>4/5</naam><jaargroep>C</jaargroep></groep><samengestelde_groep key="S"><naam>Plus</naam></samengestelde_groep>';
const staff =
  '<leerkracht key="L"><achternaam>Duo</achternaam><rol>IB</rol></leerkracht><leerkracht key="#L"><roepnaam>Mo</roepnaam><groepen><groep key="A"/></groepen></leerkracht><leerkracht key="#M"><roepnaam>Mo</roepnaam></leerkracht>';

const xmlOf = (children: readonly Pupil[], startYear: number): ClassList =>
  readText(
    edex({
      school: `<schooljaar>${startYear}-${startYear + 1}</schooljaar><peildatum>${startYear}-09-01</peildatum><brincode>00XX</brincode>`,
      groups,
      staff,
      pupils: children
        .map(
          (p) =>
            `<leerling key="${p.key}">${tag('achternaam', p.last)}${tag('voorvoegsel', p.prefix)}${tag('roepnaam', p.first)}${tag('geboortedatum', p.born)}${tag('geslacht', p.sex)}${tag('jaargroep', p.year)}${p.group === '' ? '' : `<groep key="${p.group}"/>`}${tag('uitstroomdatum', p.leave)}</leerling>`,
        )
        .join('\n'),
    }),
  );

const csvOf = (children: readonly Pupil[]): ClassList => {
  const rows = children.map((p) => [p.first || 'Bo', p.last, p.born, p.group].join('\t'));
  const table = readTable({
    format: 'pasted',
    text: ['Roepnaam\tAchternaam\tGeboortedatum\tKlas', ...rows].join('\n'),
  });
  return applyMapping({ table, mapping: table.proposal, schoolYear: { startYear: 2025 }, today });
};

const run = (vault: Vault, list: ClassList, chosen?: readonly string[]) => {
  const input = inputOf(list, vault, chosen === undefined ? {} : { chosenClassKeys: chosen });
  const plan = planImport(input);
  return { plan, after: carryOut(vault, input, plan) };
};

const noDoubles = (vault: Vault): void => {
  const keys = vault.pupils.flatMap((p) => p.sourceKey ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key.startsWith('#'))).toEqual([]);
};

describe('whatever is in the list', { timeout: 60_000 }, () => {
  it('importing it and then importing it again changes nothing', () => {
    fc.assert(
      fc.property(pupils, fc.subarray(['A', '#B', 'C', 'S']), (children, chosen) => {
        const list = xmlOf(children, 2025);
        const { after } = run(emptyVault, list, chosen);
        const { plan } = run(after, list, chosen);
        expect(changesNothing(plan) ? [] : plan).toEqual([]);
        expect(plan.ask.filter((ask) => ask.code === 'SAME_KEY_OTHER_PERSON')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('pasted rows too', () => {
    fc.assert(
      fc.property(pupils, (children) => {
        const list = csvOf(children);
        const { after } = run(emptyVault, list);
        const { plan } = run(after, list);
        expect(changesNothing(plan) ? [] : plan).toEqual([]);
        expect(plan.ask).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no series of imports ever doubles a key or stores a dummy key', () => {
    fc.assert(
      fc.property(fc.array(pupils, { minLength: 2, maxLength: 5 }), (lists) => {
        let vault = emptyVault;
        lists.forEach((children, index) => {
          vault = run(vault, xmlOf(children, 2025 + index)).after;
          noDoubles(vault);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('rule 3: while a key stays with its child, every import of a series is settled at once', () => {
    const faithful = (p: Pupil): Pupil =>
      p.key === '' || p.key.startsWith('#') ? p : { ...p, last: `Kind${p.key}`, first: 'Bo' };
    fc.assert(
      fc.property(fc.array(pupils, { minLength: 2, maxLength: 5 }), (lists) => {
        let vault = emptyVault;
        lists.forEach((children, index) => {
          const list = xmlOf(children.map(faithful), 2025 + index);
          vault = run(vault, list).after;
          const { plan } = run(vault, list);
          expect(changesNothing(plan) ? [] : plan).toEqual([]);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a pupil with a case file is never dropped, and nobody is in two places of the plan', () => {
    fc.assert(
      fc.property(
        pupils,
        pupils,
        fc.boolean(),
        fc.subarray(['A', '#B', 'C']),
        (one, two, newYear, chosen) => {
          const { after } = run(emptyVault, xmlOf(one, 2025));
          const vault = {
            ...after,
            pupils: after.pupils.map((p, i) => ({ ...p, hasCaseFile: i % 2 === 0 })),
          };
          const { plan } = run(vault, xmlOf(two, newYear ? 2026 : 2025), chosen);
          const protectedIds = new Set(vault.pupils.filter((p) => p.hasCaseFile).map((p) => p.id));
          expect(plan.drop.filter(({ pupilId }) => protectedIds.has(pupilId))).toEqual([]);
          const held = new Set(
            plan.ask
              .filter((a) => a.code !== 'YEAR_GROUP_OF_COMBINATION')
              .flatMap((a) => a.candidates),
          );
          const acted = [
            ...plan.change.map((c) => c.pupilId),
            ...plan.left.map((l) => l.pupilId),
            ...plan.drop.filter((d) => d.reason === 'notChosen').map((d) => d.pupilId),
          ];
          expect(new Set(acted).size).toBe(acted.length);
          expect(acted.filter((id) => held.has(id))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
