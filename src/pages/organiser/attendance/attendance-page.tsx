import { useLocation } from 'preact-iso';

import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { questionOf, useAttendance } from '#reads/report.ts';
import { useVenues } from '#reads/venues.ts';

import { OrganiserScreen } from '../organiser-screen.tsx';
import { sayMonth } from '../say-day.ts';
import { SignInScreen } from '../sign-in-screen.tsx';
import { WhenKnown } from '../when-known.tsx';
import { AttendanceFilters } from './attendance-filters.tsx';
import { AttendanceTable } from './attendance-table.tsx';
import { TakeAway } from './take-away.tsx';

/** Attendance of a month, at all venues or one. The address holds the question, so that it can be kept and sent. */
export function AttendancePage() {
  const say = useWords('organiser');
  const { query } = useLocation();
  const question = questionOf(query);
  const { answer, askAgain } = useAttendance(question);
  const venues = useVenues();
  const askAll = () => {
    askAgain();
    venues.askAgain();
  };
  if (answer?.word === 'signed-out') return <SignInScreen isBack onIn={askAll} />;
  const known = venues.answer?.word === 'ok' ? venues.answer.body.venues : [];
  return (
    <OrganiserScreen titleKey="attendance.title" back={paths.organiser()} onOut={askAll} isWide>
      <TakeAway question={question} onSignedOut={askAll} />
      <AttendanceFilters question={question} venues={known} />
      <WhenKnown answer={answer} onAskAgain={askAll}>
        {(report) =>
          report.rows.length === 0 ? (
            <p>{say('attendance.none', { month: sayMonth(report.month) })}</p>
          ) : (
            <AttendanceTable report={report} />
          )
        }
      </WhenKnown>
    </OrganiserScreen>
  );
}
