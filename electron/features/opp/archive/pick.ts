/** What of an OPP goes along with a handover, and what one that comes in leaves as it is. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { Kept } from '../../archive/archive-source';

type Travelling = ArchiveRecordOf<'opp'>;
type Version = Travelling['versions'][number];
type Step = Travelling['steps'][number];
type Text = Travelling['texts'][number];
type Content = Version['content'];

/** The adopted version that applies: the last one. */
export const versionInForce = ({ versions }: Travelling): Version | undefined =>
  versions.toReversed().find(({ adoptedOn }) => adoptedOn !== null);

/** Without a line about where text came from, where that stays behind; no hash is over those lines. */
const withSourcesOf = (content: Content, recordIds: Kept['recordIds']): Content =>
  // Each section keeps its own shape: only the list of its sources gets shorter.
  Object.fromEntries(
    Object.entries(content).map(([name, section]) => [
      name,
      { ...section, sources: section.sources.filter(({ id }) => recordIds.has(id)) },
    ]),
  ) as Content;

/** A consent stays one of this guardian, who they are or not; only why they refused goes with them. */
const withKept = (step: Step, { guardianIds, recordIds }: Kept): Step => {
  const { detail } = step;
  switch (detail.kind) {
    case 'consultation':
    case 'evaluation':
      return {
        ...step,
        detail: { ...detail, guardianIds: detail.guardianIds.filter((id) => guardianIds.has(id)) },
      };
    case 'consent':
      return guardianIds.has(detail.guardianId)
        ? step
        : { ...step, detail: { ...detail, ground: '' } };
    case 'signature': {
      const { attachmentId } = detail;
      const along = attachmentId !== null && recordIds.has(attachmentId);
      return along ? step : { ...step, detail: { ...detail, attachmentId: null } };
    }
    case 'hearing':
    case 'dispute':
    default:
      return step;
  }
};

const isTextOf = (
  text: Text,
  { versionNumber, contentHash }: Pick<Text, 'versionNumber' | 'contentHash'>,
): boolean => text.versionNumber === versionNumber && text.contentHash === contentHash;

/**
 * With these parts alone. Steps about a version go when that version does, each with the text that it was
 * about; earlier versions bring the steps about versions that were thrown away too. What is not adopted yet is no
 * text that is in force: without one, the earlier versions and the draft are the ground.
 */
export const pickOpp = (record: Travelling, kept: Kept): Travelling => {
  const { parts, recordIds } = kept;
  const inForce = versionInForce(record);
  const earlier = parts.has('oppEarlier');
  const versions = record.versions.filter((version) =>
    version === inForce ? parts.has('oppText') : earlier,
  );
  const numbers = new Set(versions.map(({ number }) => number));
  const steps = parts.has('oppSteps')
    ? record.steps.filter(({ versionNumber }) => earlier || numbers.has(versionNumber))
    : [];
  const texts = record.texts.filter(
    (text) =>
      (earlier && parts.has('oppSteps')) ||
      steps.some((step) => isTextOf(text, step)) ||
      versions.some(({ number, contentHash }) =>
        isTextOf(text, { versionNumber: number, contentHash }),
      ),
  );
  const bare = <Texted extends { readonly content: Content }>(one: Texted): Texted => ({
    ...one,
    content: withSourcesOf(one.content, recordIds),
  });
  return {
    ...record,
    versions: versions.map(bare),
    texts: texts.map(bare),
    steps: steps.map((step) => withKept(step, kept)),
    events: earlier ? record.events : [],
    unplaced: earlier ? record.unplaced : [],
  };
};

const byText = (a: Text, b: Text): number =>
  a.versionNumber - b.versionNumber || (a.contentHash < b.contentHash ? -1 : 1);

const byRecording = (a: Step, b: Step): number =>
  `${a.recordedAt} ${a.id}` < `${b.recordedAt} ${b.id}` ? -1 : 1;

/** Earlier versions and a later draft of the own one, where nothing but what is in force came in. */
const ownVersions = (incoming: Travelling, own: Travelling): readonly Version[] => {
  const last = versionInForce(incoming)?.number ?? 0;
  const taken = new Set(incoming.versions.map(({ number }) => number));
  return own.versions.filter(
    ({ number, adoptedOn }) => !taken.has(number) && (adoptedOn !== null || number > last),
  );
};

/**
 * What comes in, with what the own one holds of parts of which nothing came: those may have stayed behind at
 * the sender, and an adopted version or a consent must not be lost by that.
 */
export const withOwnParts = (incoming: Travelling, own: Travelling): Travelling => {
  const inForce = versionInForce(incoming);
  const earlierCame =
    incoming.versions.some((version) => version !== inForce) ||
    incoming.events.length + incoming.unplaced.length > 0;
  const kept = earlierCame ? [] : ownVersions(incoming, own);
  const keptNumbers = new Set(kept.map(({ number }) => number));
  const came = new Set<string>(incoming.steps.map(({ id }) => id));
  const steps = own.steps.filter(
    ({ id, versionNumber }) =>
      !came.has(id) && (incoming.steps.length === 0 || keptNumbers.has(versionNumber)),
  );
  const texts = own.texts.filter(
    (text) =>
      !incoming.texts.some((one) => isTextOf(one, text)) &&
      (keptNumbers.has(text.versionNumber) || steps.some((step) => isTextOf(text, step))),
  );
  return {
    ...incoming,
    versions: [...incoming.versions, ...kept].toSorted((a, b) => a.number - b.number),
    texts: [...incoming.texts, ...texts].toSorted(byText),
    steps: [...incoming.steps, ...steps].toSorted(byRecording),
    ...(earlierCame ? {} : { events: own.events, unplaced: own.unplaced }),
  };
};
