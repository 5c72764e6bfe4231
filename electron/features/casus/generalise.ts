/**
 * What narrows a pupil down, made wider (domain.md section 3, "Generalise"): group → bouw, age → band,
 * date → season, language → own or another. Pure. Custom: no law names these bands.
 */
import { schoolYearOf } from '../days';

/** EDEXML's year group → bouw; null where it says nothing of the kind. */
export const yearBandOf = (yearGroup: string | null): string | null => {
  if (yearGroup === null) return null;
  if (['0', '1', '2'].includes(yearGroup)) return 'onderbouw';
  if (['3', '4', '5'].includes(yearGroup)) return 'middenbouw';
  if (['6', '7', '8'].includes(yearGroup)) return 'bovenbouw';
  if (yearGroup === 'S') return 'speciaal basisonderwijs';
  return /^1[1-6]$/.test(yearGroup) ? 'voortgezet onderwijs' : null;
};

const partsOf = (day: string): readonly [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};

/** Whole years on a day; both `YYYY-MM-DD`. */
export const ageOn = (birthDate: string, day: string): number => {
  const [birthYear, birthMonth, birthDay] = partsOf(birthDate);
  const [year, month, date] = partsOf(day);
  const before = month < birthMonth || (month === birthMonth && date < birthDay);
  return year - birthYear - (before ? 1 : 0);
};

const BAND_YEARS = 3;
const YOUNGEST = 4;
const OLDEST_BAND = 13;

/** Whole years, bounds included; `to` is Infinity where the band has no end. */
export type AgeBand = { readonly from: number; readonly to: number };

/** The fixed band in which an age lies: 0–3, 4–6, 7–9, 10–12, 13 and up. */
export const bandAround = (age: number): AgeBand => {
  if (age < YOUNGEST) return { from: 0, to: YOUNGEST - 1 };
  if (age >= OLDEST_BAND) return { from: OLDEST_BAND, to: Infinity };
  const from = YOUNGEST + Math.floor((age - YOUNGEST) / BAND_YEARS) * BAND_YEARS;
  return { from, to: from + BAND_YEARS - 1 };
};

export const ageBandWords = ({ from, to }: AgeBand): string => {
  if (to === Infinity) return `${from} jaar of ouder`;
  return from === 0 ? `jonger dan ${to + 1} jaar` : `${from} tot ${to} jaar`;
};

/**
 * "7 tot 9 jaar", bounds included. The bands lie fixed (4–6, 7–9, 10–12), not around the pupil: a band
 * with the age in its middle would tell the age.
 */
export const ageBandOf = (birthDate: string | null, day: string): string | null => {
  if (birthDate === null) return null;
  const age = ageOn(birthDate, day);
  return age < 0 ? null : ageBandWords(bandAround(age));
};

const seasons = ['winter', 'voorjaar', 'zomer', 'najaar'] as const;

/** "najaar", "voorjaar van vorig schooljaar", "winter, langer geleden". */
export const generalisedMoment = (day: string, today: string): string => {
  const [, month] = partsOf(day);
  const season = seasons[Math.floor((month % 12) / 3)] ?? 'winter';
  const yearsAgo = schoolYearOf(today) - schoolYearOf(day);
  if (yearsAgo <= 0) return season;
  return yearsAgo === 1 ? `${season} van vorig schooljaar` : `${season}, langer geleden`;
};

const dutch = new Set(['nederlands', 'nl', 'dutch', 'nederlandse']);

/** The languages at home, without naming one other than Dutch; null where none is known. */
export const homeLanguageOf = (languages: readonly string[]): string | null => {
  const words = languages
    .flatMap((language) => language.toLowerCase().split(/[^\p{L}]+/u))
    .filter((word) => word !== '' && word !== 'en');
  if (words.length === 0) return null;
  const own = words.some((word) => dutch.has(word));
  const other = words.some((word) => !dutch.has(word));
  if (own && other) return 'Nederlands en een andere taal';
  return own ? 'Nederlands' : 'een andere taal dan Nederlands';
};

const OWN_WORDING =
  /^(?:onderbouw|middenbouw|bovenbouw|speciaal basisonderwijs|voortgezet onderwijs|jonger dan 4 jaar|13 jaar of ouder|\d{1,2} tot \d{1,2} jaar|Nederlands|Nederlands en een andere taal|een andere taal dan Nederlands)$/;

/** Whether a text is one of the wordings above and nothing else. */
export const isOwnWording = (text: string): boolean => OWN_WORDING.test(text.trim());
