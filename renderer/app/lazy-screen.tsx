/** A screen whose code loads when it is first opened; nothing is drawn in the few milliseconds before. */
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';

export const lazyScreen = (load: () => Promise<ComponentType>): (() => ReactNode) => {
  const Screen = lazy(async () => ({ default: await load() }));
  return function LazyScreen() {
    return (
      <Suspense fallback={null}>
        <Screen />
      </Suspense>
    );
  };
};
