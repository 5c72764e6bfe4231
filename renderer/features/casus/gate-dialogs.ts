/** The dialogs of the gate; one at a time. */
import type { CasusPart } from '../../../electron/contract/casus';
import type { CasusSection } from '../../../electron/contract/casus-sections';

export type GateDialog =
  | { readonly kind: 'facts' | 'preview' | 'release' | 'log' | 'replacements' }
  | { readonly kind: 'sources'; readonly section: CasusSection; readonly partner: string | null }
  /** Whom a question is for: of a part that is there, or before one is made. */
  | { readonly kind: 'partner'; readonly next: 'type' | 'pull' | CasusPart }
  | { readonly kind: 'move'; readonly part: CasusPart };
