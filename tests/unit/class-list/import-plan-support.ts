/** Class lists and vaults for the tests of the plan of an import. */
import type { ClassList } from '../../../electron/features/pupils/class-list/class-list';
import { planImport } from '../../../electron/features/pupils/class-list/import-plan';
import type {
  ExistingPupil,
  ImportInput,
} from '../../../electron/features/pupils/class-list/import-plan-types';
import { applyMapping } from '../../../electron/features/pupils/class-list/delimited-reader';
import { readTable } from '../../../electron/features/pupils/class-list/delimited-table';
import type { Vault } from './helpers';
import { carryOut, edex, inputOf, readText, today } from './helpers';

export type Options = Partial<ImportInput>;
export const planned = (vault: Vault, list: ClassList, options: Options = {}) =>
  planImport(inputOf(list, vault, options));
export const imported = (vault: Vault, list: ClassList, options: Options = {}): Vault => {
  const input = inputOf(list, vault, options);
  return carryOut(vault, input, planImport(input));
};
export const withCaseFile = (vault: Vault, ...keys: readonly string[]): Vault => ({
  ...vault,
  pupils: vault.pupils.map((p) => ({ ...p, hasCaseFile: keys.includes(p.sourceKey ?? '') })),
});
export const idOf = (vault: Vault, key: string): ExistingPupil['id'] => {
  const pupil = vault.pupils.find((p) => p.sourceKey === key);
  if (pupil === undefined) throw new Error(`No pupil with key ${key}`);
  return pupil.id;
};

export type Child = { key: string; last?: string; first?: string; born?: string; more?: string };
const child = ({ key, last, first, born, more }: Child) =>
  `<leerling key="${key}"><achternaam>${last ?? `Proef${key}`}</achternaam><roepnaam>${first ?? 'Bo'}</roepnaam>${
    born === '' ? '' : `<geboortedatum>${born ?? '2016-05-05'}</geboortedatum>`
  }${more ?? '<groep key="A"/>'}</leerling>\n`;
export const groups =
  '<groep key="A"><naam>4a</naam><jaargroep>4</jaargroep></groep><groep key="B"><naam>5b</naam><jaargroep>5</jaargroep></groep>';
const identity = '<brincode>00XX</brincode>';
export const list = (
  children: readonly Child[],
  options: { year?: string; day?: string; school?: string; groups?: string } = {},
) =>
  readText(
    edex({
      school: `<schooljaar>${options.year ?? '2025-2026'}</schooljaar><peildatum>${options.day ?? '2025-10-01'}</peildatum>${options.school ?? identity}`,
      groups: options.groups ?? groups,
      pupils: children.map(child).join(''),
    }),
  );
export const ten = Array.from({ length: 10 }, (_, i): Child => ({ key: String(i + 1) }));
export const csvList = (text: string) => {
  const table = readTable({ format: 'pasted', text });
  return applyMapping({ table, mapping: table.proposal, schoolYear: { startYear: 2025 }, today });
};
