// One thing to try with the finger. A practice is one scene or several in a row.
export const CIRCLES = ['big', 'middle', 'small'] as const;
export type Circle = (typeof CIRCLES)[number];

/** The list shows two things at a time, the cat among the last two. */
export const LAST_PAGE = 2;
/** Three cards side by side; the practice begins with the one in the middle, so that there is something on either side. */
export const LAST_CARD = 2;
export const LARGEST = 2;

export type Scene =
  | { readonly is: 'tap' }
  | { readonly is: 'neighbours' }
  | { readonly is: 'hold' }
  | { readonly is: 'done' }
  | { readonly is: 'sizes'; readonly touched: readonly Circle[] }
  | { readonly is: 'slide-up'; readonly page: number }
  | { readonly is: 'slide-side'; readonly card: number; readonly seen: readonly number[] }
  | { readonly is: 'spread'; readonly level: number; readonly aim: 'large' | 'small' }
  /** The two ways phones have to go back and home: three buttons, or a bar to slide up. */
  | { readonly is: 'buttons' | 'bar'; readonly at: 'photo' | 'list' };

export type SceneName = Exclude<Scene['is'], 'done'>;
export type SceneOf<Name extends Scene['is']> = Extract<Scene, { is: Name }>;

export const DONE: Scene = { is: 'done' };

/** A scene as it stands at first. */
export function openScene(name: SceneName): Scene {
  switch (name) {
    case 'sizes':
      return { is: name, touched: [] };
    case 'slide-up':
      return { is: name, page: 0 };
    case 'slide-side':
      return { is: name, card: 1, seen: [1] };
    case 'spread':
      return { is: name, level: 0, aim: 'large' };
    case 'buttons':
    case 'bar':
      return { is: name, at: 'photo' };
    default:
      return { is: name };
  }
}
