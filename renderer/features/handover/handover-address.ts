/** The parts of the tab Overdracht, and their addresses. Pure. */

export const handoverTabParts = ['samenstellen', 'gemaakt', 'gesprekken'] as const;
export type HandoverTabPart = (typeof handoverTabParts)[number];

export const handoverHref = (caseFileId: string, part: HandoverTabPart): string =>
  `/dossiers/${caseFileId}/overdracht?deel=${part}`;

/** The part that an address such as `?deel=gemaakt` asks for; without one the composing. */
export const partOfAddress = (search: { readonly deel?: unknown }): HandoverTabPart =>
  handoverTabParts.find((part) => part === search.deel) ?? 'samenstellen';
