/**
 * How a page to write on looks: wide rules for a child's hand, and drawings that are clear without colour. Its
 * margins are those of every page of the document: with a page of its own name Chromium 130 breaks the page between
 * the caption of a table and the table.
 */
export const questionStyle = `
@page { margin: 14mm 24mm 18mm; }
.sheet header { margin-bottom: 3mm; padding-bottom: 3mm; }
.sheet h1 { font-size: 21pt; }
.sheet p { max-width: none; }
svg { display: block; width: 100%; height: auto; }
path { fill: none; stroke: #1f2a37; stroke-width: 2.8; stroke-linecap: round; stroke-linejoin: round; }
.paper { fill: #fff; }
.tint { fill: #dceced; }
.ink { fill: #1f2a37; }
figure { margin: 0; }
.strip { display: flex; justify-content: space-between; gap: 4mm; margin-top: 4mm; break-inside: avoid; }
.strip figure { flex: 1 1 0; max-width: 26mm; }
.strip figcaption { margin-top: 1mm; font-size: 11pt; line-height: 1.25; text-align: center; }
.ask { display: grid; grid-template-columns: 34mm 1fr; gap: 6mm; align-items: start; margin-top: 3mm; padding-top: 3mm; border-top: 0.25mm solid #e2daca; break-inside: avoid; }
.ask h2 { margin: 0; color: #1f2a37; font-size: 18pt; }
.label { margin-top: 0; color: #0b4750; font-size: 11.5pt; line-height: 1.35; font-weight: 700; break-after: avoid; }
.ask .label { color: #1f2a37; font-size: 12pt; font-weight: 400; }
.answer { margin-top: 3mm; break-inside: avoid; }
.ask .answer { margin-top: 2mm; }
.half { display: inline-block; width: calc(50% - 4mm); vertical-align: top; }
.half + .half { margin-left: 6mm; }
.line { height: 8mm; border-bottom: 0.3mm solid #8f8672; }
.frame { margin-top: 1.5mm; border: 0.4mm solid #8f8672; border-radius: 3mm; }
.label + .line { height: 7mm; }
.room { height: 7.2mm; }
.scale { display: flex; align-items: center; justify-content: space-between; gap: 4mm; margin-top: 1.5mm; break-inside: avoid; }
.faces { display: flex; flex: none; gap: 3mm; }
.faces svg { width: 14mm; }
.faces path { stroke-width: 4; }
.numbers { margin-top: 3.5mm; break-inside: avoid; }
.numbers ol { display: flex; justify-content: space-between; margin: 2mm 0 0; padding: 0; list-style: none; }
.numbers li { display: grid; place-items: center; width: 11mm; height: 11mm; margin: 0; padding: 0; border: 0.4mm solid #1f2a37; border-radius: 50%; font-size: 13pt; line-height: 1; font-weight: 700; }
.ends { display: flex; justify-content: space-between; margin-top: 1mm; font-size: 9.5pt; color: #55616d; }
.sheet table { margin-top: 4mm; font-size: 10pt; line-height: 1.35; }
.sheet caption { font-size: 11.5pt; }
.sheet tbody td, .sheet tbody th { padding-top: 1.5mm; padding-bottom: 1.5mm; }
.sheet .callout { margin-top: 4mm; padding: 2.5mm 4mm; font-size: 9pt; line-height: 1.4; }
.sheet .callout p { margin-top: 0; }
`;
