/** Everything after unlocking: data, school, privacy, routes. Prefetched while the unlock screen idles. */
import '../ui/styles/full';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { UiShellProvider } from '../ui/UiShellProvider';
import { answerFlushRequests } from './flush';
import { createQueryClient } from './query';
import { createAppRouter } from './router';
import { PrivacyProvider } from './privacy';
import { SchoolProvider } from './school';

export function OpenApp() {
  const [client] = useState(createQueryClient);
  const [router] = useState(createAppRouter);
  useEffect(answerFlushRequests, []);
  return (
    <QueryClientProvider client={client}>
      <SchoolProvider>
        <PrivacyProvider>
          <UiShellProvider>
            <RouterProvider router={router} />
          </UiShellProvider>
        </PrivacyProvider>
      </SchoolProvider>
    </QueryClientProvider>
  );
}
