import type { Page } from '@playwright/test';

/** Everything on the screen that somebody could read or hear: text, and the attributes that are read out. */
export const everythingShown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => !['class', 'style', 'd'].includes(name))
        .map(({ value }) => value),
    );
    const typed = [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    );
    return [document.title, document.body.innerText, ...attributes, ...typed].join('\n');
  });
