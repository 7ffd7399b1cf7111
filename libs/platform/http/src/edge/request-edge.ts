import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Standing } from '@chidao/kernel';

/** The account that a verified access token names: issuer and opaque subject, nothing else is believed. */
export interface Principal {
  readonly issuer: string;
  readonly subject: string;
}

/** What the edge has found out about a request so far. */
export interface RequestEdge {
  readonly correlationId: string;
  readonly principal: Principal | null;
  readonly standing: Standing | null;
  /** Our clock when the standing was looked up: the day it holds for and the instant of the command. */
  readonly at: string;
  /** The route makes something new: a refusal lets on nothing that exists. */
  readonly creates: boolean;
}

/** The parts of an Express request that are used here. */
export interface HttpRequest extends IncomingMessage {
  readonly path: string;
  readonly ip?: string;
}

/** The parts of an Express response that are used here. */
export type HttpResponse = ServerResponse;

const edges = new WeakMap<object, RequestEdge>();

/** What is known of the request; kept beside it, so that nothing a sender writes can reach it. */
export const edgeOf = (request: object): RequestEdge =>
  edges.get(request) ?? { correlationId: '', principal: null, standing: null, at: '', creates: false };

/** Adds to what is known of the request. */
export const noteOnEdge = (request: object, found: Partial<RequestEdge>): void => {
  edges.set(request, { ...edgeOf(request), ...found });
};

/** The one value of a header; undefined when absent, null when it was sent more than once. */
export const singleHeader = (request: IncomingMessage, name: string): string | undefined | null => {
  const values = request.headersDistinct[name.toLowerCase()];
  if (values === undefined || values.length === 0) return undefined;
  return values.length === 1 ? values[0] : null;
};
