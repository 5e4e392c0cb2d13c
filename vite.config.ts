import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

import project from './package.json' with { type: 'json' };
import { shortClassNames } from './src/build/class-names.ts';
import { assetNameOf, fileNameOf } from './src/build/file-names.ts';
import { MANIFEST } from './src/build/manifest.ts';
import { sharedInPart } from './src/build/page-parts.ts';
import { prerender } from './src/build/prerender.ts';
import { senderScript } from './src/build/sender-script.ts';
import { splitParts } from './src/build/split-parts.ts';
import { wordIndexes } from './src/build/word-indexes.ts';

const quietRun = {
  setupFiles: ['test/support/setup-every-test.ts'],
  restoreMocks: true,
  // A test that reads the whole source, or tries a rule a thousand times, takes long on a busy machine.
  testTimeout: 20_000,
};

export default defineConfig({
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(project.version) },
  plugins: [
    wordIndexes(),
    shortClassNames(),
    prerender(),
    senderScript(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'worker.ts',
      injectRegister: null,
      manifest: MANIFEST,
      // Of the icons only the one a start without a network asks for.
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,svg}', 'icons/icon-192.png'],
        // The organiser's screens work online only; words of other languages are kept when a person chooses one.
        globIgnores: ['assets/organiser/**', 'worker.js'],
        // Lessons are kept when they are opened.
        manifestTransforms: [splitParts(import.meta.dirname)],
      },
    }),
  ],
  // `npm run dev` draws the screens; the collector of `npm run serve` answers their questions.
  server: { proxy: { '/api': 'http://localhost:8080' } },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        chunkFileNames: fileNameOf,
        assetFileNames: assetNameOf,
        codeSplitting: {
          groups: [
            // What only the screens of one part share lies with them; the organiser's stays out of what a resident loads.
            { name: sharedInPart, minShareCount: 2, priority: 3, includeDependenciesRecursively: false },
            // What lessons share comes as two files, one to know them and one to draw them: each file more is one more look into
            // the phone's memory at a start.
            {
              name: 'plans',
              test: /\/src\/(?:core\/lesson\/(?:lesson-|checked-on)(?!id\.)|content\/(?:load-lesson|facts)|reads\/(?:lesson-plan|facts)|pages\/lesson\/(?:lesson-words|step-address|step-keys))/u,
              minShareCount: 2,
              priority: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'player',
              test: /\/src\/(?:pages\/lesson\/(?!done-address|prepare-lesson|keep-quietly|\w+-page)|ui\/(?:speak-button|picture)\/|actions\/(?:choose-device|restart-lesson)|i18n\/speech|reads\/settings)/u,
              minShareCount: 2,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            {
              name: 'shared',
              // What only lessons, practice screens and printing share stays out of what everybody loads at once, but what all practice
              // screens need and is small.
              test: (id) =>
                /\/src\/(?:(?:ui|reads|storage|core|shared|pages\/(?:help|frame|deed))\/|simulators\/new-place)/u.test(
                  id,
                ) &&
                !/\/src\/(?:ui\/(?:qr-|phone-frame)|core\/(?:scan\/(?!real-data)|lesson\/(?!lesson-id))|reads\/(?:lesson-plan|facts|practice-slip|slip-paper))/u.test(
                  id,
                ),
              minShareCount: 4,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...quietRun,
          name: 'plain',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          ...quietRun,
          name: 'screen',
          environment: 'happy-dom',
          include: ['test/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/browser/build-app.ts'],
          fileParallelism: false,
          // those that say they may run side by side
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
