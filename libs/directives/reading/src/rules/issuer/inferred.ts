import type { FieldRule } from '../../fields/field-rule.js';
import { issuerSymbol } from '../../fields/symbol.js';
import { symbolIssuers } from '../../lexicon/symbol-issuers.js';
import type { Reading } from '../../model/excerpt.js';
import type { Issuer } from '../../model/header.js';
import { cut, join, reading, type Prose } from '../../text/prose.js';
import type { Zones } from '../../zones/zones.js';

const ORDERS =
  /(?:^|[.,;] |\b(?:vay|qua|do|nay), )((?:uy ban nhan dan|ubnd|uy ban thuong vu quoc hoi|chu tich ubnd|chu tich uy ban nhan dan|thu tuong chinh phu|chinh phu|bo|tong cuc|cuc|so|bao hiem xa hoi|ngan hang|ban chi dao|hoi dong nhan dan|tinh uy|thanh uy|ban thuong vu)(?: [^ .,;:]{1,14}){0,8}?) (?=yeu cau|de nghi|chi thi|giao|ban hanh|quyet dinh|quyet nghi|huong dan|thong bao|xin|co y kien|(?:da |vua )?(?:ban hanh|co (?:van ban|cong van|chi thi|cong dien|ke hoach)|ky|gui))/;
const LAST_LINES = 400;
/** Longer lines are whole paragraphs. */
const BROKEN_WIDTH = 160;
const LEVEL_ONLY = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (tinh|thanh pho|quan|huyen|thi xa|xa|phuong)$/;

/** Each line with the one after it: a name may be broken over both. */
const words = ({ body }: Zones): readonly Prose[] =>
  body.slice(0, LAST_LINES).map((line, index) => {
    const next = body[index + 1];
    return next && !next.gap && line.text.length <= BROKEN_WIDTH ? join([line, next]) : line;
  });

const asIssuer = (source: string, body: Prose, name: string, rule: string): Reading<Issuer> =>
  reading(source, body, { name, parent: null, inferred: true }, rule);

const inFull = (name: string): string =>
  name.replace(/^UBND\b/u, 'Ủy ban nhân dân').replace(/^HĐND\b/u, 'Hội đồng nhân dân');

const LEVELLED = /^(tp\.?|thanh pho|tinh|quan|huyen|thi xa) /;

/** The body that orders in the text; a bare level ("UBND tỉnh") gets the name in the dateline. */
const orderingBody: FieldRule<Issuer> = {
  name: 'ordering-body',
  read: (zones, { place }) => {
    for (const line of words(zones)) {
      const match = ORDERS.exec(line.fold.slice(0, 4000));
      if (!match?.[1]) continue;
      const start = match.index + match[0].length - match[1].length - 1;
      const written = inFull(line.text.slice(start, start + match[1].length));
      const level = LEVEL_ONLY.test(match[1]);
      const named = level && place ? `${written} ${placeName(place)}` : written;
      return asIssuer(zones.source, cut(line, start, start + match[1].length), named, 'ordering-body');
    }
    return null;
  },
};

const placeName = (place: string): string =>
  LEVELLED.test(place.toLowerCase()) ? place.split(' ').slice(1).join(' ') : place;

/** The issuer that the symbol stands for: TTg, BTC, UBND with the place of the dateline. */
const bySymbol: FieldRule<Issuer> = {
  name: 'issuer-by-symbol',
  read: ({ source, header }, { number, place }) => {
    const line = header.find(({ part }) => part === 'number' || part === 'typeTitle')?.line;
    if (!number || !line) return null;
    const symbol = issuerSymbol(number);
    const name = symbolIssuers.get(symbol) ?? assembly(symbol) ?? local(symbol, place);
    return name === null ? null : reading(source, line, { name, parent: null, inferred: true }, 'issuer-by-symbol');
  },
};

const assembly = (symbol: string): string | null =>
  /^UBTVQH\d{0,2}$/.test(symbol) ? 'Ủy ban Thường vụ Quốc hội' : /^QH\d{0,2}$/.test(symbol) ? 'Quốc hội' : null;

const localBodies: ReadonlyMap<string, string> = new Map([
  ['UBND', 'Ủy ban nhân dân'],
  ['CTUBND', 'Chủ tịch Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['HDND', 'Hội đồng nhân dân'],
]);

/** Cities under the Government (2025). */
const CITIES: ReadonlySet<string> = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh', 'Huế']);

const local = (symbol: string, place: string | null): string | null => {
  const body = localBodies.get(symbol);
  if (!body || !place) return null;
  if (LEVELLED.test(place.toLowerCase())) return `${body} ${place}`;
  return `${body} ${CITIES.has(place) ? 'thành phố' : 'tỉnh'} ${place}`;
};

export const inferredIssuerRules = [orderingBody, bySymbol];
