/**
 * The recovery sheet as print HTML: one A4 page with the code that opens the vault alone. Pure. The two
 * printed copies are for home and for the school's safe (security.md section 2).
 */

export type RecoverySheet = {
  /** As printed: nine groups of four with dashes. */
  readonly recoveryCode: string;
  readonly vaultName: string;
  /** The day of making, `YYYY-MM-DD`. */
  readonly day: string;
};

/** Stands in the PDF's properties: no name of a vault. */
export const recoverySheetTitle = 'Herstelblad Casuskluis';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');

// The Dutch way of writing a day: 21-11-2026.
const dutchDay = (day: string): string => day.split('-').toReversed().join('-');

const style = `
@page { size: A4; margin: 15mm 20mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #1f2a37; font: 10pt/1.45 system-ui, -apple-system, 'Segoe UI', sans-serif; }
header { display: flex; gap: 4mm; align-items: center; padding-bottom: 4mm; border-bottom: 0.6mm solid #0f5b66; }
.mark { display: grid; place-items: center; width: 11mm; height: 11mm; border-radius: 3mm; background: #0f5b66; color: #fff; font-weight: 700; font-size: 15pt; }
h1 { margin: 0; font-size: 20pt; line-height: 1.2; }
header p { margin: 0; color: #55616d; }
h2 { margin: 5.5mm 0 1.5mm; font-size: 12pt; color: #0b4750; }
p, ol, ul { margin: 0; }
ol, ul { padding-left: 6mm; }
li { margin-bottom: 1mm; }
dl { display: grid; grid-template-columns: 34mm 1fr; gap: 1mm 4mm; margin: 5mm 0 0; }
dt { color: #55616d; }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.code { display: grid; grid-template-columns: repeat(3, 1fr); gap: 3mm; margin: 3mm 0 3mm; padding: 0; list-style: none; }
.code li { display: flex; gap: 4mm; align-items: baseline; margin: 0; padding: 3mm 5mm; border: 0.4mm solid #8f8672; border-radius: 2mm; }
.group { font: 700 21pt/1.2 ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; letter-spacing: 0.08em; }
.number { color: #55616d; font-size: 9.5pt; }
.small { color: #55616d; font-size: 9.5pt; }
footer { margin-top: 6mm; break-inside: avoid; padding-top: 4mm; border-top: 0.3mm solid #e2daca; }
.line { display: inline-block; width: 45mm; border-bottom: 0.3mm solid #1f2a37; }
`;

const groups = (code: string): string =>
  code
    .split('-')
    .map(
      (group, at) =>
        `<li><span class="number">${at + 1}</span> <span class="group">${escape(group)}</span></li>`,
    )
    .join('');

/** A whole HTML document for `electron/shell/pdf.ts`. No scripts, no pictures, no style attributes. */
export const recoverySheetHtml = ({ recoveryCode, vaultName, day }: RecoverySheet): string =>
  `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${recoverySheetTitle}</title><style nonce="__NONCE__">${style}</style></head>
<body>
<header><span class="mark" aria-hidden="true">C</span><div><h1>Herstelblad</h1><p>Casuskluis</p></div></header>
<main>
<dl><dt>Kluis</dt><dd>${escape(vaultName)}</dd><dt>Gemaakt op</dt><dd>${dutchDay(day)}</dd></dl>
<h2>De herstelcode</h2>
<ol class="code">${groups(recoveryCode)}</ol>
<p class="small">Lees van links naar rechts: 1, 2, 3 en dan de volgende rij. De code gebruikt geen I, L, O en U. Een rondje is dus altijd een nul en een streepje altijd een één.</p>
<h2>Wat is dit?</h2>
<p>Deze code opent de kluis zonder wachtwoordzin. U hebt hem nodig als u de wachtwoordzin bent vergeten, of als u een back-up terugzet op een andere computer. Zonder wachtwoordzin en zonder deze code kan niemand de kluis nog openen, ook de makers niet.</p>
<h2>Zo gebruikt u de code</h2>
<ol><li>Start Casuskluis en kies "Wachtwoordzin vergeten" of "Back-up terugzetten".</li><li>Typ de negen groepen over. Hoofdletters en streepjes maken niet uit.</li><li>Kies een nieuwe wachtwoordzin.</li></ol>
<h2>Waar bewaart u dit blad?</h2>
<ul><li>Eén blad thuis, op een plek die op slot kan.</li><li>Eén blad in de kluis van de school, in een dichte envelop.</li><li>Niet bij de laptop, niet bij de USB-stick met de back-up, niet als foto en niet op internet.</li></ul>
<p class="small">Wie dit blad en de laptop of een back-up heeft, kan alles lezen. Is het blad weg of door een ander gezien? Open de kluis en kies Instellingen, Beveiliging, "Iemand kan de sleutel gezien hebben".</p>
<footer><p>Dit blad is voor: ☐ thuis ☐ de kluis van school. Code getest op: <span class="line"></span></p></footer>
</main>
</body>
</html>`;
