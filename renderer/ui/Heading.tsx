import { createContext, use } from 'react';
import type { ReactNode } from 'react';

/** Page has the h1; what stands in it starts at 2, what stands in a Section at 3. */
const HeadingLevel = createContext<2 | 3>(2);

export function BelowSection({ children }: { readonly children: ReactNode }) {
  return <HeadingLevel value={3}>{children}</HeadingLevel>;
}

type HeadingProps = {
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A heading of the level that fits its place, so that none is skipped; its looks come from the class. */
export function Heading({ className, children }: HeadingProps) {
  const level = use(HeadingLevel);
  return level === 2 ? (
    <h2 className={className}>{children}</h2>
  ) : (
    <h3 className={className}>{children}</h3>
  );
}
