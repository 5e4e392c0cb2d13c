// The web app manifest: what a phone shows when てとて is put on its home screen.
import type { ManifestOptions } from 'vite-plugin-pwa';

const screenshot = (name: string, label: string) => ({
  src: `/screenshots/${name}.png`,
  sizes: '720x1480',
  type: 'image/png',
  form_factor: 'narrow' as const,
  label,
});

export const MANIFEST: Partial<ManifestOptions> = {
  id: '/',
  name: 'てとて：スマホ教室の となりに',
  short_name: 'てとて',
  description: 'スマホ教室の となりに すわる 道具です。電波が なくても つかえます。',
  lang: 'ja',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  display_override: ['standalone', 'minimal-ui'],
  theme_color: '#ffffff',
  background_color: '#ffffff',
  categories: ['education'],
  prefer_related_applications: false,
  launch_handler: { client_mode: 'navigate-existing' },
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    screenshot('home', 'はじめの画面'),
    screenshot('lesson', 'レッスン'),
    screenshot('class', '教室で数える画面'),
  ],
};
