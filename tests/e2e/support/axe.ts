import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 A and AA on what is shown now. Legacy mode: Electron can't open the page that axe wants. */
const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

/** A notice that is just fading out has too little contrast for a moment; what is wrong with a screen stays. */
const expectAccessible = async (page: Page, screen: string): Promise<void> => {
  await expect.poll(() => violationsOn(page), { message: screen, timeout: 8000 }).toEqual([]);
};

/** In both colour schemes. */
export const expectAccessibleInBothSchemes = async (page: Page, screen: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(50);
    await expectAccessible(page, `${screen}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null });
};
