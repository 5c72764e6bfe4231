import type { BankNote, BankTheme } from './bank/bank-types';
import { genericNotes } from './bank/generic-notes';
import { privateNoteTexts } from './bank/private-notes';
import { inventedGuardians } from './invented-guardians';
import { noteTime, spreadDays } from './note-times';
import { between, chance, pick, sample, type Random } from './random';
import { careCoordinatorKeys } from './school/staff';
import { canFill, fillSlotText, parseSlotText, type Slots } from './slot-texts';
import { storySlots } from './story-slots';
import type { ExampleCaseFile, ExampleNote, ExamplePupil, ExampleSchool, HardCase } from './types';

type Options = {
  readonly random: Random;
  readonly school: ExampleSchool;
  readonly pupil: ExamplePupil;
  readonly theme: BankTheme;
  readonly fileNumber: number;
  readonly secretAddress: boolean;
  readonly hardCases: readonly HardCase[];
};

const firstDay = '2026-08-24';
const lastDay = '2026-11-20';

/** A case file whose notes are put together from the bank: a theme's story and everyday contact. */
export function composeCaseFile(options: Options): ExampleCaseFile {
  const { random, school, pupil, theme, fileNumber } = options;
  const guardians = inventedGuardians(options);
  const siblings = school.pupils.filter(
    (other) => other.familyKey === pupil.familyKey && other.key !== pupil.key,
  );
  const teachers = school.staff.filter((member) =>
    member.classGroupKeys.includes(pupil.classGroupKey),
  );
  const coordinatorKey =
    pupil.yearGroup <= 4 ? careCoordinatorKeys.lowerYears : careCoordinatorKeys.upperYears;
  const classmates = school.pupils.filter(
    (other) =>
      other.classGroupKey === pupil.classGroupKey &&
      other.familyKey !== pupil.familyKey &&
      other.firstName !== pupil.firstName,
  );
  const friend = pick(random, classmates).firstName;
  const slotsOfANote = (): Slots =>
    storySlots({
      random,
      pupil,
      guardians,
      siblings,
      friend,
      classGroup: school.classGroups.find((group) => group.key === pupil.classGroupKey),
      teacher: teachers.find((member) => member.role === 'teacher'),
      careCoordinator: school.staff.find((member) => member.key === coordinatorKey),
    });
  const storyStart = theme.startsOn ?? firstDay;
  const openedOn = pupil.enrolledOn > storyStart ? pupil.enrolledOn : storyStart;
  const drafts = storyLine({ random, theme, yearGroup: pupil.yearGroup });
  const days = spreadDays(random, { count: drafts.length, first: openedOn, last: lastDay });
  const notes = drafts.map((draft, index) =>
    filledNote({ draft, day: days[index] ?? lastDay, slots: slotsOfANote(), random }),
  );
  const mentioned = JSON.stringify(notes).includes(friend);
  return {
    key: `CF${String(fileNumber).padStart(2, '0')}`,
    theme: theme.theme,
    pupilKey: pupil.key,
    openedOn: notes[0]?.day ?? openedOn,
    supportPhase: pick(random, theme.supportPhases),
    hardCases: [...options.hardCases, ...(options.secretAddress ? ['secretAddress' as const] : [])],
    nicknames: [],
    guardians,
    siblings: siblings.map(({ firstName, prefix, lastName, key }) => ({
      firstName,
      prefix,
      lastName,
      pupilKey: key,
    })),
    staffKeys: [...teachers.map((member) => member.key), coordinatorKey],
    outsiders: mentioned ? [{ name: friend, kind: 'person' }] : [],
    notes,
    privateNotes: chance(random, 0.4)
      ? [
          {
            day: days[1] ?? lastDay,
            time: noteTime(random, 'meeting'),
            body: fillSlotText(
              parseSlotText(pick(random, privateNoteTexts)),
              slotsOfANote(),
              random,
            ),
          },
        ]
      : [],
  };
}

/** The theme's notes in their order (the first and the last always) with everyday notes between. */
function storyLine({
  random,
  theme,
  yearGroup,
}: {
  random: Random;
  theme: BankTheme;
  yearGroup: number;
}): readonly BankNote[] {
  const fitting = genericNotes.filter((note) => (note.fromYearGroup ?? 1) <= yearGroup);
  const story = theme.notes.filter(
    (_, index) => index === 0 || index === theme.notes.length - 1 || chance(random, 0.8),
  );
  const everyday = sample(random, fitting, between(random, 1, 9));
  const placed = [
    ...story.map((note, index) => ({ note, place: index / story.length })),
    ...everyday.map((note) => ({ note, place: note === genericNotes[0] ? -1 : random() })),
  ];
  return placed.toSorted((a, b) => a.place - b.place).map(({ note }) => note);
}

type FilledNote = {
  readonly draft: BankNote;
  readonly day: string;
  readonly slots: Slots;
  readonly random: Random;
};

function filledNote({ draft, day, slots, random }: FilledNote): ExampleNote {
  const fill = (source: string | undefined): string => {
    const text = parseSlotText(source ?? '');
    const complete = canFill(text, slots) ? slots : { ...slots, broer: 'opa' };
    return fillSlotText(text, complete, random);
  };
  return {
    kind: draft.kind,
    title: fill(draft.title),
    day,
    time: noteTime(random, draft.kind),
    observation: fill(draft.observation),
    interpretation: fill(draft.interpretation),
    body: fill(draft.body),
    tags: draft.tags,
  };
}
