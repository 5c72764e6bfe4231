import type { HandlersOf } from '../../contract/contract';
import type { schoolCalendar } from '../../contract/school-calendar';
import type { OpenContext } from '../context';
import { readCalendarFile } from './calendar-file';
import { getCalendar, saveCalendar, setSchoolRegion } from './calendar-service';
import { knownHolidays } from './known-holidays';

export const schoolCalendarHandlers: HandlersOf<typeof schoolCalendar, OpenContext> = {
  'schoolCalendar.get': getCalendar,
  'schoolCalendar.setRegion': async (context, input) => {
    await setSchoolRegion(context, input);
    return {};
  },
  'schoolCalendar.save': saveCalendar,
  'schoolCalendar.known': (_context, input) => knownHolidays(input),
  'schoolCalendar.readFile': readCalendarFile,
};
