/** What the screen of the record reads, and its form. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { CaseFileId } from '../../../electron/contract/ids';
import { ReportingCodeContent } from '../../../electron/contract/reporting-code';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';
import type { ReportingCodeWork } from './reporting-code-work';

/** Nothing of it stays once one has left the screen. */
export const useReportingCode = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.reportingCode(caseFileId),
    gcTime: 0,
    queryFn: () => valueOf(api.reportingCode.get({ caseFileId })),
  });

export type ReportingCodeForm = UseFormReturn<ReportingCodeContent>;

/** Keeps what is typed at every change. */
export const useReportingCodeForm = (
  start: ReportingCodeContent,
  keepers: ReportingCodeWork['keepers'],
): ReportingCodeForm => {
  const form = useForm<ReportingCodeContent>({
    resolver: zodResolver(ReportingCodeContent),
    defaultValues: start,
    mode: 'onChange',
  });
  const known = useRef(JSON.stringify(start));
  const { subscribe, getValues } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: () => {
          // A copy: the form goes on changing its own.
          const { data } = ReportingCodeContent.safeParse(getValues());
          if (data === undefined) return;
          const now = JSON.stringify(data);
          if (now === known.current) return;
          known.current = now;
          keepers.change('content', data);
        },
      }),
    [subscribe, getValues, keepers],
  );
  return form;
};
