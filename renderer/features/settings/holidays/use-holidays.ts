/** The calls behind the calendar of a school. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { SchoolId } from '../../../../electron/contract/ids';
import type { FreePeriodDraft, HolidayRegion } from '../../../../electron/contract/school-calendar';
import { api, valueOf } from '../../../app/api';
import { registerFlush } from '../../../app/flush';
import { createKeepers } from '../../../app/keepers';
import type { Keepers } from '../../../app/keepers';
import { keys } from '../../../app/query';

export type OfYear = { readonly schoolId: SchoolId; readonly startYear: number };
export type Scope = 'region' | 'own';

export const useCalendar = ({ schoolId, startYear }: OfYear) =>
  useQuery({
    queryKey: keys.schoolCalendar(schoolId, startYear),
    queryFn: () => valueOf(api.schoolCalendar.get({ schoolId, startYear })),
  });

/** What the app brings of a region and a year. */
export const useKnownHolidays = (region: HolidayRegion | null, startYear: number) =>
  useQuery({
    queryKey: ['knownHolidays', region, startYear],
    enabled: region !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      region === null ? [] : valueOf(api.schoolCalendar.known({ region, startYear })),
  });

export const useSetRegion = (schoolId: SchoolId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (region: HolidayRegion | null) =>
      valueOf(api.schoolCalendar.setRegion({ schoolId, region })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['schoolCalendar'] }),
  });
};

/** What a lock names that finds a row it can't save. */
export const calendarPlace = (schoolId: SchoolId) =>
  ({ kind: 'schoolCalendar', caseFileId: null, targetId: schoolId }) as const;

export type ListKeepers = Keepers<'list', readonly FreePeriodDraft[]>;

/** Saves a list while it is typed in; leaving the screen saves what waits. */
export const useListKeepers = ({ schoolId, startYear }: OfYear, scope: Scope): ListKeepers => {
  const client = useQueryClient();
  const mounted = useRef(true);
  const keepers = useMemo(
    () =>
      createKeepers<'list', readonly FreePeriodDraft[]>({
        save: async (_list, periods) => {
          const saved = await valueOf(
            api.schoolCalendar.save({ schoolId, startYear, scope, periods: [...periods] }),
          );
          // Another school in the region has them too.
          void client.invalidateQueries({ queryKey: ['schoolCalendar'], refetchType: 'none' });
          client.setQueryData(keys.schoolCalendar(schoolId, startYear), saved);
        },
        retries: () => mounted.current,
      }),
    [client, schoolId, startYear, scope, mounted],
  );
  useEffect(
    () => registerFlush({ place: calendarPlace(schoolId), secure: keepers.secure }),
    [schoolId, keepers],
  );
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      void keepers.flush();
    };
  }, [keepers]);
  return keepers;
};

/** Gives null when no file was picked. */
export const useReadCalendarFile = (startYear: number) =>
  useMutation({
    mutationFn: async () => {
      const file = await valueOf(api.files.pick({ purpose: 'schoolCalendar' }));
      if (file === null) return null;
      return valueOf(api.schoolCalendar.readFile({ file: file.token, startYear }));
    },
    gcTime: 0,
  });
