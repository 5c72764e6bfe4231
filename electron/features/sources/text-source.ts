import type { z } from 'zod';
import type { TextSourceItem } from '../../contract/text-sources';
import type { OpenContext } from '../context';

/** Something that was taken: with names, for what is written is about this pupil by name. */
export type TakenText = { readonly label: string; readonly text: string };

export type TextSourceItemRecord = z.input<typeof TextSourceItem>;

/**
 * Something that text can be fetched from. A feature that has text of its own adds one here and in
 * `sources-service.ts`, and its kind to `textSourceKinds` in the contract.
 */
export type TextSource = {
  /** What this case file has, newest first. */
  readonly list: (context: OpenContext, caseFileId: string) => Promise<TextSourceItemRecord[]>;
  /** One of those, whole; undefined for anything else, also for what belongs to another file. */
  readonly take: (
    context: OpenContext,
    wanted: { readonly caseFileId: string; readonly id: string },
  ) => Promise<TakenText | undefined>;
};

const EXCERPT = 200;

/** The beginning of a text, at most 200 characters, on one line. */
export const excerptOf = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1).trimEnd()}…`;
};
