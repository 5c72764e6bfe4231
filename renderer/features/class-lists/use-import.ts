/** The calls of an import. */
import { useMutation, useQuery, useQueryClient, keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ClassListSourceId } from '../../../electron/contract/class-lists';
import type { Progress } from '../../../electron/contract/events';
import type { SchoolId } from '../../../electron/contract/ids';
import type { PickedFile } from '../../../electron/contract/shell';
import { api, onEvent, valueOf } from '../../app/api';
import { useSchoolId, useSwitchSchool } from '../../app/school';
import type { Applied, OpenedList, PlanInput } from './import-stage';

export type ListOrigin =
  | { readonly kind: 'pick' }
  | { readonly kind: 'drop'; readonly file: File }
  | { readonly kind: 'paste'; readonly text: string };

const fileOf = (origin: ListOrigin): Promise<PickedFile | null> => {
  if (origin.kind === 'drop') return valueOf(api.files.dropped('classList', origin.file));
  return valueOf(api.files.pick({ purpose: 'classList' }));
};

/** Opens a list; gives null when nothing was picked. */
export const useOpenList = () =>
  useMutation({
    mutationFn: async (origin: ListOrigin): Promise<OpenedList | null> => {
      if (origin.kind === 'paste') {
        const source = await valueOf(api.classLists.openPasted({ text: origin.text }));
        return { source, file: null };
      }
      const file = await fileOf(origin);
      if (file === null) return null;
      return { source: await valueOf(api.classLists.open({ token: file.token })), file };
    },
  });

/** Forgets what was read when the screen goes or another list comes. */
export const useForgetList = (sourceId: ClassListSourceId | null): void => {
  useEffect(() => {
    if (sourceId === null) return undefined;
    return () => void api.classLists.close({ sourceId });
  }, [sourceId]);
};

/** The classes to propose for a school; asked once per school. */
export const useProposedClasses = (sourceId: ClassListSourceId, schoolId: SchoolId | null) =>
  useQuery({
    queryKey: ['proposedClasses', sourceId, schoolId],
    enabled: schoolId !== null,
    gcTime: 0,
    queryFn: async () =>
      schoolId === null
        ? []
        : (await valueOf(api.classLists.chosenClasses({ sourceId, schoolId }))).classKeys,
  });

/** The plan for these answers. The one before stays on the screen while the next is made. */
export const useImportPlan = (input: PlanInput) =>
  useQuery({
    queryKey: ['importPlan', input],
    queryFn: () => valueOf(api.classLists.plan(input)),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });

/** Carries the plan out and goes to the school that it was for. */
export const useApplyImport = () => {
  const client = useQueryClient();
  const current = useSchoolId();
  const { mutate: switchSchool } = useSwitchSchool();
  return useMutation({
    mutationFn: (input: {
      readonly sourceId: ClassListSourceId;
      readonly planHash: string;
    }): Promise<Applied> => valueOf(api.classLists.apply(input)),
    onSuccess: ({ schoolId }) => {
      if (schoolId === current) void client.invalidateQueries();
      else switchSchool(schoolId);
    },
  });
};

export const useDeleteListFile = () =>
  useMutation({
    mutationFn: (token: PickedFile['token']) => valueOf(api.classLists.deleteFile({ token })),
  });

/** How far the import is; null before its first report. */
export const useImportProgress = (): Progress | null => {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () => onEvent('progress', (report) => report.job === 'import' && setProgress(report)),
    [],
  );
  return progress;
};
