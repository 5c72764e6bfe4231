/** A picture file (SVG) in, the bytes of a PNG of twice its size out: drawn by a hidden window without a screen. */
import { CodedError } from '../contract/coded-error';
import { withPrintWindow } from './print-window';

const TIMES = 2;

type Drawing = {
  /** A whole XML document. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
};

const XML_HEAD = /^<\?xml[^>]*\?>\s*/u;

const pageOf = (svg: string): string => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Beeld</title><style nonce="__NONCE__">html, body { margin: 0; overflow: hidden; background: #fff; } svg { display: block; width: 100vw; height: 100vh; }</style></head>
<body>${svg.replace(XML_HEAD, '')}</body>
</html>`;

/** @throws CodedError PRINT_FAILED */
export const drawPng = ({ svg, width, height }: Drawing): Promise<Uint8Array> => {
  const canvas = { width: Math.round(width * TIMES), height: Math.round(height * TIMES) };
  return withPrintWindow(
    pageOf(svg),
    async (window) => {
      const image = await window.webContents.capturePage();
      if (image.isEmpty()) throw new CodedError('PRINT_FAILED');
      // A screen with a scale of its own would give another size.
      return image.resize(canvas).toPNG();
    },
    canvas,
  ).catch(() => {
    throw new CodedError('PRINT_FAILED');
  });
};
