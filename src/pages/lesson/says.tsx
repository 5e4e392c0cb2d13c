import { useWords } from '#i18n/use-words.ts';

type SaysProps = { readonly lesson: string; readonly step: string; readonly count: number };

/** The one to three sentences of a step, each on its own. */
export function Says({ lesson, step, count }: SaysProps) {
  const say = useWords(`lessons/${lesson}`);
  return (
    <div>
      {Array.from({ length: count }, (_, at) => (
        <p key={at}>{say(`steps.${step}.say${at + 1}`)}</p>
      ))}
    </div>
  );
}
