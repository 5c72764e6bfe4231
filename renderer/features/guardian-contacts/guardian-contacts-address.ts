/** The parts of the tab with parents, and their addresses. Pure. */

export const guardianParts = ['contacten', 'wensen', 'plan', 'gegevens'] as const;
export type GuardianPart = (typeof guardianParts)[number];

export const guardiansHref = (caseFileId: string, part: GuardianPart): string =>
  `/dossiers/${caseFileId}/ouders?deel=${part}`;

/** The part that an address such as `?deel=plan` asks for; without one the contacts. */
export const partOfAddress = (search: { readonly deel?: unknown }): GuardianPart =>
  guardianParts.find((part) => part === search.deel) ?? 'contacten';
