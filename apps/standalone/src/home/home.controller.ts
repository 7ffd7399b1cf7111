import { Controller, Get, Header } from '@nestjs/common';
import { DescribePublic, Public } from '@chidao/http';

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>chidao</title>
<style>
body { font-family: system-ui, sans-serif; line-height: 1.5; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }
</style>
</head>
<body>
<h1>chidao</h1>
<p>Hệ thống theo dõi văn bản chỉ đạo: từ câu giao việc đến minh chứng hoàn thành. Mọi việc đã làm đều được ghi lại
thành sự kiện và không bị sửa, xóa.</p>
<ul>
<li><a href="/api">Đăng nhập và dùng giao diện lập trình (API)</a>: chọn <em>Authorize</em>, đăng nhập, rồi thử từng lệnh.</li>
<li><a href="/health/ready">Tình trạng hệ thống</a></li>
</ul>
<p lang="en">This server runs the whole of chidao in one process. The browser application is not part of it yet: sign in on
the <a href="/api">API page</a>.</p>
</body>
</html>
`;

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The first page: what runs here, and where to sign in. */
@Controller()
export class HomeController {
  @Get()
  @Public()
  @DescribePublic('Trang đầu', 'Trang HTML')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', POLICY)
  home(): string {
    return PAGE;
  }
}
