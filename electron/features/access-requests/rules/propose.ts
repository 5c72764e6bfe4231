/** What a rule proposes for each item, before a person decides. Pure. */
import type { WithheldGround } from '../../../contract/access-requests';
import type { ArchiveDossier } from '../../../contract/archive';
import type { HandoverPart } from '../../../contract/handover-parts';
import { isTalkOfOther } from './note-of-other';

export type ItemPlace = { readonly part: HandoverPart; readonly id: string };

export type Asker = ArchiveDossier['guardians'][number];

/** Null: the guardian was taken out of the file since, so nothing shows a right to it. */
export type Facts = { readonly dossier: ArchiveDossier; readonly asker: Asker | null };

/**
 * A secret address lies with somebody else: whatever a person decides, it is given to nobody, and nobody is told
 * that there is one. Custom: domain.md section 3; law: AVG art. 15 lid 4, UAVG art. 41 lid 1 onder i.
 */
export const isSecret = ({ part, id }: ItemPlace, { dossier, asker }: Facts): boolean =>
  part === 'guardianDetails' &&
  id !== asker?.id &&
  dossier.guardians.some((one) => one.id === id && one.secretAddress);

/**
 * A right to information that is missing or limited (BW art. 1:377c) is asked about for every item: a person
 * decides what such a guardian gets all the same.
 */
const mayAsk = (asker: Asker | null): boolean =>
  asker !== null && asker.rightToInformation !== 'no' && asker.rightToInformation !== 'limited';

/** Talks in which the one who asks was not. Nobody of the family was in it: then it is of a third party. */
const apartOf = ({ dossier, asker }: Facts, contactId: string): WithheldGround | null => {
  const contact = dossier.records.find(({ id }) => id === contactId);
  if (contact?.kind !== 'guardianContact') return null;
  const { guardianIds } = contact.draft;
  if (guardianIds.some((id) => id === asker?.id)) return null;
  return guardianIds.length === 0 ? 'thirdParty' : 'otherGuardian';
};

/** Told by the other guardian alone; where nobody is named, they told it together. */
const isViewOfOther = ({ dossier, asker }: Facts): boolean => {
  const views = dossier.records.find(({ kind }) => kind === 'guardianViews');
  if (views?.kind !== 'guardianViews') return false;
  const { guardianIds } = views.content;
  return guardianIds.length > 0 && !guardianIds.some((id) => id === asker?.id);
};

/** An agreement that was made in talks with others alone. */
const apartOfAgreement = (facts: Facts, agreementId: string): WithheldGround | null => {
  const talks = facts.dossier.records.filter(
    (record) =>
      record.kind === 'guardianContact' && record.agreementIds.some((id) => id === agreementId),
  );
  const grounds = talks.map(({ id }) => apartOf(facts, id));
  return grounds.length > 0 && grounds.every((ground) => ground !== null)
    ? (grounds[0] ?? null)
    : null;
};

/** A talk about the OPP with the other guardian alone stands among its steps, which go or stay together. */
const hasTalkOfOther = ({ dossier, asker }: Facts, oppId: string): boolean =>
  dossier.records.some(
    (record) =>
      record.kind === 'opp' &&
      record.id === oppId &&
      record.steps.some(
        ({ detail }) =>
          'guardianIds' in detail &&
          detail.guardianIds.length > 0 &&
          !detail.guardianIds.some((id) => id === asker?.id),
      ),
  );

/** What the other guardian alone said, each week or at an evaluation, stands in fields of a trajectory. */
const isTrajectoryWithOther = ({ part, id }: ItemPlace, { dossier, asker }: Facts): boolean => {
  const trajectory = dossier.records.find((record) => record.id === id);
  if (trajectory?.kind !== 'trajectory') return false;
  const isOther = (ids: readonly string[]): boolean =>
    ids.length > 0 && !ids.some((one) => one === asker?.id);
  return part === 'trajectoryReflections'
    ? isOther(trajectory.plan.guardianIds)
    : trajectory.evaluations.some(({ evaluation }) => isOther(evaluation.guardianIds));
};

const isNoteOfOther = ({ dossier: { records, guardians }, asker }: Facts, id: string): boolean => {
  const note = records.find((record) => record.id === id);
  return (
    note?.kind === 'note' && asker !== null && isTalkOfOther(note.content, { guardians, asker })
  );
};

/** What came with such a note. */
const isOfNoteOfOther = (facts: Facts, attachmentId: string): boolean => {
  const attachment = facts.dossier.records.find(({ id }) => id === attachmentId);
  return (
    attachment?.kind === 'attachment' &&
    attachment.noteId !== null &&
    isNoteOfOther(facts, attachment.noteId)
  );
};

/**
 * Why an item would stay here; null: it would be given. What is of another guardian alone stays: AVG art. 15
 * lid 4 (the rights of others), UAVG art. 41 lid 1 onder i; domain.md section 3.
 */
export const proposedGround = (item: ItemPlace, facts: Facts): WithheldGround | null => {
  if (isSecret(item, facts)) return 'secretAddress';
  if (!mayAsk(facts.asker)) return 'noRight';
  const { part, id } = item;
  if (part === 'guardians' || part === 'guardianDetails') {
    return id === facts.asker?.id ? null : 'otherGuardian';
  }
  if (part === 'guardianContacts') return apartOf(facts, id);
  if (part === 'noteObservations' || part === 'noteInterpretations') {
    return isNoteOfOther(facts, id) ? 'otherGuardian' : null;
  }
  if (part === 'attachments') return isOfNoteOfOther(facts, id) ? 'otherGuardian' : null;
  if (part === 'guardianViews') return isViewOfOther(facts) ? 'otherGuardian' : null;
  if (part === 'oppSteps') return hasTalkOfOther(facts, id) ? 'otherGuardian' : null;
  if (part === 'trajectoryReflections' || part === 'trajectoryEvaluations') {
    return isTrajectoryWithOther(item, facts) ? 'otherGuardian' : null;
  }
  if (part === 'agreementsOpen' || part === 'agreementsDone') return apartOfAgreement(facts, id);
  return part === 'privateWorkingNotes' ? 'privateWorkingNote' : null;
};

/**
 * Whether a guardian may hear that something was withheld on this ground. That there is a secret address, or a
 * private working note, would itself tell what is kept. Domain.md section 3.
 */
export const mayBeTold = (ground: WithheldGround): boolean =>
  ground !== 'secretAddress' && ground !== 'privateWorkingNote';
