import { loadConfiguration } from '@chidao/runtime';
import { z } from 'zod';
import { digestText } from './digest-text.js';
import { mailFaults, mailSettings } from './mail-settings.js';
import { failureOf, withoutAddresses } from './smtp-failure.js';

const settings = (environment: Record<string, string>) => loadConfiguration(z.object(mailSettings), environment);

describe('the settings of mail', () => {
  it('ask for encryption unless somebody says otherwise', () => {
    expect(settings({ SMTP_HOST: 'mail.example.vn' })).toMatchObject({ SMTP_PORT: 587, SMTP_TLS: 'starttls' });
  });
  it.each([{ SMTP_PORT: '0' }, { SMTP_TLS: 'ssl' }, { SMTP_HOST: 'a b' }, { SMTP_FROM: 'nobody' }])(
    'refuse %j',
    (environment) => {
      expect(() => settings(environment)).toThrow(Object.keys(environment)[0]);
    },
  );
  it('take a user only with a password', () => {
    expect(mailFaults(settings({ SMTP_USER: 'chidao' }))).toHaveLength(1);
    expect(mailFaults(settings({ SMTP_USER: 'chidao', SMTP_PASSWORD: 'secret' }))).toEqual([]);
    expect(mailFaults(settings({}))).toEqual([]);
  });
});

describe('what a server says', () => {
  it('is kept without the addresses in it', () => {
    expect(withoutAddresses('550 5.1.1 <van.thu@so.example.vn>:\n user unknown')).toBe('550 5.1.1 … user unknown');
  });
  it('is final for this mail, or for now, or about ourselves', () => {
    expect(failureOf({ code: 'EENVELOPE', responseCode: 550, response: '550 no' })).toMatchObject({
      ...{ permanent: true, uncertain: false, unreachable: false },
    });
    expect(failureOf({ code: 'EMESSAGE', responseCode: 451, response: '451 later' })).toMatchObject({
      permanent: false,
    });
    expect(failureOf({ code: 'EAUTH', responseCode: 535, response: '535 no' })).toMatchObject({
      ...{ permanent: false, unreachable: true },
    });
  });
  it('is unknown where the line broke, unless there never was a line', () => {
    expect(failureOf({ code: 'ECONNECTION' })).toMatchObject({ uncertain: true, unreachable: true });
    expect(failureOf({ code: 'ESOCKET', syscall: 'connect' })).toMatchObject({ uncertain: false, unreachable: true });
    expect(failureOf('nonsense')).toMatchObject({ cause: { kind: 'brokenOff', code: 'UNKNOWN' }, permanent: false });
  });
});

describe('a digest', () => {
  const items = [
    { title: 'Nhắc việc', line: 'Nhiệm vụ tại mục 1; thời hạn: 31/10/2025', dueOn: '2025-10-22' },
    { title: 'Văn bản gửi đến để biết', line: 'Văn bản số 15/UBND-NC', dueOn: null },
    { title: 'Nhắc việc', line: 'Nhiệm vụ tại mục 2; thời hạn: 31/10/2025', dueOn: null },
  ];
  const { subject, text } = digestText({ person: 'A', agency: 'Sở Tài chính', on: '2025-10-25', items });

  it('gathers what belongs together, and says what comes late and when it should have come', () => {
    expect(subject).toBe('Thông báo ngày 25/10/2025: 3 nội dung (có nội dung gửi chậm)');
    expect(text.split('\n').slice(2, 12)).toEqual([
      'Hệ thống theo dõi thực hiện ý kiến chỉ đạo xin thông báo 3 nội dung sau đây:',
      '',
      'NHẮC VIỆC',
      '1. Nhiệm vụ tại mục 1; thời hạn: 31/10/2025.',
      '   (Gửi chậm do hệ thống bị gián đoạn; lẽ ra phải gửi ngày 22/10/2025.)',
      '2. Nhiệm vụ tại mục 2; thời hạn: 31/10/2025.',
      '',
      'VĂN BẢN GỬI ĐẾN ĐỂ BIẾT',
      '1. Văn bản số 15/UBND-NC.',
      '',
    ]);
  });
  it('is addressed to a person, and says that nobody reads answers', () => {
    expect(text).toContain('Kính gửi: Ông/Bà A, Sở Tài chính');
    expect(text).toContain('vui lòng không trả lời');
  });
});
