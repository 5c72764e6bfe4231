/**
 * Drawings that are numbered within their own document. Threat: the docx package numbers them over all that
 * it ever made, so a file would tell how much was exported before it, and be another file each time.
 */
import type { IContext, IXmlableObject } from 'docx';
import { ShapeGroupRun } from 'docx/shapes';

const NUMBERED: ReadonlySet<string> = new Set(['wp:docPr', 'wps:cNvPr']);

const made = new WeakMap<object, number>();

const nextIn = (file: object): number => {
  const next = (made.get(file) ?? 0) + 1;
  made.set(file, next);
  return next;
};

/** @param value what docx makes XML of: elements by their names, attributes under `_attr` */
const renumber = (value: unknown, next: () => number): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    if (NUMBERED.has(name)) {
      const number = next();
      for (const { _attr } of [inside].flat()) {
        if (_attr !== undefined) Object.assign(_attr, { id: number, name: `Tekening ${number}` });
      }
    } else renumber(inside, next);
  }
};

export class CountedDrawing extends ShapeGroupRun {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    renumber(xml, () => nextIn(context.file));
    return xml;
  }
}
