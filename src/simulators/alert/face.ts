import type { Words } from '#i18n/use-words.ts';

import type { Press } from '../simulator.ts';
import type { Action } from './model.ts';

/** What every scene is drawn with. */
export type FaceProps = {
  readonly say: Words;
  readonly act: (action: Action) => void;
  readonly pointAt: string | undefined;
  /** The press of this name, if it is offered now. */
  readonly pressOf: (id: string) => Press<Action> | undefined;
};
