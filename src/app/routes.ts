// Every screen: its address, its code, and the words it needs before it can be drawn.
import type { ComponentType } from 'preact';

export type RouteParams = Readonly<Record<string, string>>;
export type Page = ComponentType<{ readonly params: RouteParams }>;

export type AppRoute = {
  readonly path: string;
  /** Words files besides `common`. */
  readonly words: readonly string[];
  readonly load: () => Promise<Page>;
  /** More that must be there before the first drawing. False: there is no such screen. */
  readonly prepare?: (params: RouteParams) => Promise<boolean>;
};

export const NOT_FOUND: AppRoute = {
  path: '*',
  words: ['not-found'],
  load: async () => (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage,
};

const prepareLesson = async (params: RouteParams) =>
  (await import('#pages/lesson/prepare-lesson.ts')).prepareLesson(params['lesson'] ?? '');

const FOR_EVERYBODY: readonly AppRoute[] = [
  {
    path: '/',
    words: ['home'],
    load: async () => (await import('#pages/home/home-page.tsx')).HomePage,
  },
  {
    path: '/settings',
    words: ['settings'],
    load: async () => (await import('#pages/settings/settings-page.tsx')).SettingsPage,
  },
  {
    path: '/lessons',
    words: ['lessons'],
    load: async () => (await import('#pages/lessons/lessons-page.tsx')).LessonsPage,
    prepare: async () => (await import('#pages/lessons/prepare-lessons.ts')).prepareLessons(),
  },
  {
    path: '/lesson/:lesson',
    words: ['lesson'],
    load: async () => (await import('#pages/lesson/lesson-page.tsx')).LessonPage,
    prepare: prepareLesson,
  },
  {
    path: '/lesson/:lesson/done',
    words: ['lesson'],
    load: async () => (await import('#pages/lesson/done-page.tsx')).DonePage,
    prepare: prepareLesson,
  },
  {
    path: '/lesson/:lesson/:step',
    words: ['lesson'],
    load: async () => (await import('#pages/lesson/step-page.tsx')).StepPage,
    prepare: async (params) =>
      (await import('#pages/lesson/prepare-lesson.ts')).prepareStep(
        params['lesson'] ?? '',
        params['step'] ?? '',
      ),
  },
];

const FOR_ORGANISERS: readonly AppRoute[] = [
  {
    path: '/organiser',
    words: ['organiser'],
    load: async () => (await import('#pages/organiser/organiser-page.tsx')).OrganiserPage,
  },
  {
    path: '/organiser/set-up',
    words: ['organiser'],
    load: async () => (await import('#pages/organiser/set-up-page.tsx')).SetUpPage,
  },
  {
    path: '/organiser/attendance',
    words: ['organiser'],
    load: async () => (await import('#pages/organiser/attendance/attendance-page.tsx')).AttendancePage,
  },
  {
    path: '/organiser/venues',
    words: ['organiser'],
    load: async () => (await import('#pages/organiser/venues-page.tsx')).VenuesPage,
  },
  {
    path: '/organiser/join-code',
    words: ['organiser'],
    load: async () => (await import('#pages/organiser/join-code-page.tsx')).JoinCodePage,
  },
];

export const ROUTES: readonly AppRoute[] = [...FOR_EVERYBODY, ...FOR_ORGANISERS];
