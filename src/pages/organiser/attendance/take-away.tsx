import { useState } from 'preact/hooks';

import { exportAttendance } from '#actions/export-attendance.ts';
import { useWords } from '#i18n/use-words.ts';
import type { OrganiserTrouble } from '#reads/organiser.ts';
import type { AttendanceQuestion } from '#reads/report.ts';
import { Button } from '#ui/button/button.tsx';

import { saveFile } from '../../save-file/save-file.ts';
import { TroubleSaid } from '../trouble-said.tsx';

import styles from './attendance.module.css';

type TakeAwayProps = { readonly question: AttendanceQuestion; readonly onSignedOut: () => void };

/** The same rows as a file for a spreadsheet, or on paper. */
export function TakeAway({ question, onSignedOut }: TakeAwayProps) {
  const say = useWords('organiser');
  const [trouble, setTrouble] = useState<OrganiserTrouble>();
  const takeCsv = async () => {
    setTrouble(undefined);
    const result = await exportAttendance(question.month, question.venue);
    if (result.word === 'ok') saveFile(say.plain('attendance.file', { month: question.month }), result.body);
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
