/** What of a request goes along with a handover, and what one that comes in leaves as it is. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { Kept } from '../../archive/archive-source';

type Travelling = ArchiveRecordOf<'arrangement'>;
type Content = Travelling['content'];

/** Reports are named, and their files go only as attachments; no hash is over where text came from. */
const withReferencesOf = (content: Content, { recordIds }: Kept): Content => ({
  ...content,
  reports: content.reports.map((report) =>
    report.attachmentId !== null && recordIds.has(report.attachmentId)
      ? report
      : { ...report, attachmentId: null },
  ),
  sources: content.sources.filter(({ id }) => recordIds.has(id)),
});

/** What was submitted says which version of the OPP went with it, whether that travels or not. */
const withOppOf = (content: Content, { recordIds }: Kept): Content =>
  content.opp === null || recordIds.has(content.opp.oppId) ? content : { ...content, opp: null };

/** With these parts alone: the request as it is now, and its steps with the texts that they were about. */
export const pickArrangement = (record: Travelling, kept: Kept): Travelling => {
  const content = withReferencesOf(record.content, kept);
  const stepped = kept.parts.has('arrangementSteps');
  return {
    ...record,
    content: record.submittedOn === null ? withOppOf(content, kept) : content,
    steps: stepped ? record.steps : [],
    texts: stepped
      ? record.texts.map((text) => ({ ...text, content: withReferencesOf(text.content, kept) }))
      : [],
  };
};

/**
 * What comes in; with the own steps where none came: those may have stayed behind at the sender, and what was
 * decided must not be lost by that.
 */
export const withOwnParts = (incoming: Travelling, own: Travelling): Travelling =>
  incoming.steps.length + incoming.texts.length > 0
    ? incoming
    : { ...incoming, steps: own.steps, texts: own.texts };
