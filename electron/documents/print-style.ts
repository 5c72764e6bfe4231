/**
 * How a printed document looks. The fonts are files of the app itself (renderer/public/fonts): the page is
 * served from app://casuskluis, and its policy allows no other source. Margins leave room for the running
 * line that printToPDF draws at the foot: Chromium 130 has no @page margin boxes yet.
 */
import { COLUMN_PARTS } from './column-shares';

const face = (weight: number, subset: 'latin' | 'latin-ext', range: string): string =>
  `@font-face { font-family: 'Atkinson'; font-weight: ${weight}; font-display: block; ` +
  `src: url('/fonts/atkinson-${subset}-${weight}.woff2') format('woff2'); unicode-range: ${range}; }`;

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212';
const LATIN_EXT =
  'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F, U+1EF2-1EFF';

const faces = [400, 700]
  .flatMap((weight) => [face(weight, 'latin', LATIN), face(weight, 'latin-ext', LATIN_EXT)])
  .join('\n');

/** The page allows no style attributes: a class for each width that a column can have. */
const columnWidths = Array.from(
  { length: COLUMN_PARTS },
  (_, at) => `.w${at + 1} { width: ${((at + 1) * 100) / COLUMN_PARTS}%; }`,
).join('\n');

export const printStyle = `
${faces}
@page { size: A4; margin: 22mm 24mm 24mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #1f2a37; font: 10.5pt/1.55 'Atkinson', system-ui, sans-serif; }
p, ul, dl, h1, h2, h3 { margin: 0; }
header { margin-bottom: 5mm; padding-bottom: 5mm; border-bottom: 0.7mm solid #0f5b66; }
.kicker { color: #55616d; font-size: 10pt; }
h1 { font-size: 23pt; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin-top: 8mm; color: #0f5b66; font-size: 14pt; line-height: 1.3; break-after: avoid; }
h3 { margin-top: 5mm; color: #0b4750; font-size: 11pt; line-height: 1.35; break-after: avoid; }
header + h2, header + .callout { margin-top: 0; }
.break { break-before: page; }
.break:last-child, .break + .break { break-before: auto; }
.break + h2, .break + h3, .break + .callout, .break + p { margin-top: 0; }
.callout + h2 { margin-top: 7mm; }
h2 + h3 { margin-top: 2.5mm; }
p { max-width: 158mm; margin-top: 2mm; orphans: 3; widows: 3; overflow-wrap: anywhere; }
h3 + p { margin-top: 1mm; }
.lead { font-size: 13pt; line-height: 1.5; }
ul { margin-top: 2mm; padding-left: 5.5mm; }
li { margin-top: 0.8mm; padding-left: 1mm; overflow-wrap: anywhere; }
li::marker { color: #0f5b66; }
dl { margin-top: 2.5mm; border-top: 0.25mm solid #e2daca; }
dl div { display: grid; grid-template-columns: 42mm 1fr; gap: 4mm; padding: 1.8mm 0; border-bottom: 0.25mm solid #e2daca; break-inside: avoid; }
dt { color: #55616d; }
dd { margin: 0; font-weight: 700; overflow-wrap: anywhere; }
table { width: 100%; margin-top: 4mm; border-collapse: collapse; table-layout: fixed; font-size: 9pt; line-height: 1.4; hyphens: auto; }
caption { padding-bottom: 1.6mm; font-size: 9.5pt; color: #0b4750; font-weight: 700; text-align: left; break-after: avoid; overflow-wrap: anywhere; }
thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
tr { break-inside: avoid; }
th, td { padding: 1.6mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #dceced; color: #0b4750; border-bottom: 0.35mm solid #0f5b66; vertical-align: bottom; }
tbody th, tbody td { border-bottom: 0.25mm solid #e2daca; }
h3 + table { margin-top: 2mm; }
${columnWidths}
.callout { margin-top: 5mm; padding: 4mm 5mm; border-radius: 2.5mm; background: #dceced; color: #0b4750; font-size: 9.5pt; break-inside: avoid; }
.callout p { margin-top: 1.5mm; }
.callout p:first-child { margin-top: 0; font-weight: 700; }
.callout.warn { background: #fdf1d3; color: #6b4600; }
`;
