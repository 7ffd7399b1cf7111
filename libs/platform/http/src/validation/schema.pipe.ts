import type { ArgumentMetadata } from '@nestjs/common';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { z } from 'zod';
import type { FieldFault } from '../problem/problem.js';
import { EdgeFailure } from '../problem/problem.js';
import { faultTexts } from './fault-texts.js';
import { takesNull } from './takes-null.js';

type Issue = z.core.$ZodIssue;

const MAX_FAULTS = 50;
const MAX_POINTER = 200;

/** What zod found; its words depend on the parameter. */
class IssuesFound extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super('issues found');
  }
}

/** Validates every parameter that has a zod schema; a fault is `INPUT_INVALID` and names its fields. */
export class SchemaPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({
      exceptionFactory: (issues: readonly StandardSchemaV1.Issue[]) => new IssuesFound(issues as readonly Issue[]),
    });
  }

  /** A fault of a whole parameter is named by the parameter: it has no path of its own. */
  override async transform<Value>(value: Value, metadata: ArgumentMetadata): Promise<Value> {
    try {
      return await super.transform(value, metadata);
    } catch (fault) {
      if (!(fault instanceof IssuesFound)) throw fault;
      const errors = faultsOf(fault.issues, metadata.schema).map((error) => namedBy(metadata, error));
      throw new EdgeFailure({ code: 'INPUT_INVALID', errors });
    }
  }

  /** Validates where Nest would skip a parameter that the sender left out. */
  protected override toValidate(metadata: ArgumentMetadata): boolean {
    return metadata.schema !== undefined && super.toValidate(metadata);
  }
}

/** The faults that zod found, at most fifty, each with a JSON pointer to its field. */
export const faultsOf = (issues: readonly Issue[], schema: unknown): readonly FieldFault[] =>
  issues
    .flatMap((issue) => pathsOf(issue).map((path) => [path, textsOf(issue, schema)] as const))
    .slice(0, MAX_FAULTS)
    .map(([path, [detail, detailEn]]) => ({ pointer: pointerOf(path), detail, detailEn }));

const OF_TYPE = new Set<Issue['code']>(['invalid_type', 'invalid_format', 'invalid_value']);

const textsOf = (issue: Issue, schema: unknown): readonly [vi: string, en: string] => {
  const [vi, en] = faultTexts(issue);
  return OF_TYPE.has(issue.code) && takesNull(schema, issue.path) ? [`${vi} hoặc null`, `${en} or null`] : [vi, en];
};

const namedBy = ({ data }: ArgumentMetadata, fault: FieldFault): FieldFault =>
  data === undefined ? fault : { ...fault, pointer: `${data}${fault.pointer.slice(1)}` };

const pathsOf = (issue: Issue): readonly (readonly PropertyKey[])[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

const pointerOf = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`.slice(
    0,
    MAX_POINTER,
  );
