// Going back, then home, on both kinds of phones. As on a drawn phone nothing is lost: what is not asked yet keeps its place.
import { byFinger, right, stray, wrong, type Move } from './move.ts';
import { DONE, type SceneOf } from './scene.ts';

type HomeScene = SceneOf<'buttons' | 'bar'>;

const backMove = ({ is, at }: HomeScene, id: string): Move =>
  at === 'photo' ? right(id, { is, at: 'list' }, 'went-back') : wrong(id, 'back-enough');

const homeMove = ({ is, at }: HomeScene, id: string): Move =>
  at === 'list'
    ? right(id, DONE, is === 'buttons' ? 'went-home-next' : 'went-home')
    : wrong(id, 'home-later');

export const buttonsMoves = (scene: HomeScene): readonly Move[] => [
  backMove(scene, 'back'),
  homeMove(scene, 'home'),
  wrong('recents', 'recents'),
];

export function barMoves(scene: HomeScene): readonly Move[] {
  const home = homeMove(scene, 'home-up');
  return [backMove(scene, 'back-top'), home, byFinger(home, 'bar-up'), stray('bar', 'bar-touched')];
}
