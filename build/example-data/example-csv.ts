import { impossibleBsn, inventedEmail, inventedPostcode } from './forbidden-fields';
import type { Random } from './random';
import type { ExamplePupil, ExampleSchool } from './types';

const header = [
  'Leerlingnummer',
  'Roepnaam',
  'Tussenvoegsel',
  'Achternaam',
  'Voornamen',
  'Geboortedatum',
  'Geslacht',
  'Leerjaar',
  'Groep',
  'Instroomdatum',
  'Uitstroomdatum',
  'BSN',
  'Postcode',
  'E-mail',
];

/**
 * The pupils as a Dutch spreadsheet saves them: semicolons, `dd-mm-jjjj`, CRLF, a byte order mark.
 * It holds BSN, postcode and e-mail on purpose: the importer must leave them out.
 */
export function writeCsv(school: ExampleSchool, random: Random): string {
  const classNames = new Map(school.classGroups.map((group) => [group.key, group.name]));
  const rows = school.pupils.map((pupil) => [
    pupil.key,
    pupil.firstName,
    pupil.prefix,
    pupil.lastName,
    pupil.givenNames,
    dutchDay(pupil.birthDate),
    sexLabel(pupil),
    String(pupil.yearGroup),
    classNames.get(pupil.classGroupKey) ?? '',
    dutchDay(pupil.enrolledOn),
    pupil.leftOn === null ? '' : dutchDay(pupil.leftOn),
    impossibleBsn(random),
    inventedPostcode(random),
    inventedEmail(pupil, 'leerling.voorbeeld.invalid'),
  ]);
  const lines = [header, ...rows].map((row) => row.map(quoted).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** `2017-02-11` becomes `11-02-2017`. */
function dutchDay(day: string): string {
  return day.split('-').toReversed().join('-');
}

function sexLabel(pupil: ExamplePupil): string {
  return { boy: 'Jongen', girl: 'Meisje', unspecified: 'Onbekend' }[pupil.sex];
}

function quoted(value: string): string {
  return /[";\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
