import { describe, expect, it } from 'vitest';
import { runningLines } from '../../../electron/documents/running-lines';

const { headerTemplate, footerTemplate } = runningLines({
  header: 'Casus <Vlieger>',
  footer: 'OPP & meer',
});

describe('the lines above and below each page of a PDF', () => {
  it('have whose it is above', () => {
    expect(headerTemplate).toContain('>Casus &lt;Vlieger&gt;<');
    expect(headerTemplate).not.toMatch(/pageNumber|OPP/u);
  });

  it('have what it is and the page "n van N" below', () => {
    expect(footerTemplate).toContain('>OPP &amp; meer<');
    expect(footerTemplate).toContain(
      'Pagina <span class="pageNumber"></span> van <span class="totalPages"></span>',
    );
    expect(footerTemplate).not.toContain('Vlieger');
  });
});
