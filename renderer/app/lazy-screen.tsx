/** A screen whose code loads when it is first opened; nothing is drawn in the few milliseconds before. */
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';

export const lazyScreen = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ((props: Props) => ReactNode) => {
  const Screen: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return function LazyScreen(props) {
    return (
      <Suspense fallback={null}>
        <Screen {...props} />
      </Suspense>
    );
  };
};
