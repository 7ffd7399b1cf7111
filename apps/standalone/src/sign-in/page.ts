import { createHash } from 'node:crypto';
import type { Context } from 'koa';

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; background: #f4f5f7; color: #1a1a1a; }
  main { max-width: 24rem; margin: 10vh auto; padding: 2rem; background: #fff; border-top: .3rem solid #a11; }
  h1 { font-size: 1.4rem; margin-top: 0; }
  a { color: #a11; }
  label { display: block; margin-top: 1rem; }
  input { display: block; width: 100%; box-sizing: border-box; padding: .5rem; font: inherit; border: 1px solid #767676; }
  button { margin-top: 1.5rem; padding: .6rem 1.5rem; font: inherit; color: #fff; background: #a11; border: 0; }
  [role=alert] { padding: .5rem 1rem; background: #fdecea; border-left: .25rem solid #a11; }
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as part of a page. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** A whole page in Vietnamese, without scripts. */
const documentOf = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – chidao</title>
<style>${STYLE}</style>
</head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body>
</html>
`;

/** What a page of the sign-in shows, and where its form may lead. */
export interface Page {
  readonly status: number;
  readonly title: string;
  /** HTML. */
  readonly body: string;
}

/** Sends a page that may run nothing, be framed by nobody, and post only here; the answer may lead on to `targets`. */
export const sendPage = (context: Context, { status, title, body }: Page, targets: readonly string[]): void => {
  context.status = status;
  context.set('Content-Security-Policy', policyOf(targets));
  context.set('Cache-Control', 'no-store');
  context.type = 'html';
  context.body = documentOf(title, body);
};

const policyOf = (targets: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action ${["'self'", ...targets].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join(';');
