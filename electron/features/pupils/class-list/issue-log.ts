/** Collects issues while a list is read. Capped: a hostile file must not fill the memory. */
import type { Issue, IssueCode, ListField } from './class-list';

const kept = 500;

export type IssueLog = {
  readonly add: (issue: {
    readonly code: IssueCode;
    readonly line: number;
    readonly field?: ListField;
    readonly numbers?: Readonly<Record<string, number>>;
  }) => void;
  readonly result: () => { readonly issues: readonly Issue[]; readonly issuesOmitted: number };
};

export const issueLog = (): IssueLog => {
  const issues: Issue[] = [];
  let omitted = 0;
  return {
    add: ({ code, line, field, numbers }) => {
      if (issues.length >= kept) omitted += 1;
      else issues.push({ code, line, field: field ?? null, numbers: numbers ?? {} });
    },
    result: () => ({ issues, issuesOmitted: omitted }),
  };
};
