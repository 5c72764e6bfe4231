import {
  Arrangement,
  ArrangementDecision,
  ArrangementEvaluation,
} from '../../../electron/contract/arrangement';
import { ArrangementId, PartnershipProfileId } from '../../../electron/contract/ids';
import { ProfileContent } from '../../../electron/contract/partnership-profile';
import {
  decideArrangement,
  submitArrangement,
} from '../../../electron/features/arrangement/arrangement-cycle';
import type {
  ArrangementContentRecord,
  ArrangementRecord,
  ProfileRecord,
} from '../../../electron/features/arrangement/arrangement-records';
import {
  createArrangement,
  saveArrangement,
} from '../../../electron/features/arrangement/arrangement-service';
import { saveProfile } from '../../../electron/features/arrangement/profiles-service';
import type { OpenContext } from '../../../electron/features/context';
import { AIM_ID, fullContent, lineProfile } from '../../unit/arrangement/request';
import { adoptOpp } from '../../../electron/features/opp/opp-cycle';
import type { OppRecord } from '../../../electron/features/opp/opp-records';
import {
  adopted,
  consent,
  consultation,
  hearing,
  idOf as oppIdOf,
  openFile,
  record,
} from '../opp/support';
import type { OpenFile } from '../opp/support';

export const TODAY = '2025-11-12';

export const makeProfile = (
  context: OpenContext,
  change: Record<string, unknown> = {},
): Promise<ProfileRecord> =>
  saveProfile(context, {
    id: null,
    revision: 0,
    content: ProfileContent.parse({ ...lineProfile, ...change }),
  });

export const changeProfile = (
  context: OpenContext,
  { id, revision, content }: ProfileRecord,
  change: Record<string, unknown>,
): Promise<ProfileRecord> =>
  saveProfile(context, {
    id: PartnershipProfileId.parse(id),
    revision,
    content: ProfileContent.parse({ ...content, ...change }),
  });

export const idOf = ({ id }: { readonly id: string }): ArrangementId => ArrangementId.parse(id);

export const save = (
  context: OpenContext,
  { id, version }: Pick<ArrangementRecord, 'id' | 'version'>,
  content: ArrangementContentRecord,
): Promise<ArrangementRecord> => saveArrangement(context, { id, version, content });

export type Begun = {
  readonly file: OpenFile;
  readonly profile: ProfileRecord;
  readonly request: ArrangementRecord;
};

/** An empty request in a file of its own. */
export const begin = async (context: OpenContext, codeName = 'Lantaarn'): Promise<Begun> => {
  const file = await openFile(context, codeName);
  const profile = await makeProfile(context);
  const request = await createArrangement(context, {
    caseFileId: file.caseFileId,
    profileId: PartnershipProfileId.parse(profile.id),
  });
  return { file, profile, request };
};

/** One in which nothing is missing: its OPP is adopted. */
export const writtenRequest = async (
  context: OpenContext,
  codeName = 'Lantaarn',
): Promise<Begun> => {
  const begun = await begin(context, codeName);
  const opp = await adopted(context, begun.file);
  const content = fullContent({ opp: { oppId: opp.id, versionNumber: 1 } });
  return { ...begun, request: await save(context, begun.request, content) };
};

export const submit = (
  context: OpenContext,
  request: Pick<ArrangementRecord, 'id' | 'version'>,
): Promise<ArrangementRecord> =>
  submitArrangement(context, { id: idOf(request), version: request.version, on: TODAY });

const decision = (change: Record<string, unknown> = {}): ArrangementDecision =>
  ArrangementDecision.parse({
    outcome: 'granted',
    on: TODAY,
    amountCents: 160_000,
    psychologistAdvice: 'Passend bij de vraag.',
    managerAdvice: 'Akkoord.',
    conditions: 'Tussentijds bellen.',
    endOn: '2026-06-30',
    evaluationOn: '2026-05-20',
    ...change,
  });

export const decide = (
  context: OpenContext,
  request: Pick<ArrangementRecord, 'id'>,
  change: Record<string, unknown> = {},
): Promise<ArrangementRecord> =>
  decideArrangement(context, { id: idOf(request), decision: decision(change) });

export const evaluation = (change: Record<string, unknown> = {}): ArrangementEvaluation =>
  ArrangementEvaluation.parse({
    on: TODAY,
    aims: [{ aimId: AIM_ID, result: 'partly', reached: 'Drie van de vijf keer.' }],
    stays: 'Het hulpkaartje.',
    conclusion: 'De groep kan verder zonder begeleider.',
    ...change,
  });

/** Adopts an OPP that was written before. */
export const adoptWritten = async (
  context: OpenContext,
  draft: OppRecord,
  { mother }: OpenFile,
): Promise<void> => {
  let opp = draft;
  for (const detail of [consultation(mother), hearing, consent(mother)]) {
    opp = await record(context, opp, { detail });
  }
  const version = opp.draft?.version ?? 0;
  await adoptOpp(context, { id: oppIdOf(opp), version, adoptedOn: TODAY });
};

/** As the router hands it to the screen. */
export const parsed = (one: ArrangementRecord): Arrangement => Arrangement.parse(one);
