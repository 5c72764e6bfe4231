/** What stands in no way of a new trajectory, but is worth a word before it is made. Pure. */
import type { TrajectoryTemplateContent } from '../../../electron/contract/trajectory-plan';
import { trajectoryTexts } from './texts';

const texts = trajectoryTexts.createDialog;

type Chosen = {
  readonly template: Pick<TrajectoryTemplateContent, 'yearGroupFrom' | 'yearGroupTo' | 'maxPupils'>;
  /** How many are in the group already; null without a group. */
  readonly pupils: number | null;
  /** Of the pupil: "4"; letters for what is no year group. */
  readonly yearGroup: string | null;
};

/** For which year groups and how many pupils it is meant: hints in words, none where it fits. */
export const hintsOf = ({ template, pupils, yearGroup }: Chosen): readonly string[] => {
  const { yearGroupFrom: from, yearGroupTo: to, maxPupils } = template;
  const year = Number(yearGroup ?? Number.NaN);
  const isOutside = (from !== null && year < from) || (to !== null && year > to);
  const isFull = pupils !== null && maxPupils !== null && pupils >= maxPupils;
  return [
    ...(isOutside ? [texts.outside(texts.range(from, to), String(year))] : []),
    ...(isFull ? [texts.full(maxPupils)] : []),
  ];
};
