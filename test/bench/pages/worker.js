const LESSONS = ['el-qr-pay', 'fake-sms'];
const KEPT = ['/', ...LESSONS.flatMap((id) => [`/lesson/${id}`, `/media/${id}/purpose.svg`])];
addEventListener('install', (event) =>
  event.waitUntil(caches.open('page').then((cache) => cache.addAll(KEPT))),
);
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) =>
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))),
);
