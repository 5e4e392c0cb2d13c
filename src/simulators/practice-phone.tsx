import type { ComponentChildren } from 'preact';

import { useWords } from '#i18n/use-words.ts';
import { PhoneFrame } from '#ui/phone-frame/phone-frame.tsx';

/** The drawn phone that every practice screen is shown in, with its violet mark. */
export function PracticePhone({ children }: { readonly children: ComponentChildren }) {
  const common = useWords('common');
  return <PhoneFrame strip={common('practiceMark')}>{children}</PhoneFrame>;
}
