import type { ExampleStaffMember, StaffRole } from '../types';

/** `key | title | first name | prefix | last name | role | class keys`; all invented. */
const rows = `
LK01|juf|Marloes||Hendriksen|teacher|G12A
LK02|juf|Yasmina|el|Khattabi|teacher|G12A
LK03|juf|Corrie|van 't|Zand|teacher|G12B
LK04|juf|Puck||Teunissen|teacher|G12C
LK05|juf|Samira||Aydın|teacher|G12C
LK06|juf|Wendy|de|Bruijn|teacher|G12D
LK07|juf|Ilse|ten|Have|teacher|G12E
LK08|juf|Neeltje||Kamp|teacher|G12E
LK09|juf|Priya||Ramdin|teacher|G12F
LK10|juf|Hanneke||Verschuur|teacher|G3A
LK11|juf|Lotte||Brouwer|teacher|G3A
LK12|juf|Karin||Postma|teacher|G3B
LK13|juf|Dewi||Latuheru|teacher|G3C
LK14|meester|Bas||Wiersma|teacher|G4A
LK15|juf|Anouk|van der|Wielen|teacher|G4A
LK16|juf|Gülsüm||Demirbaş|teacher|G4B
LK17|juf|Esther||Groothuis|teacher|G45
LK18|meester|Tom||Bakker|teacher|G45
LK19|juf|Renske||Dijkgraaf|teacher|G5A
LK20|meester|Jeroen|van|Loenen|teacher|G5A
LK21|juf|Fatma||Özkaya|teacher|G5B
LK22|juf|Maud||Schippers|teacher|G6A
LK23|meester|Rik|de|Koning|teacher|G6A
LK24|juf|Charissa||Pinas|teacher|G6B
LK25|juf|Willemijn||Storm|teacher|G6B
LK26|meester|Daan||Ruijter|teacher|G6C
LK27|juf|Nienke||Oosterhof|teacher|G67
LK28|meester|Sjoerd||Hiemstra|teacher|G7A
LK29|juf|Marieke|van den|Akker|teacher|G7A
LK30|meester|Hicham||Bouzid|teacher|G7B
LK31|juf|Trudy||Slagter|teacher|G7C
LK32|meester|Joost||Winkelman|teacher|G8A
LK33|juf|Annemiek|de|Graaf|teacher|G8A
LK34|meester|Said|el|Mansouri|teacher|G8B
LK35|juf|Lieke||Kuipers|teacher|G8B
LK36|meester|Ferry||Molenaar|teacher|G8C
LK37||Josien||Terpstra|careCoordinator|
LK38||Mirjam||Lagerweij|careCoordinator|
LK39||Pieter-Jan||Holwerda|headteacher|
LK40||Elske||Brandsma|educationalPsychologist|
LK41||Agnes||Kolenbrander|remedialTeacher|
LK42|juf|Sanne||Vroom|teachingAssistant|G12B G12D
LK43|meester|Roy||Wongso|subjectTeacher|
`;

const roles: readonly StaffRole[] = [
  'teacher',
  'careCoordinator',
  'educationalPsychologist',
  'headteacher',
  'remedialTeacher',
  'teachingAssistant',
  'subjectTeacher',
];

export const staff: readonly ExampleStaffMember[] = rows.trim().split('\n').map(parseRow);

/** Who coordinates care: one for years 1 to 4, one for 5 to 8. */
export const careCoordinatorKeys = { lowerYears: 'LK37', upperYears: 'LK38' } as const;

function parseRow(row: string): ExampleStaffMember {
  const [key = '', title = '', firstName = '', prefix = '', lastName = '', role, classes = ''] =
    row.split('|');
  return {
    key,
    title: title === 'juf' || title === 'meester' ? title : '',
    firstName,
    prefix,
    lastName,
    role: roles.find((known) => known === role) ?? 'teacher',
    classGroupKeys: classes === '' ? [] : classes.split(' '),
  };
}
