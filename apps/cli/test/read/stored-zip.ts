import { crc32 } from 'node:zlib';

interface Entry {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly offset: number;
}

const numbers = (fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

const common = ({ name, data }: Pick<Entry, 'name' | 'data'>): Buffer =>
  numbers([
    [2, 20],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 33],
    [4, crc32(data)],
    [4, data.length],
    [4, data.length],
    [2, name.length],
    [2, 0],
  ]);

/** A ZIP archive without compression: enough to make a .docx by hand. */
export const storedZip = (files: Readonly<Record<string, string>>): Buffer => {
  const entries: Entry[] = [];
  const parts: Buffer[] = [];
  let offset = 0;
  for (const [file, content] of Object.entries(files)) {
    const entry = { name: Buffer.from(file), data: Buffer.from(content), offset };
    const local = Buffer.concat([numbers([[4, 0x04034b50]]), common(entry), entry.name, entry.data]);
    entries.push(entry);
    parts.push(local);
    offset += local.length;
  }
  const central = entries.map((entry) =>
    Buffer.concat([
      numbers([
        [4, 0x02014b50],
        [2, 20],
      ]),
      common(entry),
      numbers([
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, entry.offset],
      ]),
      entry.name,
    ]),
  );
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...parts, ...central, end]);
};
