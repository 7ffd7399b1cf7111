import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import specs from '@asyncapi/specs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { allContracts } from '@chidao/relay-service';
import { asyncApiOf, documentsOf, jsonSchemaOf } from '../src/documents.js';

/** The official schema brings draft-07 along, so ajv's own copy is left out. */
const asyncApiValidator = () => {
  const schema = (specs as { schemas: Record<string, object> }).schemas['3.0.0'] as object;
  const options = { strict: false, logger: false, validateFormats: false, meta: false, validateSchema: false } as const;
  return new Ajv(options).compile(schema);
};

const folder = join(__dirname, '../../../docs/messages');

describe('the documents of public messages', () => {
  it('are checked in as the contracts are now', () => {
    const documents = documentsOf(allContracts);
    const stored = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(stored.sort()).toEqual([...documents.keys()].sort());
    for (const [path, text] of documents) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });

  it('form a valid AsyncAPI 3 document', () => {
    const validate = asyncApiValidator();
    validate(asyncApiOf(allContracts));
    expect(validate.errors).toBeNull();
  });

  it.each(allContracts.map((contract) => [contract.type, contract] as const))(
    'give %s a schema that compiles',
    (_, contract) => {
      expect(() => new Ajv2020({ strict: false }).compile(jsonSchemaOf(contract))).not.toThrow();
    },
  );

  it('notice a document that is not AsyncAPI', () => {
    const validate = asyncApiValidator();
    expect(validate({ ...asyncApiOf(allContracts), channels: { broken: { address: 5 } } })).toBe(false);
  });
});
