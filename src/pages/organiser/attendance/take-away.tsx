import { useState } from 'preact/hooks';

import { exportAttendance } from '#actions/export-attendance.ts';
import { useWords } from '#i18n/use-words.ts';
import type { OrganiserTrouble } from '#reads/organiser.ts';
import type { AttendanceQuestion } from '#reads/report.ts';
import { Button } from '#ui/button/button.tsx';

import { TroubleSaid } from '../trouble-said.tsx';

import styles from './attendance.module.css';

/** Hands a file to the browser, which keeps it where it keeps files. */
function keepFile(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

type TakeAwayProps = { readonly question: AttendanceQuestion; readonly onSignedOut: () => void };

/** The same rows as a file for a spreadsheet, or on paper. */
export function TakeAway({ question, onSignedOut }: TakeAwayProps) {
  const say = useWords('organiser');
  const [trouble, setTrouble] = useState<OrganiserTrouble>();
  const takeCsv = async () => {
    setTrouble(undefined);
    const result = await exportAttendance(question.month, question.venue);
    if (result.word === 'ok') keepFile(result.body, say.plain('attendance.file', { month: question.month }));
    else if (result.word === 'signed-out') onSignedOut();
    else setTrouble(result.word);
  };
  return (
    <div class="not-on-paper">
      <div class={styles['take']}>
        <Button onPress={() => void takeCsv()}>{say('attendance.csv')}</Button>
        <Button onPress={() => print()}>{say('print')}</Button>
      </div>
      <TroubleSaid trouble={trouble} />
    </div>
  );
}
