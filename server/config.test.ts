// What may be chosen at the start, what is chosen when nothing is, and what a mistake is answered with.
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('with nothing chosen, the demonstration county is served to this machine alone', () => {
  expect(readConfig({}, '/srv/yifa')).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataFolder: '/srv/yifa/data',
    databaseUrl: undefined,
    demo: true,
    today: undefined,
  });
});

test('everything may be chosen, and an empty choice is none', () => {
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    YIFA_DATA: '/var/yifa',
    DATABASE_URL: 'postgres://a:b@db/yifa',
    YIFA_DEMO: '0',
    YIFA_TODAY: '',
  };
  expect(readConfig(env, '/srv/yifa')).toEqual({
    port: 8080,
    host: '0.0.0.0',
    dataFolder: '/var/yifa',
    databaseUrl: 'postgres://a:b@db/yifa',
    demo: false,
    today: undefined,
  });
  expect(readConfig({ YIFA_DATA: '../elsewhere' }, '/srv/yifa').dataFolder).toBe('/srv/elsewhere');
});

test.each(['0', '1', '65535'])('port %s is a port', (port) => {
  expect(readConfig({ PORT: port }, '/').port).toBe(Number(port));
});

describe('mistakes', () => {
  test.each([
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '3000.5' }, 'PORT'],
    [{ HOST: 'http://localhost' }, 'HOST'],
    [{ DATABASE_URL: 'mysql://localhost/yifa' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'localhost' }, 'DATABASE_URL'],
    [{ YIFA_DEMO: 'yes' }, 'YIFA_DEMO'],
    [{ YIFA_TODAY: '2025-02-29' }, 'YIFA_TODAY'],
    [{ YIFA_TODAY: '31/12/2026' }, 'YIFA_TODAY'],
    [{ YIFA_TODAY: '2026-12-31', YIFA_DEMO: '0' }, '只能用于演示'],
  ])('%j is refused', (env, words) => {
    expect(() => readConfig(env, '/')).toThrow(words);
  });

  test('all are told at once', () => {
    try {
      readConfig({ PORT: 'x', YIFA_DEMO: 'x' }, '/');
      expect.unreachable();
    } catch (error) {
      expect((error as ConfigError).mistakes).toHaveLength(2);
    }
  });

  test('a password is not repeated in the answer', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://root:secret@db/x' }, '/')).toThrow(ConfigError);
    expect(() => readConfig({ DATABASE_URL: 'mysql://root:secret@db/x' }, '/')).not.toThrow('secret');
  });
});

test('a leap day that exists may be today', () => {
  expect(readConfig({ YIFA_TODAY: '2024-02-29' }, '/').today).toBe('2024-02-29');
});
