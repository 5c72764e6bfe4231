/** The parts of a trajectory that are read when they are first opened. */
import { lazyScreen } from '../../app/lazy-screen';

export const PlanPart = lazyScreen(async () => (await import('./plan/PlanPart')).PlanPart);
export const GoalsPart = lazyScreen(async () => (await import('./goals/GoalsPart')).GoalsPart);
export const SkillCardPanel = lazyScreen(
  async () => (await import('../skill-card/SkillCardPanel')).SkillCardPanel,
);
export const PicturesPanel = lazyScreen(
  async () => (await import('./pictures/PicturesPanel')).PicturesPanel,
);
export const TalksPanel = lazyScreen(async () => (await import('./talks/TalksPanel')).TalksPanel);
export const ConsolidationPanel = lazyScreen(
  async () => (await import('./talks/ConsolidationPanel')).ConsolidationPanel,
);
export const ReportDialog = lazyScreen(
  async () => (await import('./export/ReportDialog')).ReportDialog,
);
