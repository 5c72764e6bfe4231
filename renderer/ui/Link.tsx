import { createContext, use } from 'react';
import type { ComponentPropsWithRef, ReactNode } from 'react';

export type LinkProps = Omit<ComponentPropsWithRef<'a'>, 'href'> & {
  readonly href: string;
};
export type LinkComponent = (props: LinkProps) => ReactNode;

const PlainLink: LinkComponent = (props) => <a {...props} />;
const LinkContext = createContext<LinkComponent>(PlainLink);

type LinkProviderProps = {
  readonly component: LinkComponent;
  readonly children: ReactNode;
};

/** The design system knows no router: the shell hands its own link once, here. */
export function LinkProvider({ component, children }: LinkProviderProps) {
  return <LinkContext value={component}>{children}</LinkContext>;
}

/** A link inside the app; `href` is a route path, given on to the router's link unchanged. */
export function Link(props: LinkProps) {
  const Component = use(LinkContext);
  return <Component {...props} />;
}
