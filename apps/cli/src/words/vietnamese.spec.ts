import { Command, InvalidArgumentError } from 'commander';
import { inVietnamese } from './vietnamese.js';

const refuse = (): never => {
  throw new InvalidArgumentError('phải là một số nguyên không âm.');
};

/** What a command prints for these arguments. */
const printed = (...args: readonly string[]): string => {
  const texts: string[] = [];
  const keep = (text: string): void => void texts.push(text);
  const read = new Command('read')
    .argument('<tệp>')
    .argument('[số]', 'một số', refuse)
    .option('--out <thư-mục>', 'nơi ghi');
  const position = new Command('verify').option('--up-to <vị-trí>', 'đến đây', refuse);
  const program = new Command('chidao').addCommand(read).addCommand(position);
  inVietnamese(program);
  for (const command of [program, read, position]) {
    command.exitOverride().configureOutput({ ...command.configureOutput(), writeOut: keep, writeErr: keep });
  }
  expect(() => program.parse(args, { from: 'user' })).toThrow();
  return texts.join('').trim();
};

describe('the command line', () => {
  it.each([
    [['rea'], 'Không có lệnh rea.\n(Có phải ý ông/bà là read?)'],
    [['read'], 'Thiếu tham số <tệp>.'],
    [['read', 'a', '--outt', 'x'], 'Không có tùy chọn --outt.\n(Có phải ý ông/bà là --out?)'],
    [['read', 'a', '--out'], 'Tùy chọn --out <thư-mục> phải kèm giá trị.'],
    [['verify', '--up-to', 'x'], 'Tùy chọn --up-to <vị-trí>: giá trị "x" phải là một số nguyên không âm.'],
    [['read', 'a', 'x'], 'Tham số số: giá trị "x" phải là một số nguyên không âm.'],
    [['read', 'a', 'b', 'c'].slice(0, 1).concat('--nothing'), 'Không có tùy chọn --nothing.'],
    [['verify', 'x'], 'Thừa tham số (cần 0, có 1).'],
  ])('says in Vietnamese what is wrong with %j', (args, text) => {
    expect(printed(...args)).toBe(text);
  });

  it('has help without an English word', () => {
    const help = printed('--help');
    expect(help).toMatch(/Cách dùng: chidao/);
    expect(help).toContain('hiện trợ giúp');
    expect(help).not.toMatch(/usage|display|command|option/i);
  });
});
