export { applyReplacements, hintsBeside, restoreSource } from './apply';
export type { AnsweredHint, Applied, Segment } from './apply';
export { codeNameView } from './code-names';
export type { CodeNameOptions } from './code-names';
export { compileIdentities, compileIdentity } from './compile';
export type { Matcher } from './compile';
export {
  decide,
  foldSurface,
  placeHints,
  rematchDecisions,
  sameFindings,
  sameHints,
} from './decisions';
export type { Decision, Place, PlacedHint } from './decisions';
export { findKnown } from './deidentify';
export type { FindOptions } from './deidentify';
export type { Certainty, Finding, FormCode, ReasonCode, Tag } from './finding';
export type { Hint, HintKind, Narrowing, OtherAttribute } from './hint';
export { findHints } from './hints/find-hints';
export { exemptionKey, findIdentifiers } from './identify';
export type { IdentifyOptions, TextPart } from './identify';
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
export { Lexicon } from './lexicon';
export type { PupilWord } from './wording';
