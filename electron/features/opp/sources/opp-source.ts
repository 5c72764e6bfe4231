import type { OppSourceItemRecord } from '../opp-records';
import type { OpenContext } from '../../context';

/** Something that was taken: with names, for an OPP is about this pupil by name. */
export type TakenText = { readonly label: string; readonly text: string };

/**
 * Something that text of an OPP can be pulled in from. A feature that has text of its own adds one here and
 * in `index.ts`, and its kind to `oppSourceKinds` in the contract.
 */
export type OppSource = {
  /** What this case file has, newest first. */
  readonly list: (context: OpenContext, caseFileId: string) => Promise<OppSourceItemRecord[]>;
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
