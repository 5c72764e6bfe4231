/** The balance of contact with guardians: of one file, or of all active files of a school. */
import dayjs from 'dayjs';
import { CodedError } from '../../contract/coded-error';
import { displayNameOf } from '../../contract/person-name';
import type { CaseFileSummaryRecord } from '../case-files/case-file-records';
import { listCaseFiles } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { today } from '../days';
import { freeDaysOf } from '../school-calendar/calendar-service';
import { getSettings } from '../settings/settings-service';
import { nextSchoolDay } from '../trajectory/rules/trajectory-weeks';
import * as repository from './balance-repository';
import type { BalanceOf } from './balance-repository';
import { balanceOf } from './contact-balance';
import type { BalanceRecord } from './contact-records';

const byFile = <Item extends { readonly caseFileId: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.caseFileId);
    if (group === undefined) groups.set(item.caseFileId, [item]);
    else group.push(item);
  }
  return groups;
};

/** For whom a reminder comes: who has left the school, or whose file is closed, needs none. */
const isFollowed = ({ status, left }: CaseFileSummaryRecord): boolean =>
  status === 'active' && !left;

/** As far ahead as a reminder and the longest holiday after it can lie. */
const DAYS_AHEAD = 400;

/** A reminder comes on a day with school. One that is past stays where it is. */
const onSchoolDay = async (
  { read, clock }: OpenContext,
  schoolId: string,
): Promise<(day: string) => string> => {
  const from = today(clock);
  const to = dayjs(from).add(DAYS_AHEAD, 'day').format('YYYY-MM-DD');
  const free = await freeDaysOf(read, { schoolId, from, to });
  return (day) => (day < from ? day : nextSchoolDay(day, free));
};

/** Longest without contact first, and within that by name. */
const byLastContact = (a: BalanceRecord, b: BalanceRecord): number =>
  (a.lastOn ?? '').localeCompare(b.lastOn ?? '') || a.sortName.localeCompare(b.sortName, 'nl');

/**
 * @param of with a null for the file: all active files of the school
 * @throws CodedError NOT_FOUND for a file of another school
 */
export const contactBalance = async (
  context: OpenContext,
  of: BalanceOf,
): Promise<BalanceRecord[]> => {
  const { read } = context;
  const { schoolId, caseFileId } = of;
  const wanted = (await listCaseFiles(context, schoolId)).filter(({ id, status }) =>
    caseFileId === null ? status === 'active' : id === caseFileId,
  );
  if (caseFileId !== null && wanted.length === 0) throw new CodedError('NOT_FOUND');
  const { contactReminderWeeks } = await getSettings(read);
  const contacts = byFile(await repository.selectBalancedContacts(read, of));
  const guardians = byFile(await repository.selectBalancedGuardians(read, of));
  const toSchoolDay = await onSchoolDay(context, schoolId);
  const day = today(context.clock);
  return wanted
    .map((file) => {
      const { notHeard, dueOn, ...balance } = balanceOf({
        contacts: contacts.get(file.id) ?? [],
        guardians: guardians.get(file.id) ?? [],
        weeks: contactReminderWeeks,
        today: day,
      });
      return {
        caseFileId: file.id,
        codeName: file.codeName,
        pupilName: file.pupilName,
        sortName: file.sortName,
        classGroupName: file.classGroupName,
        ...balance,
        notHeard: notHeard.map(({ id, name, relation }) => ({
          guardianId: id,
          name: displayNameOf(name),
          relation,
        })),
        dueOn: dueOn === null || !isFollowed(file) ? null : toSchoolDay(dueOn),
      };
    })
    .toSorted(byLastContact);
};
