/** How the paper skill card looks: two halves of A5 on a sheet of A4, with a line to fold along. */
export const weekCardStyle = `
@page card { size: A4 landscape; margin: 0; }
.cards { page: card; }
.sheet-card { position: relative; display: grid; grid-template-columns: 1fr 1fr; width: 297mm; height: 209.5mm; break-after: page; overflow: hidden; }
.sheet-card:last-child { break-after: auto; }
.sheet-card::after { position: absolute; top: 6mm; bottom: 6mm; left: 148.5mm; border-left: 0.25mm dashed #b9b09c; content: ''; }
.half { display: flex; flex-direction: column; min-width: 0; padding: 10mm 11mm 9mm; }
.cards svg { display: block; width: 100%; height: auto; }
.cards path { fill: none; stroke: #1f2a37; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
.cards .paper { fill: #fff; }
.cards .tint { fill: #dceced; }
.cards .ink { fill: #1f2a37; }
.cards header { margin: 0; padding: 0 0 2.5mm; border-bottom: 0.7mm solid #0f5b66; }
.cards .kicker { margin: 0; color: #0f5b66; font-size: 10pt; font-weight: 700; }
.cards h1 { margin: 0; font-size: 17pt; line-height: 1.2; overflow-wrap: anywhere; }
.cards .when { margin: 0.5mm 0 0; color: #55616d; font-size: 10pt; }
.cards .when b { color: #1f2a37; }
.meaning { margin: 2mm 0 0; color: #55616d; font-size: 8pt; line-height: 1.35; }
.cards table { width: 100%; margin: 1.5mm 0 0; border-collapse: collapse; table-layout: fixed; font-size: 9pt; line-height: 1.2; }
.cards thead th, .cards thead td { padding: 1mm 0.5mm; border: 0; background: none; color: #1f2a37; font-size: 9pt; text-align: center; }
.cards thead span { color: #55616d; font-size: 7.5pt; font-weight: 400; }
.cards thead td { width: 29mm; }
.cards tbody th, .cards tbody td { padding: 0; border: 0.25mm solid #b9b09c; vertical-align: middle; }
.cards tbody th { width: 29mm; padding: 0 1.2mm; font-size: 8.2pt; font-weight: 400; }
.cards tbody th span { color: #55616d; }
.goals { margin: 2mm 0 0; padding: 0; font-size: 9.5pt; line-height: 1.3; list-style: none; overflow-wrap: anywhere; }
.goals li { margin: 0 0 0.6mm; }
.goals b { color: #0f5b66; }
.cards tbody .rater th { padding: 2.2mm 0 1mm; border: 0; color: #1f2a37; font-size: 9.5pt; font-weight: 700; line-height: 1.3; }
.marks { display: flex; align-items: center; justify-content: space-between; height: 6.4mm; padding: 0 1.2mm; font-weight: 700; font-variant-numeric: tabular-nums; }
.marks span:last-child { color: #55616d; font-size: 6.5pt; font-weight: 400; }
.remark { display: flex; flex: 1 1 auto; flex-direction: column; min-height: 20mm; margin-top: 4mm; }
.remark h2 { margin: 0 0 1mm; color: #0b4750; font-size: 9.5pt; }
.remark .room { flex: 1 1 auto; border: 0.35mm solid #8f8672; border-radius: 2.5mm; }
.mine .ask { display: block; margin: 2mm 0 0; padding: 0; border: 0; font-size: 11.5pt; line-height: 1.3; }
.mine table { border-spacing: 0; }
.mine thead td { width: 30mm; }
.cards .mine tbody { border-bottom: 0.35mm solid #8f8672; }
.cards .mine tbody th { width: 30mm; padding: 0 2mm 0 0; border: 0; border-top: 0.25mm solid #8f8672; font-size: 11pt; font-weight: 700; line-height: 1.2; overflow-wrap: anywhere; }
.cards .mine tbody td { padding: 0.8mm 0.5mm 0.6mm; border-color: #8f8672; text-align: center; }
.mine .picture { display: block; width: 11mm; margin-bottom: 0.6mm; }
.four { display: grid; grid-template-columns: repeat(2, 7.4mm); gap: 0.6mm; justify-content: center; }
.mine .four path { stroke-width: 5; }
.part { display: block; margin-bottom: 0.4mm; color: #55616d; font-size: 7.5pt; line-height: 1.1; }
.no { display: block; margin-top: 0.3mm; color: #55616d; font-size: 6.5pt; line-height: 1.1; }
`;
