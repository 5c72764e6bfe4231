import 'dayjs/locale/nl';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { ConfirmProvider } from './ConfirmDialog';

const dutchDates = {
  locale: 'nl',
  firstDayOfWeek: 1,
  weekendDays: [0, 6],
} as const;

/** Dutch calendars, notifications and questions: for the lazy chunk that holds the shell. */
export function UiShellProvider({ children }: { readonly children: ReactNode }) {
  return (
    <DatesProvider settings={{ ...dutchDates, weekendDays: [...dutchDates.weekendDays] }}>
      <Notifications position="bottom-right" limit={3} autoClose={8000} />
      <ConfirmProvider>{children}</ConfirmProvider>
    </DatesProvider>
  );
}
