/**
 * The draft of an OPP: sections that were typed and could not be saved in it. Beside each stands what it
 * was typed over, so that it never takes the place of something newer without a word. Pure.
 */
import { z } from 'zod';
import type { DraftPlace } from '../../../../electron/contract/drafts';
import type { CaseFileId, OppId } from '../../../../electron/contract/ids';
import type { OppVersion } from '../../../../electron/contract/opp';
import { OppSectionValue } from '../../../../electron/contract/opp-content';
import type { OppContent } from '../../../../electron/contract/opp-content';
import { oppSections } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import type { SectionValue } from './section-keepers';

export type OppSubject = { readonly id: OppId; readonly caseFileId: CaseFileId };

export const oppDraftPlace = ({ id, caseFileId }: OppSubject): DraftPlace => ({
  kind: 'opp',
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
export const oppDraftOf = (
  key: string,
  values: ReadonlyMap<OppSection, SectionValue>,
  content: OppContent,
): OppDraft => ({
  of: key,
  sections: Object.fromEntries(
    [...values].map(([section, value]) => [section, { value, over: content[section] }]),
  ),
});

export type Restored = {
  readonly values: ReadonlyMap<OppSection, SectionValue>;
  /** Sections that were changed since: a person says which text stays. */
  readonly newer: readonly OppSection[];
};

const nothing: Restored = { values: new Map(), newer: [] };

/** The sections that go back into their forms: those in which something changes. */
export const restoredSections = (payload: unknown, draft: OppVersion): Restored => {
  const { data } = Payload.safeParse(payload);
  if (data === undefined || data.of !== draftKey(draft)) return nothing;
  const values = new Map<OppSection, SectionValue>();
  const newer: OppSection[] = [];
  for (const section of oppSections) {
    const kept = data.sections[section];
    const parsed = OppSectionValue.safeParse({ section, value: kept?.value });
    const now = JSON.stringify(draft.content[section]);
    if (kept === undefined || !parsed.success || JSON.stringify(parsed.data.value) === now)
      continue;
    values.set(section, parsed.data.value);
    const over = OppSectionValue.safeParse({ section, value: kept.over });
    if (!over.success || JSON.stringify(over.data.value) !== now) newer.push(section);
  }
  return { values, newer };
};
