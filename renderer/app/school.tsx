/** The school that is being worked in. Everything belongs to one; schools never mix on a screen. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, type ReactNode } from 'react';
import type { SchoolId } from '../../electron/contract/ids';
import { api, valueOf } from './api';
import { keys } from './query';

const SchoolContext = createContext<SchoolId | null>(null);

export const useSchools = () =>
  useQuery({ queryKey: keys.schools, queryFn: () => valueOf(api.schools.list({})) });

export const useSettings = () =>
  useQuery({ queryKey: keys.settings, queryFn: () => valueOf(api.settings.get({})) });

/** Switches to another school: everything is read anew. */
export const useSwitchSchool = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (schoolId: SchoolId) =>
      valueOf(api.settings.set({ change: { currentSchoolId: schoolId } })),
    onSuccess: (settings) => {
      client.setQueryData(keys.settings, settings);
      void client.invalidateQueries();
    },
  });
};

export function SchoolProvider({ children }: { readonly children: ReactNode }) {
  const { data: settings } = useSettings();
  const { data: schools } = useSchools();
  const { mutate: switchSchool } = useSwitchSchool();
  const chosen = schools?.find(({ id }) => id === settings?.currentSchoolId) ?? schools?.[0];
  const chosenId = chosen?.id ?? null;

  useEffect(() => {
    if (chosenId !== null && settings !== undefined && settings.currentSchoolId !== chosenId) {
      switchSchool(chosenId);
    }
  }, [chosenId, settings, switchSchool]);

  return <SchoolContext value={chosenId}>{children}</SchoolContext>;
}

/** The id of the current school, or null while there is none. */
export const useSchoolId = (): SchoolId | null => use(SchoolContext);
