/** The tab Spelling beside an OPP, and the own words in the settings. */
import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './frame';

/** How many unknown words there are stands on the tab. */
export const expectUnknown = (page: Page, count: number): Promise<void> =>
  expect(page.getByRole('tab', { name: /^Spelling/ })).toHaveText(
    count === 0 ? 'Spelling' : `Spelling (${count})`,
  );

const opener = (place: Locator | Page, word: string): Locator =>
  place.getByRole('button', { name: new RegExp(`^${word}\\b`) });

export const unknownWord = (panel: Locator, word: string): Locator => opener(panel, word);

/** Its line, with the ways to deal with it when it is open. */
export const wordLine = (panel: Locator, word: string): Locator =>
  panel.getByRole('listitem').filter({ has: opener(panel.page(), word) });

/** Opens a word and gives the ways to deal with it. */
export const openWord = async (panel: Locator, word: string): Promise<Locator> => {
  const button = unknownWord(panel, word);
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  return wordLine(panel, word);
};

/** The own words, in the settings. */
export const goToOwnWords = async (page: Page): Promise<Locator> => {
  await goTo(page, 'Instellingen');
  return page.getByRole('region', { name: 'Mijn woorden' });
};
