import type { IconProps, TablerIcon } from '@tabler/icons-react';
import type { FunctionComponent } from 'react';

export type UiIconProps = Pick<IconProps, 'size' | 'stroke' | 'className' | 'title'>;
export type UiIcon = FunctionComponent<UiIconProps>;

/** An icon at 20 px with a calm stroke, silent for screen readers unless it gets a title. */
export function icon(Component: TablerIcon): UiIcon {
  return function Icon({ size = 20, stroke = 1.8, title, ...rest }) {
    return title === undefined ? (
      <Component size={size} stroke={stroke} aria-hidden="true" focusable="false" {...rest} />
    ) : (
      <Component size={size} stroke={stroke} title={title} role="img" {...rest} />
    );
  };
}
