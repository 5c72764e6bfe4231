import { useQuery } from '@tanstack/react-query';
import type { InputOf } from '../../../../electron/contract/contract';
import type { trajectory as calls } from '../../../../electron/contract/trajectory';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';

export type Printed = InputOf<(typeof calls)['trajectory.preview']>;

/** The pages as they will be printed: always as it is now. */
export const useReport = (printed: Printed) =>
  useQuery({
    queryKey: [...keys.trajectory(printed.id), 'pages', printed],
    queryFn: () => valueOf(api.trajectory.preview(printed)),
    gcTime: 0,
    staleTime: 0,
  });
