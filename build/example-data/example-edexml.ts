import { impossibleBsn, inventedEmail, inventedPostcode } from './forbidden-fields';
import { between, chance, type Random } from './random';
import type {
  ExampleClassGroup,
  ExamplePupil,
  ExampleSchool,
  ExampleStaffMember,
  StaffRole,
} from './types';

const locationKey = 'V1';

/** Codes of EDEXML 2.1 (FORMAT.md); the educational psychologist has none. */
const roleCodes: Readonly<Record<StaffRole, string | null>> = {
  teacher: 'LRK',
  careCoordinator: 'IB',
  headteacher: 'DIR',
  remedialTeacher: 'RT',
  teachingAssistant: 'OWA',
  subjectTeacher: 'VAK',
  educationalPsychologist: null,
};

/**
 * The school as an EDEXML 2.1 document, UTF-8 text. On purpose it holds what an importer must drop:
 * BSN (none passes the eleven-test), postcode, e-mail, ethnicity, country, weight (domain.md §4).
 */
export function writeEdexml(school: ExampleSchool, random: Random): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Verzonnen school: geen bestaande personen. -->',
    '<EDEX>',
    '  <school>',
    element('schooljaar', school.schoolYear, 4),
    element('peildatum', school.referenceDay, 4),
    element('brincode', school.brinCode, 4),
    element('dependancecode', school.dependanceCode, 4),
    element('schoolkey', school.key, 4),
    element('aanmaakdatum', `${school.referenceDay}T08:15:00`, 4),
    element('auteur', `Voorbeeldexport ${school.name}`, 4),
    element('xsdversie', '2.1', 4),
    '  </school>',
    '  <vestigingen>',
    `    <vestiging key="${locationKey}"><naam>${escapeXml(school.name)}</naam></vestiging>`,
    '  </vestigingen>',
    '  <groepen>',
    ...school.classGroups.map(classGroupLine),
    ...school.compositeGroups.map(
      (group) =>
        `    <samengestelde_groep key="${escapeXml(group.key)}">${inline('naam', group.name)}${inline('omschrijving', group.description)}</samengestelde_groep>`,
    ),
    '  </groepen>',
    '  <leerlingen>',
    ...school.pupils.flatMap((pupil) => pupilLines(pupil, school.referenceDay, random)),
    '  </leerlingen>',
    '  <leerkrachten>',
    ...school.staff.flatMap(staffLines),
    '  </leerkrachten>',
    '</EDEX>',
  ];
  return `${lines.join('\n')}\n`;
}

function classGroupLine(group: ExampleClassGroup): string {
  const yearGroup = group.yearGroups.length === 1 ? String(group.yearGroups[0]) : 'C';
  return `    <groep key="${escapeXml(group.key)}">${inline('naam', group.name)}${inline('jaargroep', yearGroup)}</groep>`;
}

function pupilLines(pupil: ExamplePupil, referenceDay: string, random: Random): readonly string[] {
  const gone = pupil.leftOn !== null && pupil.leftOn < referenceDay;
  const composite = pupil.compositeGroupKeys.map(
    (key) => `<samengestelde_groep key="${escapeXml(key)}"/>`,
  );
  return [
    `    <leerling key="${escapeXml(pupil.key)}">`,
    ...nameLines(pupil),
    element('geboortedatum', pupil.birthDate, 6),
    element('geslacht', { boy: '1', girl: '2', unspecified: '9' }[pupil.sex], 6),
    element('jaargroep', gone ? 'H' : String(pupil.yearGroup), 6),
    ...(gone ? [] : [`      <groep key="${escapeXml(pupil.classGroupKey)}"/>`]),
    ...(composite.length > 0
      ? [`      <samengestelde_groepen>${composite.join('')}</samengestelde_groepen>`]
      : []),
    `      <vestiging key="${locationKey}"/>`,
    element('emailadres', inventedEmail(pupil, 'leerling.voorbeeld.invalid'), 6),
    element('etniciteit', String(between(random, 0, 9)), 6),
    element('land', 'NL', 6),
    element('gewicht_nieuw', chance(random, 0.08) ? '0.30' : '0.00', 6),
    element('bsn', impossibleBsn(random), 6),
    element('postcodenl', inventedPostcode(random), 6),
    element('instroomdatum', pupil.enrolledOn, 6),
    ...(pupil.leftOn === null ? [] : [element('uitstroomdatum', pupil.leftOn, 6)]),
    element('mutatiedatum', `${referenceDay}T07:00:00`, 6),
    '    </leerling>',
  ];
}

function nameLines(pupil: ExamplePupil): readonly string[] {
  if (pupil.lastName === '') return [element('roepnaam', pupil.firstName, 6)];
  return [
    element('achternaam', pupil.lastName, 6),
    ...(pupil.prefix === '' ? [] : [element('voorvoegsel', pupil.prefix, 6)]),
    element('voornamen', pupil.givenNames, 6),
    element('voorletters-1', pupil.initials, 6),
    element('roepnaam', pupil.firstName, 6),
  ];
}

function staffLines(member: ExampleStaffMember): readonly string[] {
  const code = roleCodes[member.role];
  const groups = member.classGroupKeys.map(
    (key) => `<groep key="${escapeXml(key)}">${inline('rol', code ?? 'LRK')}</groep>`,
  );
  return [
    `    <leerkracht key="${escapeXml(member.key)}">`,
    element('achternaam', member.lastName, 6),
    ...(member.prefix === '' ? [] : [element('voorvoegsel', member.prefix, 6)]),
    element('roepnaam', member.firstName, 6),
    element('emailadres', inventedEmail(member), 6),
    code === null ? element('rolomschrijving', 'Orthopedagoog', 6) : element('rol', code, 6),
    ...(groups.length > 0 ? [`      <groepen>${groups.join('')}</groepen>`] : []),
    '    </leerkracht>',
  ];
}

function element(name: string, value: string, indent: number): string {
  return `${' '.repeat(indent)}${inline(name, value)}`;
}

function inline(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
