import type { OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  readonly summary?: string;
  readonly responses?: Readonly<Record<string, { readonly description?: string } | undefined>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const VIETNAMESE = /[À-ỹđĐ]/;

const faultsOf = ({ summary = '', responses = {} }: Operation): readonly string[] => {
  const statuses = Object.keys(responses);
  const isProblem = (status: string): boolean => /^4\d\d$/.test(status);
  return [
    ...(VIETNAMESE.test(summary) ? [] : ['no summary in Vietnamese']),
    ...(responses['200']?.description ? [] : ['no answer 200']),
    ...(statuses.some(isProblem) ? [] : ['no problem 4xx']),
    ...statuses.filter((status) => !responses[status]?.description).map((status) => `no words for ${status}`),
  ];
};

/** What the document leaves unsaid: an operation without Vietnamese summary, without its answer or its refusals. */
export const undescribed = ({ paths }: Pick<OpenAPIObject, 'paths'>): readonly string[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      return operation ? faultsOf(operation).map((fault) => `${method.toUpperCase()} ${path}: ${fault}`) : [];
    }),
  );
