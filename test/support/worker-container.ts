// What a page sees of service workers, as far as `workbox-window` looks at it: one registration, its workers, and who controls.
import { vi } from 'vitest';

class StandInWorker extends EventTarget {
  readonly scriptURL: string;
  state: ServiceWorkerState = 'installing';
  readonly told: unknown[] = [];
  constructor(scriptURL: string) {
    super();
    this.scriptURL = scriptURL;
  }
  postMessage = (data: unknown) => void this.told.push(data);
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class StandInRegistration extends EventTarget {
  installing: StandInWorker | null = null;
  waiting: StandInWorker | null = null;
  active: StandInWorker | null = null;
  update = vi.fn<() => Promise<void>>(() => Promise.resolve());
}

/** Puts service workers into `navigator`; the test plays the browser. `isControlled`: the page was loaded by a worker. */
export function provideWorkers({ isControlled = true }: { isControlled?: boolean } = {}) {
  const registration = new StandInRegistration();
  const container = Object.assign(new EventTarget(), {
    controller: null as StandInWorker | null,
    ready: Promise.resolve(registration),
    register: vi.fn<(address: string, options: RegistrationOptions) => Promise<StandInRegistration>>(() =>
      Promise.resolve(registration),
    ),
  });
  if (isControlled) {
    registration.active = new StandInWorker(new URL('/worker.js', location.href).href);
    registration.active.state = 'activated';
    container.controller = registration.active;
  }
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });

  /** A new version was found and installed; it waits. */
  function newVersionWaits(): StandInWorker {
    const worker = new StandInWorker(new URL('/worker.js', location.href).href);
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing = null;
    registration.waiting = worker;
    worker.become('installed');
    return worker;
  }
  /** The worker takes this page over. */
  function takesOver(worker: StandInWorker) {
    registration.waiting = null;
    registration.active = worker;
    container.controller = worker;
    worker.become('activating');
    container.dispatchEvent(new Event('controllerchange'));
    worker.become('activated');
  }
  return { registration, container, newVersionWaits, takesOver };
}

export function removeWorkers() {
  Reflect.deleteProperty(navigator, 'serviceWorker');
}
