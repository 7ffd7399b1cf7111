import type { Page } from './page.js';
import { escapeHtml } from './page.js';

const alert = (text: string): string => (text === '' ? '' : `<p role="alert">${escapeHtml(text)}</p>\n`);

const homeLink = (text: string): string => `<p><a href="/">${text}</a></p>`;

/** Where a user signs in. `fault` says why the last try failed. */
export const loginPage = (status: number, user: string, fault: string): Page => ({
  status,
  title: 'Đăng nhập',
  body: `${alert(fault)}<form method="post">
<label>Tên đăng nhập
<input name="user" autocomplete="username" autocapitalize="none" required maxlength="64" value="${escapeHtml(user)}"></label>
<label>Mật khẩu
<input name="password" type="password" autocomplete="current-password" required maxlength="256"></label>
<button>Đăng nhập</button>
</form>`,
});

/** Why signing in cannot go on. */
export const faultPage = (status: number, text: string): Page => ({
  status,
  title: 'Không đăng nhập được',
  body: `${alert(text)}${homeLink('Về trang đầu')}`,
});

/** Asks before signing out; `form` is the provider's, with its own guard against forged requests. */
export const logoutPage = (form: string): Page => ({
  status: 200,
  title: 'Đăng xuất',
  body: `<p>Ông/bà muốn đăng xuất khỏi hệ thống?</p>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Đăng xuất</button>
${homeLink('Không đăng xuất, về trang đầu')}`,
});

export const loggedOutPage = (): Page => ({
  status: 200,
  title: 'Đã đăng xuất',
  body: `<p>Ông/bà đã đăng xuất. Có thể đóng trang này.</p>
${homeLink('Về trang đầu')}`,
});

export const WRONG = 'Tên đăng nhập hoặc mật khẩu không đúng.';
export const TOO_MANY = 'Đăng nhập sai quá nhiều lần. Hãy thử lại sau ít phút.';
export const EXPIRED = 'Trang đăng nhập đã hết hạn hoặc đã được dùng. Hãy quay lại trang đầu và đăng nhập lại.';
export const REFUSED = 'Yêu cầu đăng nhập không hợp lệ. Hãy quay lại trang đầu và đăng nhập lại.';
