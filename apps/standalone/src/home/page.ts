/** What the first page tells of the installation. */
export interface HomeFacts {
  /** Of the demonstration: somebody to sign in as, and the password that everybody may know. */
  readonly demonstration: { readonly user: string; readonly password: string } | null;
}

const STYLE = `
  body { font: 1rem/1.6 system-ui, sans-serif; margin: 0; background: #f4f5f7; color: #1a1a1a; }
  main { max-width: 42rem; margin: 8vh auto; padding: 2rem 2.5rem; background: #fff; border-top: .3rem solid #a11; }
  h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
  ol, ul { padding-left: 1.4rem; }
  li { margin: .4rem 0; }
  a { color: #a11; }
  .go { display: inline-block; padding: .6rem 1.5rem; background: #a11; color: #fff; text-decoration: none; }
  .ways { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1.5rem; }
  code { background: #f4f5f7; padding: .1rem .35rem; white-space: nowrap; }
  footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid #ddd; color: #555; font-size: .9rem; }
`;

/** The provider asks first; its last page leads back here. */
const SIGN_OUT = '/oidc/session/end?client_id=web';

const STEPS = `<ol>
<li>Mở <a href="/api">trang API</a>, chọn <em>Authorize</em> hai lần, rồi đăng nhập.</li>
<li>Mở <code>GET /work</code>, chọn <em>Try it out</em> rồi <em>Execute</em>: việc của cơ quan mình hiện ra.</li>
<li>Xem tiếp <code>GET /directives</code> (văn bản) và <code>GET /calendar</code> (lịch báo cáo).</li>
</ol>`;

const demonstrationOf = ({ demonstration }: HomeFacts): string =>
  demonstration === null
    ? ''
    : `<p><strong>Đây là bản trình diễn</strong>: một tỉnh không có thật. Tài khoản thử: <code>${demonstration.user}</code>,
mật khẩu <code>${demonstration.password}</code>. Các tài khoản khác có trên màn hình đã chạy <code>npm start</code>.</p>`;

/** The first page, in Vietnamese, without scripts. */
export const homePage = (facts: HomeFacts): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>chidao – theo dõi văn bản chỉ đạo</title>
<style>${STYLE}</style>
</head>
<body><main>
<h1>chidao</h1>
<p>Theo dõi văn bản chỉ đạo, từ câu giao việc đến minh chứng hoàn thành. Mọi việc đã làm đều được ghi lại thành sự kiện,
không bị sửa, không bị xóa.</p>
${demonstrationOf(facts)}
<p class="ways"><a class="go" href="/api">Đăng nhập và sử dụng</a> <a href="${SIGN_OUT}">Đăng xuất</a></p>
${STEPS}
<footer>
<a href="/health/ready">Tình trạng hệ thống</a> · <a href="/api/openapi.json">Mô tả OpenAPI</a>
<p lang="en">This server runs the whole of chidao in one process. Its browser application is yet to come: sign in on the
<a href="/api">API page</a>.</p>
</footer>
</main></body>
</html>
`;
