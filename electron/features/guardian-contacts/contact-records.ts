/** As stored and as handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type {
  ContactBalance,
  GuardianContact,
  GuardianContactDraft,
  GuardianViews,
  GuardianViewsContent,
  HomeSupportPlan,
  HomeSupportPlanContent,
} from '../../contract/guardian-contacts';

export type ContactRecord = z.input<typeof GuardianContact>;
export type ContactDraftRecord = z.input<typeof GuardianContactDraft>;
export type ViewsRecord = z.input<typeof GuardianViews>;
export type ViewsContentRecord = z.input<typeof GuardianViewsContent>;
export type PlanRecord = z.input<typeof HomeSupportPlan>;
export type PlanContentRecord = z.input<typeof HomeSupportPlanContent>;
export type BalanceRecord = z.input<typeof ContactBalance>;
