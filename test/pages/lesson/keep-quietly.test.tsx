import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { preparePage } from '#app/prepare-page.ts';
import { setLanguage } from '#i18n/start-i18n.ts';

/** A worker that answers each question to keep a part; what it was asked for. */
function provideWorker(isKept = () => true) {
  const asked: unknown[] = [];
  const active = {
    postMessage(question: unknown, [port]: [MessagePort]) {
      asked.push(question);
      port.postMessage({ isKept: isKept() });
    },
  };
  const ready = Promise.resolve({ active, waiting: null });
  Object.defineProperty(navigator, 'serviceWorker', { value: { ready }, configurable: true });
  return asked;
}

const soon = async () => {
  await vi.advanceTimersByTimeAsync(1_000);
  // The answer comes through a real port.
  vi.useRealTimers();
  await new Promise((done) => setTimeout(done, 100));
  vi.useFakeTimers();
};

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(async () => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  await setLanguage('ja');
});

const openFresh = async (path: string) => {
  const fresh = await import('#app/prepare-page.ts');
  await fresh.preparePage(path);
};
const LESSON = { type: 'KEEP_PART', part: 'lessons/el-qr-pay', language: 'ja' };

test('a lesson that was opened is kept, but not while its screen is still coming', async () => {
  const asked = provideWorker();
  await openFresh('/lesson/el-qr-pay');
  await vi.advanceTimersByTimeAsync(999);
  expect(asked).toEqual([]);
  await soon();
  expect(asked).toEqual([LESSON]);
});

test('its steps ask for nothing more', async () => {
  const asked = provideWorker();
  await openFresh('/lesson/el-qr-pay');
  await openFresh('/lesson/el-qr-pay/find-mark');
  await soon();
  await openFresh('/lesson/el-qr-pay/choose-road');
  await soon();
  expect(asked).toEqual([LESSON]);
});

test('what could not be kept is asked for again when it is next opened', async () => {
  let hasNetwork = false;
  const asked = provideWorker(() => hasNetwork);
  await openFresh('/lesson/el-qr-pay');
  await soon();
  hasNetwork = true;
  await openFresh('/lesson/el-qr-pay/find-mark');
  await soon();
  expect(asked).toEqual([LESSON, LESSON]);
});

test('a practice screen opened by itself is kept too', async () => {
  const asked = provideWorker();
  await openFresh('/practice/camera-qr');
  await soon();
  expect(asked).toEqual([{ ...LESSON, part: 'simulators/camera-qr' }]);
});

test('the screens of a class are kept once one of them was opened', async () => {
  const asked = provideWorker();
  await openFresh('/class/join');
  await openFresh('/class');
  await soon();
  expect(asked).toEqual([{ ...LESSON, part: 'pages/class' }]);
});

test('the list of lessons brings the search and paper, each asked for once', async () => {
  const asked = provideWorker();
  await openFresh('/lessons');
  await openFresh('/search');
  await soon();
  expect(asked).toEqual(['search', 'print'].map((id) => ({ ...LESSON, part: `pages/${id}` })));
});

test('a lesson that is not there asks for nothing, and without a worker nothing breaks', async () => {
  const asked = provideWorker();
  await openFresh('/lesson/no-such-lesson');
  await soon();
  expect(asked).toEqual([]);
  Reflect.deleteProperty(navigator, 'serviceWorker');
  await expect(preparePage('/lesson/el-qr-pay')).resolves.toMatchObject({ path: '/lesson/el-qr-pay' });
});
