import { bankThemes } from './bank';
import type { BankTheme } from './bank/bank-types';
import { composeCaseFile } from './compose-case-file';
import { authoredProfiles } from './profiles';
import { pick, type Random } from './random';
import type { ExampleCaseFile, ExamplePupil, ExampleSchool, HardCase } from './types';

const composedCount = 26;

/** Hard names that get a composed file, with the theme of their story. */
const chosen: readonly { key: string; theme: string; hardCases: readonly HardCase[] }[] = [
  { key: '41501', theme: 'leavingPrimary', hardCases: ['longName', 'prefix'] },
  { key: '41502', theme: 'socialInsecurity', hardCases: ['nameIsAWord', 'prefix'] },
  { key: '41507', theme: 'arithmetic', hardCases: ['twin', 'diacritics', 'sharedSurname'] },
  { key: '41511', theme: 'reading', hardCases: ['twin', 'prefix'] },
  { key: '41509', theme: 'chronicIllness', hardCases: ['diacritics', 'longName', 'prefix'] },
  { key: '41510', theme: 'languageDevelopment', hardCases: ['prefix'] },
  { key: '41515', theme: 'workAttitude', hardCases: ['diacritics'] },
  { key: '41521', theme: 'anger', hardCases: ['longName', 'prefix'] },
  { key: '41505', theme: 'absence', hardCases: ['sharedSurname', 'prefix'] },
  { key: '41516', theme: 'sensory', hardCases: ['nameIsAWord'] },
  { key: '41519', theme: 'youngPlay', hardCases: ['nameIsAWord', 'prefix'] },
];

/**
 * The forty case files of the school: fourteen stories written by hand, the others composed. The
 * school must come from `exampleSchool`, whose fixed pupils the stories are about.
 */
export function exampleCaseFiles(
  school: ExampleSchool,
  random: Random,
): readonly ExampleCaseFile[] {
  const authored = authoredProfiles.map((profile): ExampleCaseFile => {
    return { ...profile.caseFile, pupilKey: profile.pupils[0].key };
  });
  const busyFamilies = new Set(
    authoredProfiles.flatMap((profile) => profile.pupils.map((pupil) => pupil.familyKey)),
  );
  const composed: ExampleCaseFile[] = [];
  for (let index = 0; index < composedCount; index += 1) {
    const wanted = chosen[index];
    const theme = themeNamed(wanted?.theme) ?? themeAt(index);
    const pupil =
      school.pupils.find((candidate) => candidate.key === wanted?.key) ??
      pick(random, candidates({ school, theme, busyFamilies }));
    busyFamilies.add(pupil.familyKey);
    composed.push(
      composeCaseFile({
        random,
        school,
        pupil,
        theme,
        fileNumber: authored.length + index + 1,
        secretAddress: index % 12 === 11,
        hardCases: wanted?.hardCases ?? [],
      }),
    );
  }
  return [...authored, ...composed];
}

function candidates({
  school,
  theme,
  busyFamilies,
}: {
  school: ExampleSchool;
  theme: BankTheme;
  busyFamilies: ReadonlySet<string>;
}): readonly ExamplePupil[] {
  return school.pupils.filter(
    (pupil) =>
      pupil.sex !== 'unspecified' &&
      pupil.enrolledOn < '2026-09-01' &&
      theme.yearGroups.includes(pupil.yearGroup) &&
      !busyFamilies.has(pupil.familyKey),
  );
}

function themeNamed(name: string | undefined): BankTheme | undefined {
  return bankThemes.find((theme) => theme.theme === name);
}

function themeAt(index: number): BankTheme {
  const theme = bankThemes[index % bankThemes.length];
  if (theme === undefined) throw new RangeError('the bank holds no themes');
  return theme;
}
