import { outline, type Setting } from '../../fonts/shape.ts';
import { element } from '../xml.ts';

/** A line in outlines, its baseline at `y` and its middle at `x`, in pixels. */
export function centred(
  line: string,
  setting: Setting,
  y: number,
  x: number,
  fill: string,
): string {
  const { path, width } = outline(line, setting);
  const trailing = (setting.tracking ?? 0) * setting.size;
  const start = x - (width - trailing) / 2;
  return element('path', {
    transform: `translate(${start.toFixed(1)} ${y.toFixed(1)})`,
    fill,
    d: path,
  });
}
