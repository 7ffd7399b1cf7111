import { z } from 'zod';
import { ConfigurationError, loadConfiguration } from './load-configuration.js';
import { dataSettings, listenSettings, operationSettings, switchSetting } from './settings.js';

const schema = z.object({
  ...listenSettings,
  ...dataSettings,
  ...operationSettings,
  SMTP_PASSWORD: z.string().min(12).optional(),
  DEMO: switchSetting().default(false),
});

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    loadConfiguration(schema, environment);
    return [];
  } catch (error) {
    return error instanceof ConfigurationError ? error.message.split('\n') : ['another error'];
  }
};

describe('configuration', () => {
  it('has safe defaults, also where a variable is empty', () => {
    expect(loadConfiguration(schema, { PORT: '', HOST: undefined, PATH: '/bin' })).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: 'data',
      SHUTDOWN_DEADLINE_MS: 25_000,
      DEMO: false,
    });
  });

  it('takes port 0 for any free one', () => {
    expect(loadConfiguration(schema, { PORT: '0', DEMO: 'true' })).toMatchObject({ PORT: 0, DEMO: true });
  });

  it('names all faults at once and repeats no value', () => {
    const environment = { PORT: '70000', HOST: 'a b', LOG_LEVEL: 'loud', DEMO: 'yes', SMTP_PASSWORD: 'hunter2' };
    const faults = faultsOf(environment);
    expect(faults).toEqual([
      'Cấu hình không hợp lệ:',
      '  - PORT: phải là số nguyên từ 0 đến 65535',
      '  - HOST: phải là tên máy hoặc địa chỉ mạng',
      '  - LOG_LEVEL: phải là một trong: debug, info, warn, error, silent',
      '  - SMTP_PASSWORD: giá trị không hợp lệ',
      '  - DEMO: phải là một trong: true, false',
      'The settings are not valid:',
      '  - PORT: must be a whole number from 0 to 65535',
      '  - HOST: must be a host name or an address',
      '  - LOG_LEVEL: must be one of: debug, info, warn, error, silent',
      expect.stringMatching(/^ {2}- SMTP_PASSWORD: .*12/),
      '  - DEMO: must be one of: true, false',
    ]);
    expect(faults.join()).not.toContain('hunter2');
  });

  it.each(['-1', '1.5', '0x10', ' 80', '8080;', '1e3'])('takes %j for no port', (PORT) => {
    expect(faultsOf({ PORT })).toHaveLength(4);
  });
});
