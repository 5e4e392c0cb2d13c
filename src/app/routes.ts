// Every screen: its address, its code, and the words it needs before it can be drawn.
import type { ComponentType } from 'preact';

export type RouteParams = Readonly<Record<string, string>>;
export type Page = ComponentType<{ readonly params: RouteParams }>;

export type AppRoute = {
  readonly path: string;
  /** Words files besides `common`. */
  readonly words: readonly string[];
  readonly load: () => Promise<Page>;
  /** Parts of the app that the phone keeps once this screen was opened (decision 0011). */
  readonly keeps?: readonly string[];
  /** More that must be there before the first drawing. False: there is no such screen. */
  readonly prepare?: (params: RouteParams) => Promise<boolean>;
  /** Addresses that differ only after this parameter are one screen, whose frame stays on the way from one to the other. */
  readonly staysWith?: string;
  /** One comes here by a press in the same place again and again: a second tap of the same press is not heard. */
  readonly isOfOneTap?: true;
};

export const NOT_FOUND: AppRoute = {
  path: '*',
  words: ['not-found'],
  load: async () => (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage,
};

const prepareLesson = async (params: RouteParams) =>
  (await import('#pages/lesson/prepare-lesson.ts')).prepareLesson(params['lesson'] ?? '');

const prepareLessonStep = async (params: RouteParams) =>
  (await import('#pages/lesson/prepare-lesson.ts')).prepareStep(params['lesson'] ?? '', params['step'] ?? '');

const FOR_EVERYBODY: readonly AppRoute[] = [
  {
    path: '/',
    words: ['home'],
    load: async () => (await import('#pages/home/home-page.tsx')).HomePage,
  },
  {
    path: '/settings',
    words: ['settings', 'lesson'],
    load: async () => (await import('#pages/settings/settings-page.tsx')).SettingsPage,
  },
  {
    path: '/lessons',
    words: ['lessons', 'lesson-index'],
    // From the list one goes on to the search, and from a lesson to paper.
    keeps: ['pages/search', 'pages/print'],
    load: async () => (await import('#pages/lessons/lessons-page.tsx')).LessonsPage,
  },
  {
    path: '/search',
    words: ['search', 'lesson-index'],
    keeps: ['pages/search'],
    load: async () => (await import('#pages/search/search-page.tsx')).SearchPage,
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
    isOfOneTap: true,
  },
  {
    path: '/lesson/:lesson/:step',
    words: ['lesson'],
    load: async () => (await import('#pages/lesson/step-page.tsx')).StepPage,
    prepare: prepareLessonStep,
    staysWith: 'lesson',
    isOfOneTap: true,
  },
  {
    path: '/projector/:lesson/:step',
    words: ['projector', 'lesson'],
    keeps: ['pages/projector'],
    load: async () => (await import('#pages/projector/projector-page.tsx')).ProjectorPage,
    prepare: prepareLessonStep,
    staysWith: 'lesson',
  },
];

const FOR_PRACTICE: readonly AppRoute[] = [
  {
    path: '/practice',
    words: ['practice', 'practice-index'],
    // The practice slip is printed from here.
    keeps: ['pages/print'],
    load: async () => (await import('#pages/practice/practice-list-page.tsx')).PracticeListPage,
  },
  {
    path: '/practice/:simulator',
    words: ['practice', 'lesson'],
    load: async () => (await import('#pages/practice/practice-page.tsx')).PracticePage,
    prepare: async (params) =>
      (await import('#pages/practice/prepare-practice.ts')).preparePractice(params['simulator'] ?? ''),
  },
  {
    path: '/print/slip/:slip',
    words: ['print', 'slips'],
    keeps: ['pages/print'],
    load: async () => (await import('#pages/print/slip-page.tsx')).SlipPage,
    prepare: async (params) => (await import('#pages/print/has-slip.ts')).hasSlip(params['slip'] ?? ''),
  },
  {
    path: '/print/card/:lesson',
    words: ['print', 'lesson'],
    keeps: ['pages/print'],
    load: async () => (await import('#pages/print/card-page.tsx')).CardPage,
    prepare: prepareLesson,
  },
];

const CLASS = ['pages/class'];

const FOR_TUTORS: readonly AppRoute[] = [
  {
    path: '/class',
    words: ['class', 'outbox'],
    keeps: CLASS,
    load: async () => (await import('#pages/class/class-page.tsx')).ClassPage,
  },
  {
    path: '/class/join',
    words: ['class'],
    keeps: CLASS,
    load: async () => (await import('#pages/class/join-page.tsx')).JoinPage,
  },
  {
    path: '/class/count',
    words: ['class', 'lesson-index'],
    keeps: CLASS,
    load: async () => (await import('#pages/class/count-page.tsx')).CountPage,
  },
  {
    path: '/class/finish',
    words: ['class', 'outbox', 'lesson-index'],
    keeps: CLASS,
    load: async () => (await import('#pages/class/finish-page.tsx')).FinishPage,
  },
  {
    path: '/outbox',
    words: ['outbox', 'class'],
    keeps: CLASS,
    load: async () => (await import('#pages/outbox/outbox-page.tsx')).OutboxPage,
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

/** While developing only: a build leaves it out with all that it names. */
const FOR_DEVELOPERS: readonly AppRoute[] = import.meta.env.DEV
  ? [
      {
        path: '/stories/:simulator?',
        words: ['practice'],
        load: async () => (await import('#pages/stories/stories-page.tsx')).StoriesPage,
        prepare: async (params) =>
          (await import('#pages/stories/prepare-stories.ts')).prepareStories(params['simulator']),
      },
    ]
  : [];

export const ROUTES: readonly AppRoute[] = [
  ...FOR_EVERYBODY,
  ...FOR_PRACTICE,
  ...FOR_TUTORS,
  ...FOR_ORGANISERS,
  ...FOR_DEVELOPERS,
];
