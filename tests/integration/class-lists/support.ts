import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ImportAnswer } from '../../../electron/contract/class-list-plan';
import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import type { ClassListSource } from '../../../electron/contract/class-lists';
import { CodedError } from '../../../electron/contract/coded-error';
import { SchoolId } from '../../../electron/contract/ids';
import { createClassListSources } from '../../../electron/features/class-lists/class-list-sources';
import type { After } from '../../../electron/features/class-lists/class-list-sources';
import { createClassListsService } from '../../../electron/features/class-lists/class-lists-service';
import type { PlanRequest } from '../../../electron/features/class-lists/plan-request';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';

const never: After = () => () => undefined;

export type Importer = {
  readonly vault: TestVault;
  readonly service: ReturnType<typeof createClassListsService>;
  /** Puts a file in the vault's folder, as picked by a person. */
  readonly pick: (content: string | Uint8Array, name?: string) => { token: string; path: string };
  readonly open: (
    content: string | Uint8Array,
    name?: string,
  ) => Promise<z.input<typeof ClassListSource>>;
  readonly plan: (
    source: z.input<typeof ClassListSource>,
    request: Partial<PlanRequest> & Pick<PlanRequest, 'school'>,
  ) => Promise<z.input<typeof ImportPreview>>;
  /** Opens, plans with every class, and applies. @returns the school's id */
  readonly importAll: (
    content: string,
    school: PlanRequest['school'],
    request?: Partial<PlanRequest>,
  ) => Promise<{ schoolId: string; preview: z.input<typeof ImportPreview> }>;
};

export const openImporter = async (now?: string, after: After = never): Promise<Importer> => {
  const vault = await openTestVault(now);
  const service = createClassListsService(createClassListSources(after));
  let files = 0;
  const pick = (content: string | Uint8Array, name = 'EDEX.XML') => {
    const path = join(vault.folder, `${files++}-${name}`);
    writeFileSync(path, content);
    const token = vault.context.files.register({
      path,
      purpose: 'classList',
      name,
      byteLength: content.length,
    });
    return { token, path };
  };
  const open: Importer['open'] = (content, name) =>
    service.open(vault.context, pick(content, name).token);
  const plan: Importer['plan'] = (source, request) =>
    service.plan(vault.context, {
      sourceId: source.sourceId,
      chosenClassKeys: source.list?.classes.map(({ key }) => key) ?? [],
      withPupilsWithoutClass: true,
      scope: 'wholeSchool',
      answers: [],
      confirmed: [],
      ...request,
    });
  return {
    vault,
    service,
    pick,
    open,
    plan,
    importAll: async (content, school, request = {}) => {
      const source = await open(content);
      const preview = await plan(source, { school, ...request });
      const { schoolId } = await service.apply(vault.context, {
        sourceId: source.sourceId,
        planHash: preview.planHash,
      });
      return { schoolId, preview };
    },
  };
};

export const newSchool = (name = 'De Proefschool'): PlanRequest['school'] => ({
  kind: 'new',
  name,
  place: 'Verzonnen',
});

export const existing = (id: string): PlanRequest['school'] => ({
  kind: 'existing',
  id: SchoolId.parse(id),
});

export const answer = (value: z.input<typeof ImportAnswer>) => ImportAnswer.parse(value);

const tables = [
  'schools',
  'school_years',
  'class_groups',
  'pupils',
  'pupil_composite_groups',
  'staff',
  'staff_class_groups',
  'imports',
] as const;

/** How many rows every table of class lists has. */
export const rowCounts = async ({ read }: TestVault): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await read.raw<{ n: number }[]>(`SELECT count(*) AS n FROM ${table}`);
    counts[table] = row?.n ?? -1;
  }
  return counts;
};

/** Every value of every table, decrypted, as one text. */
export const everythingStored = async ({ read }: TestVault): Promise<string> => {
  const names = await read.raw<{ name: string }[]>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`,
  );
  const all: string[] = [];
  for (const { name } of names) {
    const rows = await read.raw<Record<string, unknown>[]>(`SELECT * FROM "${name}"`);
    for (const row of rows) {
      for (const value of Object.values(row)) {
        all.push(
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value),
        );
      }
    }
  }
  return all.join('\n');
};

type PupilRow = {
  readonly id: string;
  readonly source_key: string | null;
  readonly first_name: string;
  readonly year_group: string | null;
  readonly leave_date: string | null;
  readonly class_name: string | null;
  readonly last_seen_start_year: number;
};

export const pupilsOf = ({ read }: TestVault, schoolId: string) =>
  read.raw<PupilRow[]>(
    `SELECT p.id, p.source_key, p.first_name, p.year_group, p.leave_date, g.name AS class_name,
      p.last_seen_start_year
     FROM pupils p LEFT JOIN class_groups g ON g.id = p.class_group_id
     WHERE p.school_id = ? ORDER BY p.seq`,
    [schoolId],
  );

/** The code of what a call rejects with; anything uncoded is a failed test. */
export const codeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
  return 'NOTHING_REFUSED';
};

type Pupil = {
  readonly key: string;
  readonly name: string;
  readonly surname?: string;
  readonly born?: string;
  readonly group?: string;
  readonly year?: string;
  readonly extra?: string;
};

export const pupil = ({
  key,
  name,
  surname = 'Proef',
  born,
  group = 'A',
  year,
  extra = '',
}: Pupil) => {
  const birth = born === undefined ? '' : `<geboortedatum>${born}</geboortedatum>`;
  return `<leerling key="${key}"><achternaam>${surname}</achternaam><roepnaam>${name}</roepnaam>${birth}<jaargroep>${year ?? '4'}</jaargroep><groep key="${group}"/>${extra}</leerling>`;
};

/** A small list of one school: classes A (`4a`) and B (`5b`), in other school years with other keys. */
export const list = (
  pupils: readonly string[],
  {
    start = 2025,
    day = `${start}-09-01`,
    brin = '00XX',
    groups = `<groep key="A"><naam>4a</naam><jaargroep>4</jaargroep></groep><groep key="B"><naam>5b</naam><jaargroep>5</jaargroep></groep>`,
    staff = '',
  }: { start?: number; day?: string; brin?: string; groups?: string; staff?: string } = {},
): string => `<EDEX>
<school><schooljaar>${start}-${start + 1}</schooljaar><peildatum>${day}</peildatum><brincode>${brin}</brincode><xsdversie>2.1</xsdversie></school>
<groepen>${groups}</groepen>
<leerlingen>${pupils.join('\n')}</leerlingen>
<leerkrachten>${staff}</leerkrachten>
</EDEX>`;
