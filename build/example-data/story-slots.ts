import { possessive } from './person-names';
import { chance, pick, type Random } from './random';
import type { Slots } from './slot-texts';
import type {
  ExampleClassGroup,
  ExampleGuardian,
  ExamplePupil,
  ExampleStaffMember,
  GuardianRelation,
} from './types';

const relationWords: Readonly<Record<GuardianRelation, string>> = {
  mother: 'moeder',
  father: 'vader',
  stepfather: 'stiefvader',
  stepmother: 'stiefmoeder',
  fosterMother: 'pleegmoeder',
  fosterFather: 'pleegvader',
  grandmother: 'oma',
};

type Cast = {
  readonly random: Random;
  readonly pupil: ExamplePupil;
  readonly classGroup: ExampleClassGroup | undefined;
  readonly guardians: readonly ExampleGuardian[];
  readonly siblings: readonly ExamplePupil[];
  readonly teacher: ExampleStaffMember | undefined;
  readonly careCoordinator: ExampleStaffMember | undefined;
  /** First name of a child in the same class. */
  readonly friend: string;
};

/** The words that a bank text needs for this child; the guardian differs from note to note. */
export function storySlots(cast: Cast): Slots {
  const { random, pupil, guardians, siblings, teacher } = cast;
  const [first, second] = guardians.filter(({ custody }) => custody);
  const guardian = second !== undefined && chance(random, 0.3) ? second : first;
  const sibling = siblings.length > 0 ? pick(random, siblings) : undefined;
  const girl = pupil.sex === 'girl';
  return {
    kind: pupil.firstName,
    kinds: possessive(pupil.firstName),
    hij: girl ? 'zij' : 'hij',
    hem: girl ? 'haar' : 'hem',
    zijn: girl ? 'haar' : 'zijn',
    vriend: cast.friend,
    groep: cast.classGroup?.name ?? 'de groep',
    ib: cast.careCoordinator?.firstName ?? 'de intern begeleider',
    juf: teacher === undefined ? 'de leerkracht' : `${teacher.title} ${teacher.firstName}`,
    ...(guardian === undefined
      ? {}
      : {
          ouder: `${relationWords[guardian.relation]} ${guardian.firstName}`,
          oudernaam: guardian.firstName,
        }),
    ...(sibling === undefined
      ? {}
      : { broer: `${sibling.sex === 'girl' ? 'zus' : 'broer'} ${sibling.firstName}` }),
  };
}
