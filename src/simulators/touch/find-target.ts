/** What is drawn around a target: a touch that close to it counts as well. */
const HALO_PX = 16;

const nameOf = (element: Element) => element.getAttribute('data-target') ?? undefined;

/** How far a point lies outside of what is drawn round. */
function distanceTo(element: Element, x: number, y: number): number {
  const { left, top, width, height } = element.getBoundingClientRect();
  const aside = Math.max(Math.abs(x - left - width / 2) - width / 2, 0);
  const above = Math.max(Math.abs(y - top - height / 2) - height / 2, 0);
  return Math.hypot(aside, above);
}

/** The target a finger came down on, or else the nearest one whose halo it touched. */
export function findTarget(
  area: Element,
  { under, x, y }: { readonly under: EventTarget | null; readonly x: number; readonly y: number },
): string | undefined {
  const hit = under instanceof Element ? under.closest('[data-target]') : null;
  if (hit !== null) return nameOf(hit);
  const near = [...area.querySelectorAll('[data-target]')]
    .map((element) => ({ element, far: distanceTo(element, x, y) }))
    .filter(({ far }) => far <= HALO_PX)
    .toSorted((one, other) => one.far - other.far)[0];
  return near === undefined ? undefined : nameOf(near.element);
}
