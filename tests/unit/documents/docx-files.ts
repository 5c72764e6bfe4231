/** What a DOCX is made of, for tests that look into one. */
import { Open } from 'unzipper';

export type DocxFile = { readonly text: string; readonly changedAt: Date };

/** The files in a DOCX by their paths. */
export const docxFiles = async (bytes: Uint8Array): Promise<ReadonlyMap<string, DocxFile>> => {
  const { files } = await Open.buffer(Buffer.from(bytes));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, DocxFile]> => [
        file.path,
        { text: (await file.buffer()).toString('utf8'), changedAt: file.lastModifiedDateTime },
      ]),
    ),
  );
};

/** The words on the pages of a DOCX, one line for each paragraph; also those above and below it and
 * those that stand for a drawing. */
export const docxText = async (bytes: Uint8Array): Promise<string> => {
  const files = await docxFiles(bytes);
  return [...files]
    .filter(([path]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(path))
    .map(([, { text }]) =>
      text
        .replaceAll(/<wp:docPr [^>]*descr="([^"]*)"[^>]*>/g, '$1\n')
        .replaceAll(/<w:(?:br|tab)\/>|<\/w:p>/g, '\n')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .join('\n');
};
