// Every screen: its address, its code, and the words it needs before it can be drawn.
import type { ComponentType } from 'preact';

export type RouteParams = Readonly<Record<string, string>>;
export type Page = ComponentType<{ readonly params: RouteParams }>;

export type AppRoute = {
  readonly path: string;
  readonly words: (params: RouteParams) => readonly string[];
  readonly load: () => Promise<Page>;
  /** More that must be there before the first drawing. False: there is no such screen. */
  readonly prepare?: (params: RouteParams) => Promise<boolean>;
};

export const NOT_FOUND: AppRoute = {
  path: '*',
  words: () => ['not-found'],
  load: async () => (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage,
};

export const ROUTES: readonly AppRoute[] = [
  {
    path: '/',
    words: () => ['home'],
    load: async () => (await import('#pages/home/home-page.tsx')).HomePage,
  },
  {
    path: '/settings',
    words: () => ['settings'],
    load: async () => (await import('#pages/settings/settings-page.tsx')).SettingsPage,
  },
];
