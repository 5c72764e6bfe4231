/** What the check of an OPP says, and what that stops. */
import { expect, type Page } from '@playwright/test';
import { chooseAction, finding, openDialog } from './opp-cycle';

/** It stands among what stops the adoption, and says so. */
export const expectStopped = async (page: Page, says: string): Promise<void> => {
  await expect(finding(page, says).getByRole('img', { name: 'houdt tegen' })).toBeVisible();
};
export const expectMended = (page: Page, says: string): Promise<void> =>
  expect(finding(page, says)).toHaveCount(0);

export const expectNoAdoption = async (page: Page, says: readonly string[]): Promise<void> => {
  await chooseAction(page, 'Vaststellen …');
  for (const words of says) await expect(openDialog(page)).toContainText(words);
  await expect(openDialog(page).getByRole('button', { name: 'Stel vast' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(openDialog(page)).toHaveCount(0);
};
