import { standaloneSettings } from '../configuration.js';
import { onData, onServer, startCommand } from './commands.js';
import { farewell, greeting, invitation } from './greeting.js';
import { paintFor } from './paint.js';

const byDefault = standaloneSettings.parse({});
const plain = paintFor({ isTTY: false });

describe('a command that is suggested', () => {
  it('needs no settings where all are as by default', () => {
    expect(onServer(byDefault, 'token x')).toBe('npm run -s chidao -- token x');
    expect(startCommand(byDefault)).toBe('npm start');
  });

  it('carries the settings that are not, for a shell', () => {
    const place = { ...byDefault, PORT: 8080, DATA_DIR: "/srv/tỉnh d'ông" };
    expect(onServer(place, 'token x')).toBe(`PORT=8080 DATA_DIR='/srv/tỉnh d'\\''ông' npm run -s chidao -- token x`);
    expect(onData({ ...place, DATA_DIR: '/srv/chidao' }, 'clock')).toBe(
      'DATA_DIR=/srv/chidao npm run -s chidao -- clock',
    );
  });
});

describe('what a newcomer reads', () => {
  const place = { ...byDefault, PORT: 8080, DATA_DIR: 'khac' };
  const greeted = { origin: 'http://127.0.0.1:8080', place };

  it('names the address, every account, where mails are, and commands for this very system', () => {
    const text = invitation(greeted, plain);
    expect(text).toContain('http://127.0.0.1:8080/api');
    expect(text).toMatch(/UBND tỉnh +ubnd\.chu-tich, ubnd\.pho-chu-tich/);
    expect(text).toContain('khac/mail');
    const commands = text.split('\n').filter((line) => /npm (run|start)/.test(line));
    expect(commands).toHaveLength(4);
    for (const command of commands) expect(command).toContain('DATA_DIR=khac npm run -s chidao -- ');
    expect(text).toContain('PORT=8080 DATA_DIR=khac npm run -s chidao -- token noi-vu.thu-truong');
  });

  it('says nothing of a demonstration where there is none', () => {
    expect(greeting(greeted, false, plain)).not.toContain('trình diễn');
    expect(greeting(greeted, true, plain)).toContain('trình diễn');
  });

  it('after playing alone, says how to go on', () => {
    expect(farewell(place, 3, plain)).toContain('PORT=8080 DATA_DIR=khac npm start');
  });

  it('is painted on a terminal alone, and only where colours are wanted', () => {
    expect(paintFor({ isTTY: true }, '').strong('a')).toBe('\u001b[1ma\u001b[0m');
    expect(paintFor({ isTTY: true }, '1').strong('a')).toBe('a');
    expect(paintFor({}, '').strong('a')).toBe('a');
  });
});
