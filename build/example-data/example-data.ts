import { exampleCaseFiles } from './example-case-files';
import { writeCsv } from './example-csv';
import { writeEdexml } from './example-edexml';
import { exampleSchool } from './example-school';
import { nextSchoolYear, type NextSchoolYear } from './next-school-year';
import { mulberry32 } from './random';
import type { ExampleCaseFile, ExampleSchool } from './types';

export type ExampleData = {
  readonly school: ExampleSchool;
  readonly caseFiles: readonly ExampleCaseFile[];
  /** Class list of this school year: EDEXML 2.1 and the same as a spreadsheet saves it. */
  readonly edexml: string;
  readonly csv: string;
  readonly nextYear: NextSchoolYear;
  readonly nextYearEdexml: string;
};

/**
 * Everything of one invented school, for the demo, the e2e tests and the bench. Each part has a row
 * of random numbers of its own, so that a change in one part leaves the others as they were.
 */
export function exampleData(seed = 20_261_121): ExampleData {
  const school = exampleSchool(mulberry32(seed));
  const nextYear = nextSchoolYear(school, mulberry32(seed + 1));
  return {
    school,
    caseFiles: exampleCaseFiles(school, mulberry32(seed + 2)),
    edexml: writeEdexml(school, mulberry32(seed + 3)),
    csv: writeCsv(school, mulberry32(seed + 4)),
    nextYear,
    nextYearEdexml: writeEdexml(nextYear.school, mulberry32(seed + 5)),
  };
}
