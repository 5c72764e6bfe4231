/** The pages of an OPP as they lay on the table when a step was recorded. */
import { CodedError } from '../../contract/coded-error';
import type { PrintableDocument } from '../../contract/document';
import type { OpenContext } from '../context';
import { today } from '../days';
import { loadOpp } from './opp-case';
import type { OppCase } from './opp-case';
import type { OppStepRecord } from './opp-records';
import { selectText } from './opp-versions-repository';
import type { KeptText, StoredVersion } from './opp-versions-repository';
import { madePages } from './print-opp';

/** What was recorded before it; what was withdrawn only later counted then. */
const stepsBefore = ({ steps }: OppCase, step: OppStepRecord): readonly OppStepRecord[] =>
  steps
    .slice(steps.indexOf(step) + 1)
    .map((earlier) =>
      earlier.withdrawn !== null && earlier.withdrawn.at >= step.recordedAt
        ? { ...earlier, withdrawn: null }
        : earlier,
    );

/** The version with that text, adopted when it was by then; a draft that was thrown away is none any more. */
const versionThen = (
  { versions }: OppCase,
  { oppId, versionNumber, recordedAt }: OppStepRecord,
  kept: KeptText,
): StoredVersion => {
  const now = versions.find(({ number }) => number === versionNumber);
  // Nothing changes an adopted version: it was last changed when it was adopted.
  const adopted = now !== undefined && now.updatedAt < recordedAt ? now : undefined;
  return {
    ...kept,
    oppId,
    number: versionNumber,
    adoptedOn: adopted?.adoptedOn ?? null,
    adoptedByRole: adopted?.adoptedByRole ?? null,
    version: now?.version ?? 1,
    createdAt: now?.createdAt ?? recordedAt,
    updatedAt: recordedAt,
  };
};

/** The OPP as it was just before the step. Its dates and the people round the pupil are those of now. */
const caseThen = (loaded: OppCase, step: OppStepRecord, version: StoredVersion): OppCase => ({
  ...loaded,
  versions: [version, ...loaded.versions.filter(({ number }) => number < version.number)],
  steps: stepsBefore(loaded, step),
  waivers: loaded.waivers.filter(({ at }) => at < step.recordedAt),
  adoptions: loaded.adoptions.filter(
    ({ number }) => number < version.number || version.adoptedOn !== null,
  ),
  today: today({ now: () => new Date(step.recordedAt) }),
});

/**
 * The text that a step was about, as pages; nothing of what was recorded later stands in them.
 * @throws CodedError NOT_FOUND, also for a step of another OPP
 */
export const stepText = async (
  context: OpenContext,
  {
    id,
    stepId,
    naming,
  }: {
    readonly id: string;
    readonly stepId: string;
    readonly naming: 'names' | 'codeName';
  },
): Promise<PrintableDocument> => {
  const loaded = await loadOpp(context, id);
  const step = loaded.steps.find((one) => one.id === stepId);
  if (step === undefined) throw new CodedError('NOT_FOUND');
  const { versionNumber: number, contentHash } = step;
  const kept = await selectText(context.read, { oppId: id, number, contentHash });
  if (kept === undefined) throw new CodedError('NOT_FOUND');
  const version = versionThen(loaded, step, kept);
  const then = caseThen(loaded, step, version);
  const { document } = await madePages(context, {
    loaded: then,
    version,
    edition: 'whole',
    naming,
  });
  return document;
};
