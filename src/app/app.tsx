import { LocationProvider, useLocation } from 'preact-iso';

import { paths } from '#paths.ts';

import { ErrorBoundary } from './error-screen.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { PageView } from './page-view.tsx';
import type { PreparedPage } from './prepare-page.ts';
import { UpdateNotice } from './update-notice.tsx';

function Everything({ first }: { readonly first: PreparedPage }) {
  const { path } = useLocation();
  const isHome = path === paths.home();
  return (
    <ErrorBoundary at={path}>
      {isHome ? <OfflineNotice /> : null}
      <PageView first={first} />
      {isHome ? <UpdateNotice /> : null}
    </ErrorBoundary>
  );
}

/** The whole app, beginning with a screen that is ready to be drawn. */
export function App({ first }: { readonly first: PreparedPage }) {
  return (
    <LocationProvider>
      <Everything first={first} />
    </LocationProvider>
  );
}
