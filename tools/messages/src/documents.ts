import type { Contract } from '@chidao/contract';
import { z } from 'zod';

/** JSON Schema of a message's data: extra fields may come within a major version, so they are allowed. */
export const jsonSchemaOf = ({ schema, type, title }: Contract): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:chidao:message:${type}`,
  title,
  ...withoutMeta(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })),
});

const withoutMeta = ({ $schema, ...rest }: Record<string, unknown>): object => {
  void $schema;
  return rest;
};

const HEADERS = {
  type: 'object',
  description: 'CloudEvents 1.0 attributes in binary mode (docs/consumer.md)',
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'ce_streamrevision', 'ce_previousrevision'],
  properties: {
    ce_specversion: { const: '1.0' },
    ce_id: { type: 'string', description: 'Id of the event' },
    ce_source: { type: 'string', description: '/vn/<province code>/chidao' },
    ce_type: { type: 'string' },
    ce_time: { type: 'string', description: 'recordedAt' },
    ce_validtime: { type: 'string', description: 'occurredAt' },
    ce_logposition: { type: 'string', description: 'Digits; grows, is not contiguous' },
    ce_streamrevision: { type: 'string' },
    ce_previousrevision: {
      type: 'string',
      description: 'Of the previous published event of the stream, -1 for the first',
    },
    ce_correlationid: { type: 'string' },
    ce_causationid: { type: 'string' },
  },
};

const keyOf = (name: string): string => name.replaceAll('.', '_');

const channelOf = (topic: string, contracts: readonly Contract[]) => ({
  address: topic,
  description: 'Key: the stream id. Order holds within a key; delivery is at least once.',
  messages: Object.fromEntries(
    contracts.map(({ type }) => [keyOf(type), { $ref: `#/components/messages/${keyOf(type)}` }]),
  ),
});

const messageOf = (contract: Contract) => ({
  name: contract.type,
  title: contract.title,
  contentType: 'application/json',
  headers: { $ref: '#/components/schemas/cloudEventHeaders' },
  payload: { schemaFormat: 'application/schema+json;version=draft-07', schema: payloadOf(contract) },
});

const payloadOf = ({ schema }: Contract): object =>
  withoutMeta(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as Record<string, unknown>);

const byTopic = (contracts: readonly Contract[]): ReadonlyMap<string, readonly Contract[]> => {
  const topics = new Map<string, Contract[]>();
  for (const contract of contracts) topics.set(contract.topic, [...(topics.get(contract.topic) ?? []), contract]);
  return new Map([...topics].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The AsyncAPI 3 document of every public message. */
export const asyncApiOf = (contracts: readonly Contract[]): object => {
  const topics = [...byTopic(contracts)];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'chidao: public messages',
      version: '0.1.0',
      description: 'What a province’s directives, assignments and reports tell other systems. See docs/consumer.md.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(topics.map(([topic, list]) => [keyOf(topic), channelOf(topic, list)])),
    operations: Object.fromEntries(
      topics.map(([topic]) => [
        `publish_${keyOf(topic)}`,
        { action: 'send', channel: { $ref: `#/channels/${keyOf(topic)}` } },
      ]),
    ),
    components: {
      schemas: { cloudEventHeaders: HEADERS },
      messages: Object.fromEntries(contracts.map((contract) => [keyOf(contract.type), messageOf(contract)])),
    },
  };
};

/** Every generated file by its path under `docs/messages`. */
export const documentsOf = (contracts: readonly Contract[]): ReadonlyMap<string, string> =>
  new Map([
    ['asyncapi.json', write(asyncApiOf(contracts))],
    ...contracts.map((contract) => [`schemas/${contract.type}.json`, write(jsonSchemaOf(contract))] as const),
  ]);

const write = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
