import { inventedEmail } from './forbidden-fields';
import { fatherNames, motherNames } from './names/first-names';
import { streets } from './names/streets';
import { surnames } from './names/surnames';
import { between, chance, pick, type Random } from './random';
import type { ExampleGuardian, ExamplePupil, GuardianRelation } from './types';

const languages = ['Turks', 'Arabisch', 'Pools', 'Engels', 'Tigrinya', 'Portugees'] as const;

type Options = {
  readonly random: Random;
  readonly pupil: ExamplePupil;
  /** Number of the file: phones are counted from it, so that none occurs twice. */
  readonly fileNumber: number;
  readonly secretAddress: boolean;
};

/** One to three guardians of a pupil; phones and e-mail can't exist. */
export function inventedGuardians(options: Options): readonly ExampleGuardian[] {
  const { random, pupil, fileNumber, secretAddress } = options;
  const relations = pickRelations(random, secretAddress);
  const homeAddress = address(random);
  const firstNames = new Set<string>();
  return relations.map((relation, index) => {
    const isMan = relation === 'father' || relation === 'stepfather';
    const own = index === 0 && chance(random, 0.5);
    const { prefix, lastName } = own || relation === 'father' ? pupil : pick(random, surnames);
    const free = (isMan ? fatherNames : motherNames).filter((name) => !firstNames.has(name));
    const name = {
      firstName: pick(random, free),
      prefix,
      lastName: lastName === '' ? pick(random, surnames).lastName : lastName,
    };
    firstNames.add(name.firstName);
    const apart = relation === 'father' && relations.length === 3;
    const bloodParent = relation === 'mother' || relation === 'father';
    return {
      ...name,
      relation,
      custody: bloodParent && !apart,
      rightToInformation: bloodParent,
      secretAddress: secretAddress && index === 0,
      language: chance(random, 0.12) ? pick(random, languages) : 'Nederlands',
      phone: phoneNumber(200 + fileNumber * 3 + index, chance(random, 0.12)),
      email: inventedEmail({ ...name, firstName: `${name.firstName}${fileNumber}` }),
      address: index === 0 || !(secretAddress || apart) ? homeAddress : address(random),
    };
  });
}

/** Numbers beginning with 06-00000 and 010-0000 are not given to anybody. */
function phoneNumber(number: number, landline: boolean): string {
  const digits = String(number % 1000).padStart(3, '0');
  return landline ? `010-0000${digits}` : `06-00000${digits}`;
}

function pickRelations(random: Random, secretAddress: boolean): readonly GuardianRelation[] {
  if (secretAddress) return ['mother', 'father'];
  const draw = random();
  if (draw < 0.18) return ['mother'];
  if (draw < 0.24) return ['mother', 'grandmother'];
  if (draw < 0.36) return ['mother', 'stepfather', 'father'];
  return draw < 0.68 ? ['mother', 'father'] : ['father', 'mother'];
}

function address(random: Random): string {
  const letters = 'ABCDEGHJKLMNPRSTVWXZ';
  const postcode = `1234 ${pick(random, [...letters])}${pick(random, [...letters])}`;
  return `${pick(random, streets)} ${between(random, 1, 240)}, ${postcode} Ommerdrecht`;
}
