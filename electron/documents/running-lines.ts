/** What stands above and below each page of a PDF, as the templates of printToPDF. Pure. */
import { escapeHtml } from './html-text';

export type Running = {
  /** Above each page: whose it is, by name or code name as chosen. */
  readonly header: string;
  /** Below each page, before its number: what it is. */
  readonly footer: string;
};

const line = (content: string): string =>
  '<div style="width: 100%; padding: 0 24mm; display: flex; justify-content: space-between; ' +
  `font: 10px system-ui, sans-serif; color: #55616d;">${content}</div>`;

/**
 * Chromium 130 knows no page numbers in CSS: these lines are templates of their own, outside the tags, and
 * the page sets its margins in @page to leave room for them.
 */
export const runningLines = ({ header, footer }: Running) => ({
  headerTemplate: line(`<span>${escapeHtml(header)}</span>`),
  footerTemplate: line(
    `<span>${escapeHtml(footer)}</span>` +
      '<span>Pagina <span class="pageNumber"></span> van <span class="totalPages"></span></span>',
  ),
});
