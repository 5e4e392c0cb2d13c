// Cache Storage as far as the app uses it, in memory: Node has none. Requests are GET, addresses count without headers.
import { afterEach, vi } from 'vitest';

const ORIGIN = 'https://tetote.example';
type Asked = string | Request;
const addressOf = (asked: Asked) => new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN).href;

class MemoryCache {
  readonly #kept = new Map<string, Response>();
  /** Resolves with a copy: a body can be read only once. */
  match = async (asked: Asked) => this.#kept.get(addressOf(asked))?.clone();
  put = async (asked: Asked, response: Response) => void this.#kept.set(addressOf(asked), response);
  delete = async (asked: Asked) => this.#kept.delete(addressOf(asked));
  keys = async () => [...this.#kept.keys()].map((address) => new Request(address));
  /** All or nothing, as the standard has it: one answer that is not ok, and none is kept. */
  addAll = async (all: readonly Asked[]) => {
    const answers = await Promise.all(all.map(async (one) => [one, await fetch(addressOf(one))] as const));
    if (answers.some(([, answer]) => !answer.ok)) throw new TypeError('Failed to fetch');
    for (const [one, answer] of answers) await this.put(one, answer);
  };
}

class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();
  open = async (name: string) => {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return cache;
  };
  has = async (name: string) => this.#caches.has(name);
  keys = async () => [...this.#caches.keys()];
  delete = async (name: string) => this.#caches.delete(name);
  match = async (asked: Asked, { cacheName }: { cacheName?: string } = {}) => {
    for (const [name, cache] of this.#caches) {
      const found = cacheName === undefined || name === cacheName ? await cache.match(asked) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

type Network = {
  readonly missing?: readonly string[];
  /** What stands at an address; any other has its own path for a text. */
  readonly texts?: Readonly<Record<string, string>>;
};

/** Puts an empty Cache Storage in place for the running test, and a network that knows every address but the `missing`. */
export function provideCaches(network: Network = {}) {
  vi.stubGlobal('caches', new MemoryCaches());
  vi.stubGlobal('location', new URL('/', ORIGIN));
  return provideNetwork(network);
}

/** Another network, with what the phone keeps left as it is. Returns the paths that are asked for from now on. */
export function provideNetwork({ missing = [], texts = {} }: Network) {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (asked: Asked) => {
    const { pathname } = new URL(addressOf(asked));
    fetched.push(pathname);
    if (missing.includes(pathname)) return new Response(null, { status: 404 });
    return new Response(texts[pathname] ?? pathname);
  });
  return fetched;
}

/** The paths one cache holds, sorted. */
export const keptIn = async (name: string) =>
  (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).sort();

afterEach(() => {
  vi.unstubAllGlobals();
});
