import type { Line } from '../lines/line.js';
import { fold } from '../text/fold.js';

const LINES = 200;

const accents = (text: string): number => [...text].filter((letter) => letter > '\u007f').length;

/** The dateline often kept the accents of the place that ends the name. */
const withPlace = (name: string, place: string | null): string =>
  place !== null && place.length > 3 && fold(name).endsWith(` ${fold(place)}`)
    ? name.slice(0, name.length - place.length) +
      (accents(place) > accents(name.slice(-place.length)) ? place : name.slice(-place.length))
    : name;

/** The same name as the body spells it, where scanning took accents from the header: more accents win. */
export const bodySpelling = (name: string, body: readonly Line[], place: string | null): string => {
  const wanted = fold(name);
  let best = withPlace(name, place);
  for (const line of body.slice(0, LINES)) {
    const at = line.fold.indexOf(wanted);
    if (at < 0) continue;
    const spelt = line.text.slice(at, at + wanted.length);
    if (accents(spelt) > accents(best)) best = spelt;
  }
  return best;
};
