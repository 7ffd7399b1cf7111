import type { Command } from 'commander';

type Rule = readonly [pattern: RegExp, words: string];

/** What commander says of a mistake, in its own words and in ours. */
const FAULTS: readonly Rule[] = [
  [/^error: unknown option '(.*)'$/m, 'Không có tùy chọn $1.'],
  [/^error: unknown command '(.*)'$/m, 'Không có lệnh $1.'],
  [/^error: missing required argument '(.*)'$/m, 'Thiếu tham số <$1>.'],
  [/^error: option '(.*)' argument missing$/m, 'Tùy chọn $1 phải kèm giá trị.'],
  [/^error: required option '(.*)' not specified$/m, 'Thiếu tùy chọn $1.'],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/m, 'Tùy chọn $1: giá trị "$2" $3'],
  [/^error: command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/m, 'Tham số $2: giá trị "$1" $3'],
  [
    /^error: too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+).*$/m,
    'Thừa tham số (cần $2, có $3).',
  ],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/m, '(Có phải ý ông/bà là $1?)'],
];

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

const inUsage = (text: string): string => text.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]');

/** A fault in Vietnamese; one that is not known stays as it is. */
export const faultInVietnamese = (text: string): string =>
  FAULTS.reduce((told, [pattern, words]) => told.replace(pattern, words), text);

/** Has a command and all below it speak Vietnamese: help, and what it says of mistakes. */
export const inVietnamese = (command: Command): Command => {
  command
    .helpOption('-h, --help', 'hiện trợ giúp')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: inUsage,
      styleSubcommandTerm: inUsage,
    })
    .configureOutput({ outputError: (text, write) => write(faultInVietnamese(text)) });
  if (command.commands.length > 0) command.helpCommand('help [lệnh]', 'hiện trợ giúp của một lệnh');
  command.commands.forEach((child) => inVietnamese(child as Command));
  return command;
};
