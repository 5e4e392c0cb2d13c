// Every test starts with an empty phone and ends without a word on the console.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// A test may draw a practice screen without the registry that knows where its words are.
if (typeof document !== 'undefined') await import('#i18n/simulator-words.ts');

/** No screen asks the real network in a test: what it depends on it stubs itself. */
const noNetwork = () => Promise.reject(new TypeError('no network in a test'));

beforeEach(() => {
  if (typeof document !== 'undefined') vi.stubGlobal('fetch', noNetwork);
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls, 'console.error').toEqual([]);
  expect(vi.mocked(console.warn).mock.calls, 'console.warn').toEqual([]);
});
