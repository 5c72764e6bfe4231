// Tabler types only its barrel of 6,000 icons; importing one file each keeps building and testing fast.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { TablerIcon } from '@tabler/icons-react';

  const icon: TablerIcon;
  export default icon;
}
