/** Where a version stands in the cycle, for the stepper and the main button. Pure. */
import type { Opp, OppConsentState, OppVersion } from '../../../../electron/contract/opp';
import type { OppStep, OppStepKind, OppStepOf } from '../../../../electron/contract/opp-steps';

/** The version that is worked on: the draft, else the one in force. */
export const shownVersion = (opp: Pick<Opp, 'draft' | 'inForce'>): OppVersion | null =>
  opp.draft ?? opp.inForce;

type StepOf<Kind extends OppStepKind> = OppStep & { readonly detail: OppStepOf<Kind> };

/** Steps of a kind that were recorded on a version and not withdrawn, newest first. */
export const stepsOf = <Kind extends OppStepKind>(
  { steps }: Pick<Opp, 'steps'>,
  { number }: Pick<OppVersion, 'number'>,
  kind: Kind,
): readonly StepOf<Kind>[] =>
  steps.filter(
    (step): step is StepOf<Kind> =>
      step.detail.kind === kind && step.versionNumber === number && step.withdrawn === null,
  );

const stageKeys = ['draft', 'consultation', 'consent', 'adoption', 'evaluation'] as const;
export type StageKey = (typeof stageKeys)[number];

export type Stage = {
  readonly key: StageKey;
  readonly done: boolean;
  /** The first that isn't done. */
  readonly current: boolean;
  /** The day on which it was done. */
  readonly on: string | null;
  /** Of the consent: how it stands; `again`: it was given to an earlier version. */
  readonly consent: OppConsentState | 'again' | null;
};

export const stagesOf = (opp: Opp, version: OppVersion): readonly Stage[] => {
  const dayOfLast = (kind: OppStepKind): string | null =>
    stepsOf(opp, version, kind)[0]?.on ?? null;
  const agreedOn =
    stepsOf(opp, version, 'consent').find(
      ({ detail, actionHash }) => detail.answer === 'yes' && actionHash === version.actionHash,
    )?.on ?? null;
  const days: Readonly<Record<StageKey, string | null>> = {
    draft: null,
    consultation: dayOfLast('consultation'),
    consent: version.consent === 'agreed' ? agreedOn : null,
    adoption: version.adoptedOn,
    evaluation: dayOfLast('evaluation'),
  };
  const isDone = (key: StageKey): boolean => {
    if (key === 'draft') return days.consultation !== null || version.adoptedOn !== null;
    return key === 'consent' ? version.consent === 'agreed' : days[key] !== null;
  };
  const current = stageKeys.find((key) => !isDone(key));
  const again = (voidConsentOf(opp, version)?.toVersion ?? null) !== null;
  const consent = again ? 'again' : version.consent;
  return stageKeys.map((key) => ({
    key,
    done: isDone(key),
    current: key === current,
    on: days[key],
    consent: key === 'consent' ? consent : null,
  }));
};

/** Why the consent that was given doesn't count any more; null when none was lost. */
export type VoidConsent = {
  readonly on: string;
  /** It was given to an earlier version; else to an earlier text of this one. */
  readonly toVersion: number | null;
};

export const voidConsentOf = (opp: Opp, version: OppVersion): VoidConsent | null => {
  if (version.consent !== 'void' && version.consent !== 'asked') return null;
  const given = opp.steps.find(
    ({ detail, withdrawn, versionNumber }) =>
      detail.kind === 'consent' &&
      detail.answer === 'yes' &&
      withdrawn === null &&
      (versionNumber < version.number ||
        (versionNumber === version.number && version.consent === 'void')),
  );
  if (given === undefined) return null;
  return {
    on: given.on,
    toVersion: given.versionNumber === version.number ? null : given.versionNumber,
  };
};

/** How the text of a step compares with the version's text as it is now; consent is about the action section. */
export type TextState = 'same' | 'changed' | 'unknown';

export const textStateOf = (opp: Opp, step: OppStep): TextState => {
  const version = [opp.draft, opp.inForce].find((one) => one?.number === step.versionNumber);
  if (version !== null && version !== undefined) {
    const same =
      step.detail.kind === 'consent'
        ? step.actionHash === version.actionHash
        : step.contentHash === version.contentHash;
    return same ? 'same' : 'changed';
  }
  const past = opp.versions.find(({ number }) => number === step.versionNumber);
  if (past === undefined) return 'unknown';
  if (step.contentHash.startsWith(past.shortHash)) return 'same';
  // The action section may be the same in a text that changed elsewhere; its hash isn't known here.
  return step.detail.kind === 'consent' ? 'unknown' : 'changed';
};
