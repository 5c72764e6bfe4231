/** The pictures of one goal as blocks of a document. Pure. */
import { heading, paragraph } from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import type { PictureRecord } from '../pictures/trajectory-pictures';

export const picturesOfGoal = (
  pictures: readonly PictureRecord[],
  goalId: string,
): readonly PictureRecord[] => pictures.filter((picture) => picture.goalId === goalId);

/** What a picture shows, in one sentence. */
export const sentenceOf = ({ chart }: PictureRecord): string =>
  chart.kind === 'chart' ? chart.says : '';

/** Its title, what it shows and the picture. */
export const pictureBlocks = (picture: PictureRecord): Block[] => [
  heading(picture.title, 3),
  paragraph(sentenceOf(picture)),
  picture.chart,
];
