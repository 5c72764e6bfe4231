import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What moves has no colour of its own yet: waits for it to come to rest. A notice stays while the mouse is on
 * it, so that it can't begin to fade while it is being checked.
 */
const settle = async (page: Page): Promise<void> => {
  const notice = page.locator('.mantine-Notification-root').last();
  if (await notice.isVisible()) await notice.hover({ timeout: 1000 }).catch(() => undefined);
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
};

/** WCAG 2.2 A and AA on what is shown now. Legacy mode: Electron can't open the page that axe wants. */
const expectAccessible = async (page: Page, screen: string): Promise<void> => {
  await settle(page);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(found, screen).toEqual([]);
};

/** In both colour schemes. */
export const expectAccessibleInBothSchemes = async (page: Page, screen: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(50);
    await expectAccessible(page, `${screen}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.mouse.move(0, 0);
};
