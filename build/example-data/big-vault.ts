import { bankThemes } from './bank';
import { genericNotes } from './bank/generic-notes';
import type { BankNote } from './bank/bank-types';
import { randomDay, schoolDays, usualBirthDates } from './days';
import { inventedGuardians } from './invented-guardians';
import { boyNames, girlNames } from './names/first-names';
import { surnames } from './names/surnames';
import { noteTime } from './note-times';
import { initialsOf } from './person-names';
import { between, chance, pick, type Random } from './random';
import { enrolmentDay } from './school/new-pupil';
import { classGroups } from './school/class-groups';
import { staff } from './school/staff';
import { splitSentences } from './sentences';
import { canFill, fillSlotText, parseSlotText, type SlotText, type Slots } from './slot-texts';
import { storySlots } from './story-slots';
import type { ExampleCaseFile, ExampleNote, ExamplePupil } from './types';

export type BigVaultEntry = { readonly pupil: ExamplePupil; readonly caseFile: ExampleCaseFile };

type Options = {
  readonly random: Random;
  readonly caseFiles?: number;
  /** Notes in all, at least as many as case files. */
  readonly notes?: number;
  readonly batchSize?: number;
};

/**
 * Yields batches of case files for a big vault, 2,000 files and 50,000 notes unless said otherwise.
 * Few files have very many notes, most have some; texts are sentences of the bank put together
 * anew. Classes and teachers are those of the example school.
 */
export function* bigVault(options: Options): Generator<readonly BigVaultEntry[]> {
  const { random, caseFiles = 2000, notes = 50_000, batchSize = 100 } = options;
  const counts = noteCounts(random, { caseFiles, notes });
  const days = schoolDays({ first: '2022-09-05', last: '2026-11-20' });
  const bank = sentenceBank();
  let batch: BigVaultEntry[] = [];
  for (const [index, count] of counts.entries()) {
    const pupil = bigVaultPupil(random, index);
    batch.push({ pupil, caseFile: bigCaseFile({ random, pupil, index, count, days, bank }) });
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** How many notes each file has: together exactly `notes`, each at least one, a long tail. */
function noteCounts(
  random: Random,
  { caseFiles, notes }: { caseFiles: number; notes: number },
): readonly number[] {
  if (notes < caseFiles) throw new RangeError('each case file needs a note');
  const weights = Array.from({ length: caseFiles }, () => -Math.log(1 - random()) + 0.05);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = notes - caseFiles;
  let upTo = 0;
  let given = 0;
  return weights.map((weight, index) => {
    upTo += weight;
    const target = index === weights.length - 1 ? spare : Math.floor((upTo / total) * spare);
    const share = target - given;
    given = target;
    return share + 1;
  });
}

function bigVaultPupil(random: Random, index: number): ExamplePupil {
  const classGroup = pick(random, classGroups);
  const yearGroup = pick(random, classGroup.yearGroups);
  const sex = chance(random, 0.5) ? 'girl' : 'boy';
  const names = sex === 'girl' ? girlNames : boyNames;
  const firstName = pick(random, names);
  const givenNames = chance(random, 0.5) ? `${firstName} ${pick(random, names)}` : firstName;
  const usual = usualBirthDates({ yearGroup, firstCalendarYear: 2026 });
  const birthDate = randomDay(random, usual);
  return {
    key: `B${String(index + 1).padStart(5, '0')}`,
    firstName,
    ...pick(random, surnames),
    givenNames,
    initials: initialsOf(givenNames),
    birthDate,
    sex,
    yearGroup,
    classGroupKey: classGroup.key,
    compositeGroupKeys: [],
    enrolledOn: enrolmentDay(random, { birthDate, referenceDay: '2026-11-16' }),
    leftOn: null,
    familyKey: `FB${index + 1}`,
  };
}

type SentenceBank = {
  readonly notes: readonly BankNote[];
  readonly titles: readonly SlotText[];
  readonly observation: readonly SlotText[];
  readonly interpretation: readonly SlotText[];
  readonly body: readonly SlotText[];
};

type CaseFileParts = {
  readonly random: Random;
  readonly pupil: ExamplePupil;
  readonly index: number;
  readonly count: number;
  readonly days: readonly string[];
  readonly bank: SentenceBank;
};

function bigCaseFile(parts: CaseFileParts): ExampleCaseFile {
  const { random, pupil, index, count, days, bank } = parts;
  const guardians = inventedGuardians({
    random,
    pupil,
    fileNumber: index,
    secretAddress: chance(random, 0.02),
  });
  const teachers = staff.filter((member) => member.classGroupKeys.includes(pupil.classGroupKey));
  const slots = storySlots({
    random,
    pupil,
    guardians,
    siblings: [],
    classGroup: classGroups.find((group) => group.key === pupil.classGroupKey),
    teacher: teachers[0],
    careCoordinator: staff.find((member) => member.role === 'careCoordinator'),
    friend: pick(random, chance(random, 0.5) ? girlNames : boyNames),
  });
  const noteDays = Array.from({ length: count }, () => pick(random, days)).toSorted();
  const supportPhase = pick(random, [1, 2, 2, 3, 4] as const);
  return {
    key: `BF${String(index + 1).padStart(5, '0')}`,
    theme: pick(random, bankThemes).theme,
    pupilKey: pupil.key,
    openedOn: noteDays[0] ?? '2026-11-20',
    supportPhase,
    hardCases: [],
    nicknames: [],
    guardians,
    siblings: [],
    staffKeys: teachers.map((member) => member.key),
    outsiders: [],
    notes: noteDays.map((day) => bigNote({ random, day, slots, bank })),
    privateNotes: [],
  };
}

type NoteParts = {
  readonly random: Random;
  readonly day: string;
  readonly slots: Slots;
  readonly bank: SentenceBank;
};

function bigNote({ random, day, slots, bank }: NoteParts): ExampleNote {
  const { kind, tags } = pick(random, bank.notes);
  const watched = kind === 'observation' || kind === 'classVisit' || kind === 'test';
  // Most notes are short, one in twelve is long: what a search index meets in practice.
  const length = chance(random, 0.08) ? between(random, 14, 30) : between(random, 2, 8);
  const write = (texts: readonly SlotText[], count: number): string => {
    const sentences: string[] = [];
    while (sentences.length < count) {
      const text = pick(random, texts);
      if (canFill(text, slots)) sentences.push(fillSlotText(text, slots, random));
    }
    return sentences.join(' ');
  };
  return {
    kind,
    title: write(bank.titles, 1),
    day,
    time: noteTime(random, kind),
    observation: watched ? write(bank.observation, length) : '',
    interpretation: watched ? write(bank.interpretation, between(random, 1, 3)) : '',
    body: watched ? '' : write(bank.body, length),
    tags,
  };
}

function sentenceBank(): SentenceBank {
  const notes = [...bankThemes.flatMap((theme) => theme.notes), ...genericNotes];
  const sentences = (field: 'observation' | 'interpretation' | 'body'): readonly SlotText[] =>
    notes.flatMap((note) => splitSentences(note[field] ?? '')).map(parseSlotText);
  return {
    notes,
    titles: notes.map((note) => parseSlotText(note.title)),
    observation: sentences('observation'),
    interpretation: sentences('interpretation'),
    body: sentences('body'),
  };
}
