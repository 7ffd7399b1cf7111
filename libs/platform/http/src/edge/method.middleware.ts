import type { Route } from '../access/route-table.js';
import { sendProblem } from '../problem/problem.filter.js';
import type { HttpRequest, HttpResponse } from './request-edge.js';

const patternOf = ({ path }: Pick<Route, 'path'>): RegExp => new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}/?$`, 'i');

/** What a path takes: reading it includes asking for its headers alone. */
const withHead = (method: string): readonly string[] => (method === 'GET' ? ['GET', 'HEAD'] : [method]);

/**
 * Answers 405 with `Allow` where the path is served, but not by that method. Says nothing that the API page does not: whether
 * there is something at the path is for the route to tell.
 */
export const refuseOtherMethods = (routes: readonly Pick<Route, 'method' | 'path'>[]) => {
  const served = routes.map((route) => ({ methods: withHead(route.method), pattern: patternOf(route) }));
  return (request: HttpRequest, response: HttpResponse, next: () => void): void => {
    const found = served.filter(({ pattern }) => pattern.test(request.path)).flatMap(({ methods }) => methods);
    if (found.length === 0 || request.method === 'OPTIONS' || found.includes(request.method ?? '')) return next();
    response.setHeader('Allow', [...new Set(found)].sort().join(', '));
    sendProblem(request, response, { code: 'METHOD_NOT_ALLOWED' });
  };
};
