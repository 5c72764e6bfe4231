/**
 * Signals ("niet pluis"): what was seen, apart from what it may mean (domain.md section 2). Suspected child abuse
 * is none of these: it has a record of its own (reporting-code.ts).
 */
import { z } from 'zod';
import { contract } from './contract';
import { DocumentBlock } from './document';
import { CaseFileId, ConcernSignalId, Day, Moment } from './ids';

const short = (longest: number) => z.string().trim().max(longest);
const text = short(20_000);

/** Custom (K): where in the child's life it shows. */
export const signalDomains = [
  'wellBeing',
  'behaviour',
  'contactWithPeers',
  'learning',
  'health',
  'attendance',
  'homeSituation',
  'other',
] as const;
export type SignalDomain = (typeof signalDomains)[number];

/** 1: it struck me; 2: it worries me; 3: it worries me a lot. Custom. */
export const signalIntensities = [1, 2, 3] as const;
export type SignalIntensity = (typeof signalIntensities)[number];

export const ConcernSignalDraft = z.strictObject({
  on: Day,
  /** What was seen or heard. */
  fact: text.min(1),
  /** What it may mean. */
  interpretation: text,
  situation: short(1000),
  domain: z.enum(signalDomains),
  intensity: z.literal(signalIntensities),
  discussedWith: short(200),
  discussedOn: Day.nullable(),
  guardiansInformedOn: Day.nullable(),
  lookAgainOn: Day.nullable(),
});
export type ConcernSignalDraft = z.output<typeof ConcernSignalDraft>;

export const ConcernSignal = z.strictObject({
  id: ConcernSignalId,
  caseFileId: CaseFileId,
  draft: ConcernSignalDraft,
  version: z.number().int().min(1),
  createdAt: Moment,
  updatedAt: Moment,
});
export type ConcernSignal = z.output<typeof ConcernSignal>;

/** Several signals over time: a picture, and the table with the same beside it. */
export const SignalPattern = z.strictObject({
  /** Null: fewer than two signals. */
  chart: DocumentBlock.nullable(),
  table: DocumentBlock.nullable(),
  /** What stands out, in a sentence each: "Drie signalen over welbevinden in zes weken." */
  remarks: z.array(z.string()),
});
export type SignalPattern = z.output<typeof SignalPattern>;

const signalId = z.strictObject({ id: ConcernSignalId });
const ofFile = z.strictObject({ caseFileId: CaseFileId });

export const concernSignals = contract({
  /** Of a case file, newest first; not those in the bin. */
  'concernSignals.list': { input: ofFile, output: z.array(ConcernSignal) },
  'concernSignals.pattern': { input: ofFile, output: SignalPattern },
  /** A new one (id null, version 0) or a change. INVALID_INPUT: a day to come. */
  'concernSignals.save': {
    input: ofFile.extend({
      id: ConcernSignalId.nullable(),
      version: z.number().int().min(0),
      draft: ConcernSignalDraft,
    }),
    output: ConcernSignal,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'CASE_FILE_ARCHIVED', 'INVALID_INPUT', 'DISK_FULL'],
  },
  /** Into the bin, for 30 days. */
  'concernSignals.remove': {
    input: signalId,
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  'concernSignals.restore': {
    input: signalId,
    output: ConcernSignal,
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
});
