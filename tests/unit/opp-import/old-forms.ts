/** Old OPP forms as schools had them, invented: one with headings, one big table, one without any structure. */
import {
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const packed = async (document: Document): Promise<Buffer> => Packer.toBuffer(document);

const line = (text: string): Paragraph => new Paragraph({ text });
const head = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ text, heading: level });
const item = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });
const strong = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: true })] });

const cell = (content: string | readonly Paragraph[], span = 1): TableCell =>
  new TableCell({
    columnSpan: span,
    children: typeof content === 'string' ? [line(content)] : [...content],
  });
const row = (...cells: readonly (string | readonly Paragraph[])[]): TableRow =>
  new TableRow({ children: cells.map((one) => cell(one)) });
const table = (...rows: readonly (readonly string[])[]): Table =>
  new Table({ rows: rows.map((cells) => row(...cells)) });

/** A picture of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Styled headings, lists, tables with a head, a picture and a footer. */
export const formWithHeadings = (): Promise<Buffer> =>
  packed(
    new Document({
      sections: [
        {
          footers: { default: new Footer({ children: [line('Basisschool De Waterlelie 2023')] }) },
          children: [
            head('Ontwikkelingsperspectief', HeadingLevel.TITLE),
            new Paragraph({
              children: [
                new ImageRun({
                  type: 'png',
                  data: PICTURE,
                  transformation: { width: 9, height: 9 },
                }),
              ],
            }),
            head('1. Beginsituatie', HeadingLevel.HEADING_1),
            head('1.1 Schoolloopbaan', HeadingLevel.HEADING_2),
            line('Gestart in groep 1, in groep 3 gedoubleerd.'),
            head('1.2 Didactisch', HeadingLevel.HEADING_2),
            table(
              ['Vak', 'Toets', 'Datum', 'Niveau'],
              ['Rekenen', 'Cito M5', '12-01-2023', 'IV'],
              ['Begrijpend lezen', 'Cito E5', 'juni 2023', 'D'],
            ),
            head('1.3 Werkhouding', HeadingLevel.HEADING_2),
            line('Begint vlot met de taak.'),
            head('2. Belemmerende factoren', HeadingLevel.HEADING_1),
            item('Kind: snel afgeleid door geluid'),
            item('Thuis: weinig rust in huis'),
            head('3. Stimulerende factoren', HeadingLevel.HEADING_1),
            item('Vraagt zelf om hulp'),
            head('4. Onderwijsbehoeften', HeadingLevel.HEADING_1),
            item('een instructie nodig die stap voor stap gaat'),
            head('5. Uitstroomperspectief', HeadingLevel.HEADING_1),
            line('Vmbo basisberoepsgericht'),
            head('6. Doelen (SMART)', HeadingLevel.HEADING_1),
            table(
              ['Doel', 'Beginsituatie', 'Streef', 'Wie', 'Wanneer'],
              ['Leest woorden vlot', '20 per minuut', '35 per minuut', 'leerkracht', '1 juni 2024'],
              ['Telt tot honderd', 'tot veertig', 'tot honderd', 'assistent', 'eind groep 6'],
            ),
            head('7. Handelingsdeel', HeadingLevel.HEADING_1),
            table(
              ['Wat', 'Wie', 'Hoe vaak', 'Van', 'Tot', 'Bijzonderheden'],
              [
                'Leesgroepje',
                'assistent',
                '3 keer per week',
                '04-09-2023',
                'kerst',
                'in het magazijn',
              ],
            ),
            head('8. Overige afspraken', HeadingLevel.HEADING_1),
            line('De taxi rijdt om drie uur.'),
          ],
        },
      ],
    }),
  );

/** Everything in the cells of one table, with labels in the first column. */
export const formAsTable = (): Promise<Buffer> =>
  packed(
    new Document({
      sections: [
        {
          children: [
            new Table({
              rows: [
                new TableRow({ children: [cell([strong('OPP groep 6')], 2)] }),
                row('Naam van het formulier', 'Versie herfst'),
                new TableRow({ children: [cell('Beginsituatie', 2)] }),
                row('Sociaal-emotioneel', 'Voelt zich veilig bij vaste volwassenen.'),
                row('Werkhouding', [line('Werkt graag alleen.'), item('vraagt weinig hulp')]),
                row('Beschermende factoren', 'Belemmerende factoren'),
                row('Een warm gezin', 'Wisselende leerkrachten'),
                row('Uitstroombestemming', '☐ Praktijkonderwijs ☒ Vmbo kaderberoepsgericht ☐ Havo'),
                row('Onderbouwing', 'De toetsen wijzen die kant op.'),
                row('Zienswijze ouders', 'Ouders herkennen het beeld.'),
                row('Mening van het kind', 'Ik wil graag bij mijn vriend zitten.'),
                row('Afwijkingen', 'Geen'),
                row('Iets dat niemand kent', 'Vrije tekst van de school'),
              ],
            }),
          ],
        },
      ],
    }),
  );

/** Lines of text alone. */
export const formWithoutStructure = (): Promise<Buffer> =>
  packed(
    new Document({
      sections: [
        {
          children: [
            line('Dit plan gaat over het schooljaar 2022.'),
            line('De groep is gezellig en druk.'),
            line(''),
            line('We spraken elkaar driemaal.'),
            line('Werkhouding: haakt af na tien minuten'),
            line('Hij zegt zelf dat het hard gaat.'),
            line('Betrokken instanties'),
            line('Logopedie Zonneklaar'),
          ],
        },
      ],
    }),
  );
