addEventListener('install', (event) =>
  event.waitUntil(
    caches
      .open('page')
      .then((cache) => cache.addAll(['/', '/lesson/el-qr-pay', '/media/el-qr-pay/purpose.svg'])),
  ),
);
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) =>
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))),
);
