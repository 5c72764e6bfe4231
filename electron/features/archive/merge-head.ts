/**
 * What becomes of an own guardian or pupil when that of a dossier takes its place: what the sender left behind is
 * empty, and takes nothing away. Pure.
 */
import type { ArchiveDossier } from '../../contract/archive';
import type { GuardianRecord } from '../case-files/case-file-records';

type Guardian = ArchiveDossier['guardians'][number];
type Pupil = Omit<ArchiveDossier['pupil'], 'className'>;

const filled = (theirs: string, own: string): string => (theirs === '' ? own : theirs);

/** Somebody with a secret address here keeps it: no file makes it known. */
export const mergedGuardian = (own: GuardianRecord, theirs: Guardian): GuardianRecord => ({
  ...theirs,
  id: own.id,
  secretAddress: own.secretAddress || theirs.secretAddress,
  language: filled(theirs.language, own.language),
  phone: filled(theirs.phone, own.phone),
  email: filled(theirs.email, own.email),
  address: filled(theirs.address, own.address),
  remarks: filled(theirs.remarks, own.remarks),
});

/** When somebody came and leaves is a fact of the own school. */
export const mergedPupil = <Own extends Pupil>(own: Own, theirs: Pupil): Own => ({
  ...own,
  name: {
    firstName: filled(theirs.name.firstName, own.name.firstName),
    givenNames: filled(theirs.name.givenNames, own.name.givenNames),
    initials: filled(theirs.name.initials, own.name.initials),
    prefix: filled(theirs.name.prefix, own.name.prefix),
    lastName: filled(theirs.name.lastName, own.name.lastName),
    nickname: filled(theirs.name.nickname, own.name.nickname),
  },
  birthDate: theirs.birthDate ?? own.birthDate,
  sex: theirs.sex === 'unknown' ? own.sex : theirs.sex,
  yearGroup: theirs.yearGroup ?? own.yearGroup,
});

/**
 * A pupil who is new here. Who has left the sender's school goes to another one: its dates are not ours, and the six
 * weeks of the OPP (WPO art. 40a) count from the own one.
 * @param today a day
 */
export const newPupil = <Theirs extends Pupil>(theirs: Theirs, today: string): Theirs =>
  theirs.leaveDate !== null && theirs.leaveDate <= today
    ? { ...theirs, startDate: null, leaveDate: null }
    : theirs;
