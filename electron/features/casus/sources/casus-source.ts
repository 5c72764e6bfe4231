import type { CasusSourceKind } from '../../../contract/casus';
import { CodedError } from '../../../contract/coded-error';
import type { OpenContext } from '../../context';
import type { SourceItemRecord } from '../casus-records';

/** Text as it is pulled into a casus: a copy, with the heading that it gets there. */
export type Taken = { readonly label: string; readonly text: string };

/**
 * Something that text of a casus can be pulled in from. A feature that has sections of its own adds one
 * here and in `index.ts`, and its kind to `casusSourceKinds` in the contract.
 */
export type CasusSource = {
  readonly kind: CasusSourceKind;
  /** What this case file has, in the order of the screen. @throws CodedError NOT_FOUND */
  readonly list: (context: OpenContext, caseFileId: string) => Promise<SourceItemRecord[]>;
  /**
   * One of those, whole.
   * @throws CodedError NOT_FOUND for anything else, also for what belongs to another case file
   */
  readonly take: (
    context: OpenContext,
    wanted: { readonly caseFileId: string; readonly id: string },
  ) => Promise<Taken>;
};

const EXCERPT = 200;

/** The beginning of a text, at most 200 characters, on one line. */
export const excerptOf = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1).trimEnd()}…`;
};

/** A text that can be pulled in, whole. */
export type SourceText = Pick<SourceItemRecord, 'id' | 'heading' | 'when'> & {
  readonly text: string;
};

type TextSource = {
  readonly kind: CasusSourceKind;
  /** All texts of a case file, also empty ones: those are not offered. @throws CodedError NOT_FOUND */
  readonly textsOf: (context: OpenContext, caseFileId: string) => Promise<readonly SourceText[]>;
};

/** A source of which each text is offered as it is. */
export const textSource = ({ kind, textsOf }: TextSource): CasusSource => {
  const written = async (context: OpenContext, caseFileId: string): Promise<SourceText[]> =>
    (await textsOf(context, caseFileId)).filter(({ text }) => text.trim() !== '');
  return {
    kind,
    list: async (context, caseFileId) =>
      (await written(context, caseFileId)).map(({ text, ...item }) => {
        return { kind, ...item, excerpt: excerptOf(text) };
      }),
    take: async (context, { caseFileId, id }) => {
      const found = (await written(context, caseFileId)).find((one) => one.id === id);
      if (found === undefined) throw new CodedError('NOT_FOUND');
      return { label: found.heading, text: found.text };
    },
  };
};
