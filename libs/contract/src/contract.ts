import type { z } from 'zod';

/** A public message: its name for ever, the topic it is sent on, a Vietnamese label, and the schema of its data. */
export interface Contract<Schema extends z.ZodObject = z.ZodObject> {
  /** `vn.chidao.<aggregate>.<Event>.v<major>`. */
  readonly type: string;
  /** `chidao.<scope>.<aggregate>.v<major>`. */
  readonly topic: string;
  readonly title: string;
  readonly schema: Schema;
}

/** What names a contract. */
export interface ContractName {
  readonly scope: string;
  readonly aggregate: string;
  readonly event: string;
  readonly version: number;
  readonly title: string;
}

/** Declares a contract. Data may grow optional fields within a major version, nothing else. */
export const contract = <Schema extends z.ZodObject>(name: ContractName, schema: Schema): Contract<Schema> => ({
  type: `vn.chidao.${name.aggregate}.${name.event}.v${name.version}`,
  topic: `chidao.${name.scope}.${name.aggregate}.v${name.version}`,
  title: name.title,
  schema,
});

/** The data of a contract. */
export type DataOf<C extends Contract> = z.infer<C['schema']>;
