/** What each field of a case file would say in a casus: generalised, or null where it isn't known. Pure. */
import type { z } from 'zod';
import type { CaseFile } from '../../contract/case-files';
import { casusFields } from '../../contract/casus';
import type { CasusField } from '../../contract/casus';
import type { Settings } from '../../contract/settings';
import { casusTexts, fieldHeadings } from './casus-texts';
import { ageBandOf, homeLanguageOf, yearBandOf } from './generalise';

type Source = {
  readonly file: z.input<typeof CaseFile>;
  readonly phases: Settings['supportPhases'];
  /** `YYYY-MM-DD` */
  readonly today: string;
};

const makers: Readonly<Record<CasusField, (source: Source) => string | null>> = {
  yearBand: ({ file }) => yearBandOf(file.pupil.yearGroup),
  ageBand: ({ file, today }) => ageBandOf(file.pupil.birthDate, today),
  supportPhase: ({ file, phases }) => {
    const phase = phases.find(({ number }) => number === file.supportPhase);
    return casusTexts.phase(file.supportPhase, phase?.name);
  },
  homeLanguage: ({ file }) => homeLanguageOf(file.guardians.map(({ language }) => language)),
  summary: ({ file }) => (file.summary.trim() === '' ? null : file.summary.trim()),
};

export type FieldText = {
  readonly field: CasusField;
  readonly heading: string;
  readonly text: string | null;
};

/** Every field, in the order of the template (domain.md section 2). */
export const fieldTextsOf = (source: Source): FieldText[] =>
  casusFields.map((field) => ({
    field,
    heading: fieldHeadings[field],
    text: makers[field](source),
  }));
