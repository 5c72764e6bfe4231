import { useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { z } from 'zod';
import { oppDatedPlaces } from '../../../electron/contract/reminders';
import { goWhenDrawn } from './jump';
import type { NamedPlace } from './jump';

const Search = z.object({ naar: z.enum(oppDatedPlaces), rij: z.uuid().optional() });

/** The place on the screen of an OPP that the address names, if it names one; goes there each time. */
export const usePlaceInAddress = (): NamedPlace | null => {
  const { data } = Search.safeParse(useSearch({ strict: false }));
  // Each way there has a key of its own, so that the same place can be asked for again.
  const key = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? '' });
  const at = data?.naar ?? null;
  const itemId = data?.rij ?? null;
  const place = useMemo(() => (at === null ? null : { at, itemId, key }), [at, itemId, key]);
  useEffect(() => (place === null ? undefined : goWhenDrawn(place)), [place]);
  return place;
};
