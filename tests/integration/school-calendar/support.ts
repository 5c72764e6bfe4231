import type { z } from 'zod';
import type { InputOf } from '../../../electron/contract/contract';
import { SchoolId } from '../../../electron/contract/ids';
import { schoolCalendar } from '../../../electron/contract/school-calendar';
import type { OpenContext } from '../../../electron/features/context';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { schoolCalendarHandlers as handlers } from '../../../electron/features/school-calendar/calendar-handlers';

type Calls = typeof schoolCalendar;

/** Calls as the router does: what goes in and what comes out is parsed. */
export const call = async <Name extends keyof Calls>(
  context: OpenContext,
  name: Name,
  input: InputOf<Calls[Name]>,
): Promise<z.output<Calls[Name]['output']>> => {
  const { input: Input, output: Output } = schoolCalendar[name];
  const handler = handlers[name] as (context: OpenContext, input: unknown) => unknown;
  return Output.parse(await handler(context, Input.parse(input))) as z.output<
    Calls[Name]['output']
  >;
};

export const autumn = { name: 'Herfstvakantie', fromOn: '2026-10-17', toOn: '2026-10-25' };
export const christmas = { name: 'Kerstvakantie', fromOn: '2026-12-19', toOn: '2027-01-03' };
export const studyDay = { name: 'Studiedag', fromOn: '2026-11-04', toOn: '2026-11-04' };

export const makeSchool = async (context: OpenContext, name = 'De Vlier'): Promise<SchoolId> => {
  const { id } = await createSchool(context, { name, place: 'Verzonnendam' });
  return SchoolId.parse(id);
};
