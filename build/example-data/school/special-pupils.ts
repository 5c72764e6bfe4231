import type { AuthoredPupil, Sex, YearGroup } from '../types';

/**
 * Pupils whose names try the app: long, with marks, a word, the same name twice, twins and
 * triplets, no surname. `key|first|prefix|last|given names|birth date|sex|year|class|family`.
 */
const rows = `
41501|Wilhelmina-Frederieke|van der|Zonneveld-Appelhof tot den Eikenhorst|Wilhelmina Frederieke Charlotte Annabel|2015-02-03|girl|8|G8A|F-ZON
41502|Linde|de|Kok|Linde|2017-06-12|girl|6|G6C|F-KOK
41503|Storm|de|Wit|Storm Pieter|2015-05-09|boy|8|G8B|F-WIT
41504|Bloem|van|Dijk|Bloem Anna|2019-02-14|girl|4|G4B|F-BLO
41505|Daan|de|Vries|Daan|2016-03-21|boy|7|G7A|F-VR1
41506|Daan|de|Vries|Daan Maria|2016-07-02|boy|7|G7B|F-VR2
41507|Chloé|dos|Santos|Chloé Maria|2018-11-30|girl|4|G4A|F-SAN
41508|Loïs|dos|Santos|Loïs Maria|2018-11-30|girl|4|G4A|F-SAN
41509|Ayşe Nur|de|Groot-Çelik|Ayşe Nur|2018-01-08|girl|5|G5A|F-GRO
41510|Jan|in 't|Veld|Jan|2021-01-31|boy|2|G12B|F-VEL2
41511|Bente|ten|Brink|Bente Elisabeth|2020-03-11|girl|3|G3A|F-BRI
41512|Bram|ten|Brink|Bram Hendrik|2020-03-11|boy|3|G3B|F-BRI
41513|Boaz|ten|Brink|Boaz Willem|2020-03-11|boy|3|G3C|F-BRI
41514|Amanuel||||2017-01-01|boy|6|G67|F-AMA
41515|Øyvind||Sørensen|Øyvind|2015-12-24|boy|7|G7C|F-SOR
41516|Mei||Chen|Mei Ling|2017-05-05|girl|6|G6B|F-CHE
41517|Seán|de|Bruin-O'Sullivan|Seán Mark|2015-08-19|boy|8|G8C|F-OSU
41518|Roos||Bakker|Roos Maria|2022-01-17|girl|1|G12E|F-BK2
41519|Sterre|van den|Hemel|Sterre|2021-11-04|girl|1|G12C|F-HEM
41520|Anne||Jansen|Anne|2016-10-10|unspecified|6|G6A|F-JN2
41521|Abdelrahman Mohammed Youssef|el|Yaakoubi-Benchekroun|Abdelrahman Mohammed Youssef|2020-09-02|boy|3|G3C|F-YAA
`;

export const specialPupils: readonly AuthoredPupil[] = rows.trim().split('\n').map(parseRow);

function parseRow(row: string): AuthoredPupil {
  const [
    key = '',
    firstName = '',
    prefix = '',
    lastName = '',
    givenNames = '',
    birthDate = '',
    sex = '',
    year = '',
    classGroupKey = '',
    familyKey = '',
  ] = row.split('|');
  return {
    key,
    firstName,
    prefix,
    lastName,
    givenNames: givenNames === '' ? firstName : givenNames,
    birthDate,
    sex: parseSex(sex),
    yearGroup: parseYearGroup(year),
    classGroupKey,
    familyKey,
  };
}

function parseSex(text: string): Sex {
  return text === 'boy' || text === 'girl' ? text : 'unspecified';
}

function parseYearGroup(text: string): YearGroup {
  const known: readonly YearGroup[] = [1, 2, 3, 4, 5, 6, 7, 8];
  const found = known.find((yearGroup) => String(yearGroup) === text);
  if (found === undefined) throw new RangeError(`unknown year group: ${text}`);
  return found;
}
