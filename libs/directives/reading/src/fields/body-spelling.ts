import type { Line } from '../lines/line.js';
import { fold } from '../text/fold.js';

const LINES = 200;

const accents = (text: string): number => [...text].filter((letter) => letter > '\u007f').length;

/** The same name as the body spells it, where scanning took accents from the header: more accents win. */
export const bodySpelling = (name: string, body: readonly Line[]): string => {
  const wanted = fold(name);
  let best = name;
  for (const line of body.slice(0, LINES)) {
    const at = line.fold.indexOf(wanted);
    if (at < 0) continue;
    const spelt = line.text.slice(at, at + wanted.length);
    if (accents(spelt) > accents(best)) best = spelt;
  }
  return best;
};
