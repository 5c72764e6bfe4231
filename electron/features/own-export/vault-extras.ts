/** What belongs to no pupil: kept lists and forms, of every school. */
import type { z } from 'zod';
import type { VaultExtras } from '../../contract/vault-extras';
import { listProfiles as listPartnershipProfiles } from '../arrangement/profiles-service';
import { listKept } from '../consultation/kept-questions-service';
import type { OpenContext } from '../context';
import { listProfiles as listHandoverProfiles } from '../handover/profiles-service';
import { listSchools } from '../pupils/schools-service';
import { getCalendar } from '../school-calendar/calendar-service';
import { getSettings } from '../settings/settings-service';
import { listLibrary } from '../trajectory-groups/library-service';
import { listTemplates } from '../trajectory-groups/templates-service';
import { selectCalendarYears } from './own-export-repository';

type Calendars = z.input<typeof VaultExtras>['schoolCalendars'];

const calendarsOf = async (
  context: OpenContext,
  schoolIds: readonly string[],
): Promise<Calendars> => {
  const years = await selectCalendarYears(context.read);
  const calendars: Calendars = [];
  for (const schoolId of schoolIds) {
    for (const startYear of years) {
      const calendar = await getCalendar(context, { schoolId, startYear });
      if (calendar.own.length + calendar.ofRegion.length > 0) calendars.push(calendar);
    }
  }
  return calendars;
};

export const collectVaultExtras = async (
  context: OpenContext,
): Promise<z.input<typeof VaultExtras>> => {
  const schools = await listSchools(context);
  const { questions } = await listKept(context, { words: '', theme: null });
  return {
    format: 'casuskluis-kluis',
    formatVersion: 1,
    settings: await getSettings(context.read),
    schools,
    schoolCalendars: await calendarsOf(
      context,
      schools.map(({ id }) => id),
    ),
    trajectoryTemplates: (await listTemplates(context)).filter(({ id }) => id !== null),
    goalLibrary: (await listLibrary(context)).filter(({ id }) => id !== null),
    keptQuestions: questions.map(({ shown: _shown, ...question }) => question),
    partnershipProfiles: await listPartnershipProfiles(context),
    handoverProfiles: (await listHandoverProfiles(context)).filter(
      ({ builtIn, changed }) => builtIn === null || changed,
    ),
  };
};
