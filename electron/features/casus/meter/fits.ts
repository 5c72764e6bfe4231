/** Whether a pupil on the class list fits an attribute of a text. Pure. */
import type { Pupil } from '../../../contract/records';
import { ageOn } from '../generalise';
import type { Attribute, NarrowingKind, Value } from './attribute';

/** What the meter needs of a pupil on the list. */
export type MeterPupil = Pick<Pupil, 'yearGroup' | 'sex' | 'birthDate'>;

/** What a pupil may be by each kind; null where the list does not say, and then the pupil fits. */
export type Traits = Readonly<Record<NarrowingKind, readonly Value[] | null>>;

/** A day some months on or back; the 31st becomes the last day of a shorter month. */
const monthsFrom = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
    .toISOString()
    .slice(0, 10);
};

/** Other codes (S, C, V …) say nothing of the group in which the text puts a pupil. */
const numberedGroup = /^(?:[0-8]|1[1-6])$/;

/** An age in a text is often rounded: around a birthday a pupil has both ages. */
export const traitsOf = ({ yearGroup, sex, birthDate }: MeterPupil, today: string): Traits => ({
  yearGroup: yearGroup !== null && numberedGroup.test(yearGroup) ? [yearGroup] : null,
  sex: sex === 'girl' || sex === 'boy' ? [sex] : null,
  age:
    birthDate === null
      ? null
      : [-1, 1].map((months) => ageOn(birthDate, monthsFrom(today, months))),
});

type Asked = Pick<Attribute, 'kind' | 'accepts'>;

const fits = (traits: Traits, { kind, accepts }: Asked): boolean =>
  traits[kind]?.some((value) => accepts.has(value)) ?? true;

/** How many pupils fit all of these; all of them where there are none. */
export const countFitting = (pupils: readonly Traits[], asked: readonly Asked[]): number =>
  pupils.filter((traits) => asked.every((attribute) => fits(traits, attribute))).length;
