import { expect, test, vi } from 'vitest';

import { readConfig } from '../../src/collector/config.ts';
import { reportStart } from '../../src/collector/report-start.ts';

function printed(
  environment: Record<string, string>,
  facts: { setUpSecret?: string; hasPages?: boolean } = {},
) {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const config = readConfig(environment);
  if ('unreadable' in config) throw new Error('unreadable');
  reportStart({ config, port: 8080, setUpSecret: facts.setUpSecret, hasPages: facts.hasPages ?? true });
  return log.mock.calls.map(([line]) => String(line)).join('\n');
}

test('prints the address, and the set-up link under the public one', () => {
  const text = printed({ TETOTE_ORIGIN: 'https://tetote.example' }, { setUpSecret: 'abc' });
  expect(text).toContain('Tetote is running: http://localhost:8080\n');
  expect(text).toContain('\nhttps://tetote.example/organiser/set-up#abc');
  expect(text).not.toContain('no TLS');
});

test('prints no link once the town is set up', () => {
  expect(printed({})).not.toContain('set-up');
});

test.each([
  ['http://192.168.1.20:8080', true],
  ['http://tetote.local', true],
  ['http://localhost:8080', false],
  ['http://127.0.0.1:8080', false],
  ['https://tetote.example', false],
])('for %s says that TLS is missing: %s', (origin, isMissing) => {
  expect(printed({ TETOTE_ORIGIN: origin }).includes(`${origin} has no TLS`)).toBe(isMissing);
});

test('names the command when there are no pages', () => {
  expect(printed({}, { hasPages: false })).toContain('npm run build');
});
