/**
 * OPP, request and casus as they travel: with the texts that steps were about under their hashes, so that a
 * consent shows what it was given for in the vault that receives it.
 */
import { z } from 'zod';
import { eachOnce, sha256, written } from './archive-fields';
import { ArrangementStep } from './arrangement';
import { ArrangementContent } from './arrangement-content';
import { CasusBasis, CasusMeeting, CasusVersion } from './casus';
import { casusSections } from './casus-sections';
import { ArrangementId, CasusId, Day, Moment, OppId, PartnershipProfileId } from './ids';
import { OppEvent, OppFacts } from './opp';
import { OppContent } from './opp-content';
import { OppUnplaced } from './opp-import-content';
import { OppWaiver } from './opp-rules';
import { OppStep } from './opp-steps';
import { ProfileContent } from './partnership-profile';
import { Settings } from './settings';

const number = z.number().int().min(1);

const OppFields = z.strictObject({
  kind: z.literal('opp'),
  id: OppId,
  facts: OppFacts,
  closedAt: Moment.nullable(),
  closedReason: z.string(),
  /** Oldest first; the one that was not adopted is the draft. */
  versions: z.array(
    z.strictObject({
      number,
      content: OppContent,
      contentHash: sha256,
      actionHash: sha256,
      adoptedOn: Day.nullable(),
      adoptedByRole: Settings.shape.ownRole.nullable(),
      adoptedAt: Moment.nullable(),
      ruleSet: z.string().nullable(),
      /** In the order in which they were written. */
      waivers: z.array(OppWaiver.extend({ contentHash: sha256, actionHash: sha256 })),
      ...written,
    }),
  ),
  /** Texts that steps were about, as they were, by version and then by hash. */
  texts: z.array(
    z.strictObject({
      versionNumber: number,
      contentHash: sha256,
      content: OppContent,
      keptAt: Moment,
    }),
  ),
  /** In the order in which they were recorded, the withdrawn too. */
  steps: z.array(OppStep.omit({ oppId: true })),
  /** In the order in which they were recorded. */
  events: z.array(OppEvent),
  /** Of an OPP that was read in: what found no place in the draft yet. */
  unplaced: z.array(OppUnplaced.extend({ text: OppUnplaced.shape.text.min(1) })),
  ...written,
});
type OppFields = z.output<typeof OppFields>;

type Kept = { readonly versionNumber: number; readonly contentHash: string };
const textKey = ({ versionNumber, contentHash }: Kept): string => `${versionNumber} ${contentHash}`;

/** Adopted by somebody, at a moment, by a set of rules; or nothing of it. One draft at most. */
const isAdoptedWhole = ({ versions }: OppFields): boolean =>
  versions.every(({ adoptedOn, adoptedByRole, adoptedAt, ruleSet }) =>
    [adoptedByRole, adoptedAt, ruleSet].every((one) => (one === null) === (adoptedOn === null)),
  ) && versions.filter(({ adoptedOn }) => adoptedOn === null).length <= 1;

const keepsTexts = ({ steps, texts }: OppFields): boolean => {
  const kept = new Set(texts.map(textKey));
  return steps.every((step) => kept.has(textKey(step)));
};

const holdsEachOnce = (record: OppFields): boolean =>
  eachOnce(record.versions, (version) => version.number) &&
  record.versions.every(({ waivers }) => eachOnce(waivers, ({ rule }) => rule)) &&
  eachOnce(record.texts, textKey) &&
  eachOnce(record.steps, ({ id }) => id) &&
  eachOnce(record.events, ({ id }) => id) &&
  eachOnce(record.unplaced, ({ id }) => id);

/** Checked as a vault would refuse it: each step has the text that it was about. */
export const ArchiveOpp = OppFields.refine(isAdoptedWhole).refine(keepsTexts).refine(holdsEachOnce);

const ArrangementFields = z.strictObject({
  kind: z.literal('arrangement'),
  id: ArrangementId,
  profileId: PartnershipProfileId,
  profileRevision: number,
  profile: ProfileContent,
  content: ArrangementContent,
  contentHash: sha256,
  submittedOn: Day.nullable(),
  /** Texts that steps were about, as they were, by hash. */
  texts: z.array(
    z.strictObject({
      contentHash: sha256,
      content: ArrangementContent,
      profile: ProfileContent,
      keptAt: Moment,
    }),
  ),
  /** In the order in which they were recorded. */
  steps: z.array(ArrangementStep),
  ...written,
});

/** Checked as a vault would refuse it: each step has the text that it was about. */
export const ArchiveArrangement = ArrangementFields.refine(({ steps, texts }) => {
  const kept = new Set(texts.map(({ contentHash }) => contentHash));
  return (
    steps.every(({ contentHash }) => kept.has(contentHash)) &&
    eachOnce(texts, ({ contentHash }) => contentHash) &&
    eachOnce(steps, ({ id }) => id)
  );
});

/**
 * Released versions alone: what was checked, never its source with names, nor what was decided about places in
 * it. Put back it is released, and the next version is written on what its readers got.
 */
export const ArchiveCasus = z.strictObject({
  kind: z.literal('casus'),
  id: CasusId,
  label: z.string().min(1),
  /** Oldest first; in a handover the last one alone. */
  versions: z
    .array(
      CasusVersion.pick({
        number: true,
        label: true,
        releasedAt: true,
        checkedByRole: true,
        checkedOn: true,
        keptSure: true,
        /** As it was counted in the sender's school; why it was accepted only in an own export. */
        meter: true,
      }).extend({
        contentHash: sha256,
        /** It was read aloud before it was released. */
        readAloud: z.boolean(),
        meeting: CasusMeeting,
        /** On what ground it was discussed, with the day on which parents were asked or told. */
        basis: CasusBasis.nullable(),
        parts: z.array(
          z.strictObject({
            section: z.enum(casusSections),
            heading: z.string(),
            partner: z.string().nullable(),
            text: z.string(),
          }),
        ),
      }),
    )
    .min(1)
    .refine((versions) => eachOnce(versions, (version) => version.number)),
});
