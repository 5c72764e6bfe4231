export { applyReplacements, restoreSource } from './apply';
export type { Applied, Segment } from './apply';
export { codeNameView } from './code-names';
export type { CodeNameOptions } from './code-names';
export { compileIdentities, compileIdentity } from './compile';
export type { Matcher } from './compile';
export { decide, rematchDecisions, sameFindings } from './decisions';
export type { Decision } from './decisions';
export { findKnown } from './deidentify';
export type { FindOptions } from './deidentify';
export type { Certainty, Finding, FormCode, ReasonCode, Tag } from './finding';
export { looksLikeInitials } from './initials';
export type {
  GuardianRelation,
  KnownAddress,
  KnownGuardian,
  KnownIdentity,
  KnownPerson,
  KnownStaff,
  KnownTerm,
  Sex,
  StaffRole,
  SubjectKind,
  SubjectRef,
} from './identity';
export type { PupilWord } from './wording';
