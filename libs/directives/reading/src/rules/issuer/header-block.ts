import type { FieldRule } from '../../fields/field-rule.js';
import { bodySpelling } from '../../fields/body-spelling.js';
import { normalCase } from '../../fields/normal-case.js';
import type { Line } from '../../lines/line.js';
import { startsWithIssuerHead, startsWithLevel } from '../../lexicon/units.js';
import type { Issuer } from '../../model/header.js';
import { fold } from '../../text/fold.js';
import { cut, join, reading, trimmed, type Prose } from '../../text/prose.js';
import type { Zones } from '../../zones/zones.js';

const COMPOUND = /(, | va | cua |^van phong$|^ban$|^uy ban$|thuong vu|thuong truc|ban chap hanh|doan dai bieu|-)$/;
const PARENT_OF_BODY = /^(uy ban|hoi dong|uy ban nhan|hoi dong nhan|ban|doan|hoi)$/;

/** A name that cannot end there: one word, or the first half of a body's name. */
const isHalf = (above: Prose): boolean =>
  !above.text.includes(' ') || COMPOUND.test(above.fold) || PARENT_OF_BODY.test(above.fold);

/** Whether a line begins another body than the one above it: "TỔNG CỤC THUẾ" does, "TỈNH BÌNH ĐỊNH" and "DÂN" do not. */
const startsBody = (line: Line, above: Prose | null): boolean => {
  if (!above) return true;
  return !startsWithLevel(line.fold) && !isHalf(above) && startsWithIssuerHead(line.fold);
};

/** The issuer lines above title and subject. */
const issuerLines = ({ header }: Zones): readonly Line[] => {
  const end = header.findIndex(({ part }) => part === 'typeTitle' || part === 'subject');
  const above = end < 0 ? header : header.slice(0, end);
  return above.filter(({ part }) => part === 'issuer').map(({ line }) => line);
};

/** Bodies of the header block from the highest down: lines above the number, rejoined. */
export const headerBodies = (zones: Zones): readonly Prose[] => {
  const bodies: Line[][] = [];
  for (const line of issuerLines(zones)) {
    const open = bodies.at(-1);
    if (!open || startsBody(line, open.at(-1) ?? null)) bodies.push([line]);
    else open.push(line);
  }
  return bodies.map((lines) => trimmed(join(lines), /[\s,;:.*_–—-]/));
};

/** "BỘ TÀI CHÍNH - TỔNG CỤC THUẾ" in one line names two bodies. */
const lowest = (body: Prose): Prose => {
  const dash = body.fold.lastIndexOf(' - ');
  if (/(?:hdnd|hoi dong nhan dan)$/.test(body.fold.slice(0, Math.max(0, dash)))) return body;
  return dash > 0 && startsWithIssuerHead(body.fold.slice(dash + 3)) && startsWithIssuerHead(body.fold)
    ? cut(body, dash + 3)
    : body;
};

/** The level is missing: the name printed again below the title, or the dateline, gives it. */
const BARE = /^(?:chu tich )?(?:uy ban nhan dan|hoi dong nhan dan|ubnd)$/;

const OFFICE = /^(?:van phong|thuong truc|ban thuong vu|ban chap hanh|thanh tra)$/;

/** "VĂN PHÒNG" alone is that of the body above it. */
const fullName = (name: string, above: Prose | undefined): string =>
  above && OFFICE.test(fold(name)) ? `${name} ${normalCase(above.text)}` : name;

/** The lowest body of the header block issues the document. */
export const headerBlock: FieldRule<Issuer> = {
  name: 'header-block',
  read: (zones, { place }) => {
    const bodies = headerBodies(zones).filter((body) => startsWithIssuerHead(body.fold));
    const last = bodies.at(-1);
    if (!last || BARE.test(last.fold)) return null;
    const own = lowest(last);
    const above = bodies.at(-2);
    const issuer = {
      name: fullName(bodySpelling(normalCase(own.text), zones.body, place), above),
      parent: above ? normalCase(above.text) : null,
      inferred: false,
    };
    return reading(zones.source, own, issuer, 'header-block');
  },
};
