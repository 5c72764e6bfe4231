/**
 * The draft of an OPP: sections that were typed and could not be saved in it. Beside each stands what it
 * was typed over, so that it never takes the place of something newer without a word. Pure.
 */
import { z } from 'zod';
import type { DraftPlace } from '../../../../electron/contract/drafts';
import type { CaseFileId, OppId } from '../../../../electron/contract/ids';
import type { OppVersion } from '../../../../electron/contract/opp';
import { OppSectionValue } from '../../../../electron/contract/opp-content';
import { oppSections } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import type { Restored, SectionValue, TypedOver } from './section-keepers';

export type OppSubject = { readonly id: OppId; readonly caseFileId: CaseFileId };

/** Where it lies: its text, or reasons that are half written. */
export const oppDraftPlace = (
  { id, caseFileId }: OppSubject,
  kind: 'opp' | 'oppReasons' = 'opp',
): DraftPlace => ({
  kind,
  caseFileId,
  targetId: id,
});

/** A draft that was thrown away and made again bears the same number. */
export const draftKey = ({ number, createdAt }: OppVersion): string => `${number} ${createdAt}`;

const Payload = z.object({
  /** Of which draft of the OPP. */
  of: z.string(),
  sections: z.record(z.string(), z.object({ value: z.json(), over: z.json() })),
});
export type OppDraft = z.output<typeof Payload>;

/** What the draft holds, by section. */
export const oppDraftOf = (key: string, typed: ReadonlyMap<OppSection, TypedOver>): OppDraft => ({
  of: key,
  sections: Object.fromEntries(typed),
});

type FromDraft = {
  readonly restored: Restored;
  /** Sections that were changed since they were typed: a person says which text stays. */
  readonly newer: readonly OppSection[];
};

/** The sections that go back into their forms: those in which something changes. */
export const restoredSections = (payload: unknown, draft: OppVersion): FromDraft => {
  const { data } = Payload.safeParse(payload);
  const restored = new Map<OppSection, { value: SectionValue; over: SectionValue | null }>();
  const newer: OppSection[] = [];
  if (data === undefined || data.of !== draftKey(draft)) return { restored, newer };
  for (const section of oppSections) {
    const kept = data.sections[section];
    const value = valueIn(section, kept?.value);
    const now = JSON.stringify(draft.content[section]);
    if (value === null || JSON.stringify(value) === now) continue;
    const over = valueIn(section, kept?.over);
    restored.set(section, { value, over });
    if (JSON.stringify(over) !== now) newer.push(section);
  }
  return { restored, newer };
};

const valueIn = (section: OppSection, stored: unknown): SectionValue | null =>
  OppSectionValue.safeParse({ section, value: stored }).data?.value ?? null;
