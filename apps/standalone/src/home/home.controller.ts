import { Controller, Get, Header, Inject } from '@nestjs/common';
import { DescribePublic, Public } from '@chidao/http';
import type { HomeFacts } from './page.js';
import { homePage } from './page.js';

/** Injection token of `HomeFacts`. */
export const HOME_FACTS = 'standalone:home-facts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The first page: what runs here, and where to sign in. */
@Controller()
export class HomeController {
  constructor(@Inject(HOME_FACTS) private readonly facts: HomeFacts) {}

  @Get()
  @Public()
  @DescribePublic('Trang đầu', 'Trang HTML')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', POLICY)
  home(): string {
    return homePage(this.facts);
  }
}
