import { literal } from '#i18n/readings.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import type { ClassAccess } from '#reads/class-access.ts';
import type { ScreenSettings } from '#reads/settings.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';

type AccessCardProps = { readonly access: ClassAccess; readonly pause: ScreenSettings['pause'] };

/** Whose classes this phone counts for; how to join where it has not, or no longer. */
export function AccessCard({ access, pause }: AccessCardProps) {
  const say = useWords('class');
  const town = access.municipality?.name;
  if (pause === 'join-again') {
    return (
      <Callout kind="care" title={say('access.again')}>
        <p>{say('access.againWhy')}</p>
        <ButtonLink href={paths.joinClass()}>{say('access.join')}</ButtonLink>
      </Callout>
    );
  }
  if (town !== undefined) return <p>{say('town', { town: literal(town) })}</p>;
  return (
    <Callout kind="info" title={say('access.none')}>
      <p>{say('access.how')}</p>
      <ButtonLink href={paths.joinClass()}>{say('access.join')}</ButtonLink>
      <p>{say('access.free')}</p>
      <p>{say('access.kept')}</p>
    </Callout>
  );
}
