/**
 * Importing class lists: read a file or pasted rows, agree on a plan, carry out exactly that plan.
 * What was read stays in the memory of the vault process; nothing is stored before `apply`.
 */
import { z } from 'zod';
import { ImportAnswer, ImportCounts, ImportPreview } from './class-list-plan';
import {
  classListColumns,
  classListFields,
  classListFormats,
  classListIssueCodes,
  confirmCodes,
  droppedKinds,
  importScopes,
} from './class-list-words';
import { classListRefusals } from './class-list-refusals';
import { contract } from './contract';
import { Day, FileToken, ImportId, Moment, SchoolId } from './ids';
import { YearGroup } from './records';

export const ClassListSourceId = z.uuidv7().brand<'ClassListSourceId'>();
export type ClassListSourceId = z.output<typeof ClassListSourceId>;

const count = z.number().int().min(0);
const numbers = z.record(z.string(), z.number());

const ListedClass = z.strictObject({
  key: z.string(),
  name: z.string(),
  kind: z.enum(['class', 'composite']),
  yearGroup: YearGroup.nullable(),
  pupilCount: count,
});

const ListIssue = z.strictObject({
  code: z.enum(classListIssueCodes),
  line: z.number().int().min(1),
  field: z.enum(classListFields).nullable(),
  numbers,
});

/** A list that is wholly read; rows of a spreadsheet only after their columns are mapped. */
export const ReadList = z.strictObject({
  school: z.strictObject({ name: z.string().nullable(), brinCode: z.string().nullable() }),
  /** The school of this vault that the list names, by its code. */
  knownSchoolId: SchoolId.nullable(),
  startYear: z.number().int(),
  /** Its school year has ended: who has no case file goes again when the vault is next opened. */
  schoolYearOver: z.boolean(),
  referenceDay: Day,
  pupilCount: count,
  pupilsWithoutClass: count,
  classes: z.array(ListedClass),
  issues: z.array(ListIssue),
  issuesOmitted: count,
});
export type ReadList = z.output<typeof ReadList>;

export const ListTable = z.strictObject({
  hasHeader: z.boolean(),
  rowCount: count,
  columns: z.array(
    z.strictObject({
      header: z.string(),
      /** Can't be chosen; its cells were emptied before anyone saw them. */
      forbidden: z.enum(droppedKinds).nullable(),
      filled: count,
    }),
  ),
  proposal: z.array(z.enum(classListColumns)),
  /** The first rows. Names of pupils stand in them. */
  preview: z.array(z.array(z.string())),
  /** The school year in which today falls. */
  proposedStartYear: z.number().int(),
});
export type ListTable = z.output<typeof ListTable>;

export const ClassListSource = z.strictObject({
  sourceId: ClassListSourceId,
  format: z.enum(classListFormats),
  version: z.string().nullable(),
  list: ReadList.nullable(),
  table: ListTable.nullable(),
});
export type ClassListSource = z.output<typeof ClassListSource>;

const StartYear = z.number().int().min(2000).max(2100);

export const PastImport = z.strictObject({
  id: ImportId,
  format: z.enum(classListFormats),
  startYear: z.number().int(),
  referenceDay: Day.nullable(),
  counts: ImportCounts,
  importedAt: Moment,
});
export type PastImport = z.output<typeof PastImport>;

const nothing = z.strictObject({});
const sourceId = z.strictObject({ sourceId: ClassListSourceId });
const classKeys = z.array(z.string().max(400)).max(2000);

export const classLists = contract({
  /** Reads a picked file. What was read is kept for ten minutes after its last use. */
  'classLists.open': {
    input: z.strictObject({ token: FileToken }),
    output: ClassListSource,
    errors: ['FILE_TOKEN_UNKNOWN', 'FILE_UNREADABLE', ...classListRefusals],
  },
  'classLists.openPasted': {
    input: z.strictObject({ text: z.string().max(5_000_000) }),
    output: ClassListSource,
    errors: classListRefusals,
  },
  /** Says which column is what; may be done again. */
  'classLists.map': {
    input: sourceId.extend({
      mapping: z.array(z.enum(classListColumns)).max(200),
      startYear: StartYear,
    }),
    output: ReadList,
    errors: [
      'CLASS_LIST_GONE',
      'CLASS_LIST_COLUMN_FORBIDDEN',
      'CLASS_LIST_COLUMN_UNKNOWN',
      'CLASS_LIST_MAPPING_DOUBLE',
      'CLASS_LIST_MAPPING_NAME_MISSING',
      'CLASS_LIST_NO_PUPILS',
    ],
  },
  /** Which classes of the list to propose for a school: those chosen before, or its pupils' classes. */
  'classLists.chosenClasses': {
    input: sourceId.extend({ schoolId: SchoolId }),
    output: z.strictObject({ classKeys: z.array(z.string()) }),
    errors: ['CLASS_LIST_GONE', 'CLASS_LIST_NOT_MAPPED'],
  },
  /** What importing would do. Changes nothing. */
  'classLists.plan': {
    input: sourceId.extend({
      school: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('existing'), id: SchoolId }),
        z.strictObject({
          kind: z.literal('new'),
          name: z.string().trim().min(1).max(200),
          place: z.string().trim().max(200),
        }),
      ]),
      chosenClassKeys: classKeys,
      withPupilsWithoutClass: z.boolean(),
      scope: z.enum(importScopes),
      answers: z.array(ImportAnswer).max(10_000),
      confirmed: z.array(z.enum(confirmCodes)).max(confirmCodes.length),
    }),
    output: ImportPreview,
    errors: [
      'CLASS_LIST_GONE',
      'CLASS_LIST_NOT_MAPPED',
      'CLASS_LIST_OLDER_SCHOOL_YEAR',
      'CLASS_LIST_SCHOOL_KNOWN',
      'NOT_FOUND',
    ],
  },
  /** Carries out the plan that was shown, in one transaction. With `progress` of job `import`. */
  'classLists.apply': {
    input: sourceId.extend({ planHash: z.string().length(64) }),
    output: z.strictObject({ importId: ImportId, schoolId: SchoolId, counts: ImportCounts }),
    errors: [
      'CLASS_LIST_GONE',
      'CLASS_LIST_NOT_CONFIRMED',
      'CLASS_LIST_OLDER_SCHOOL_YEAR',
      'CLASS_LIST_SCHOOL_KNOWN',
      'NOT_FOUND',
      'QUESTIONS_OPEN',
      'VERSION_CONFLICT',
      'DISK_FULL',
    ],
  },
  /** Forgets what was read. */
  'classLists.close': { input: sourceId, output: nothing },
  /**
   * Deletes the file that was imported, if it is still the same file. A plain delete: what a disk or
   * a synchronised folder keeps of it is beyond the app, and the screen says so.
   */
  'classLists.deleteFile': {
    input: z.strictObject({ token: FileToken }),
    output: nothing,
    errors: [
      'FILE_TOKEN_UNKNOWN',
      'CLASS_LIST_NOT_IMPORTED',
      'CLASS_LIST_FILE_CHANGED',
      'FILE_UNREADABLE',
      'READ_ONLY',
      'IO_ERROR',
    ],
  },
  /** Newest first. */
  'classLists.history': {
    input: z.strictObject({ schoolId: SchoolId }),
    output: z.array(PastImport),
  },
});
