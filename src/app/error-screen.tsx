import { Component, type ComponentChildren } from 'preact';

import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';
import { Screen } from '#ui/screen/screen.tsx';

import { troubleKindOf } from './trouble-kind.ts';

/** The sentences for each trouble of the phone; anything else gets the general ones. */
const SENTENCES = {
  blocked: ['trouble.blocked', 'trouble.blockedDo'],
  full: ['trouble.full', 'trouble.fullDo'],
  newer: ['trouble.newer', 'trouble.newerDo'],
  unavailable: ['trouble.unavailable', 'trouble.unavailableDo'],
  missing: ['trouble.missing', 'trouble.missingDo'],
  unexpected: ['trouble.unexpected', 'trouble.kept'],
} as const;

/** Sorry, what happened, what to do. Its words are `common`. */
export function ErrorScreen({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const say = useWords('common');
  const [what, advice] = SENTENCES[troubleKindOf(error)];
  return (
    <Screen title={say('trouble.title')} name={say.plain('trouble.title')}>
      <Callout kind="again" title={say(what)}>
        <p>{say(advice)}</p>
      </Callout>
      <Button kind="main" onPress={onRetry}>
        {say('trouble.retry')}
      </Button>
      <ButtonLink href={paths.home()}>{say('home')}</ButtonLink>
    </Screen>
  );
}

type Caught = { readonly error: unknown; readonly at: string };
type BoundaryProps = { readonly at: string; readonly children: ComponentChildren };

/** When a screen cannot go on: says sorry in the person's language, names what to do, and offers a way on. Another address is another try. */
export class ErrorBoundary extends Component<BoundaryProps, Caught> {
  override state: Caught = { error: undefined, at: this.props.at };

  static override getDerivedStateFromError(error: unknown): Partial<Caught> {
    return { error };
  }

  static override getDerivedStateFromProps({ at }: BoundaryProps, before: Caught): Partial<Caught> | null {
    return before.at === at ? null : { at, error: undefined };
  }

  private retry() {
    // Some browsers remember that a piece of code could not be fetched: only a fresh start asks again.
    if (troubleKindOf(this.state.error) === 'missing') location.reload();
    else this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <ErrorScreen error={error} onRetry={() => this.retry()} />;
  }
}
