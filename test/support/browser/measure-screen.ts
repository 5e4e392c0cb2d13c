// Runs inside the page, so it refers to nothing outside itself: sizes of targets and letters, overflow, clipped labels.

/** `mainClasses` are those of main buttons. What is wrong with the sizes on the screen, in px of CSS (figures of the table "Touch, type, contrast"). */
export function measureScreen(mainClasses: readonly string[]): string[] {
  const TARGET = 56;
  const MAIN_TARGET = 64;
  const SMALLEST_LETTERS = 18;
  const SLACK = 0.6;
  const complaints: string[] = [];
  const root = document.documentElement;

  const isSeen = (element: Element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return (
      element.checkVisibility({ visibilityProperty: true }) &&
      style.clipPath !== 'inset(50%)' &&
      box.width > 1 &&
      box.height > 1
    );
  };
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} "${element.textContent.trim().replaceAll(/\s+/gu, ' ').slice(0, 24)}"`;

  /** The part of a form control that a finger meets: its label, where it has one around it. */
  const touched = (element: Element) =>
    element.matches('input[type=radio], input[type=checkbox], input[type=file]')
      ? (element.closest('label') ?? element)
      : element;

  const targets = [
    ...new Set(
      [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]')].map(
        touched,
      ),
    ),
  ].filter(isSeen);

  if (root.scrollWidth > root.clientWidth) {
    complaints.push(`wider than the screen: ${root.scrollWidth} of ${root.clientWidth} px`);
  }
  if (![...document.querySelectorAll('h1')].some(isSeen)) complaints.push('no h1');

  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect();
    const isMain = mainClasses.some((name) => target.classList.contains(name));
    const least = isMain ? MAIN_TARGET : TARGET;
    if (height < least - SLACK || width < least - SLACK) {
      complaints.push(`${nameOf(target)} is ${Math.round(width)} × ${Math.round(height)}, not ${least}`);
    }
  }

  const checkLetters = (parent: Element) => {
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    if (parent.closest('rt') === null && size < SMALLEST_LETTERS - SLACK) {
      complaints.push(`letters of ${size} px: ${nameOf(parent)}`);
    }
  };
  /** Text stays inside the window, unless its table scrolls sideways in its own box. */
  const checkWindow = (parent: Element, box: DOMRect) => {
    if (parent.closest('[tabindex="0"]') !== null) return;
    if (box.left < -SLACK || box.right > root.clientWidth + SLACK) {
      complaints.push(`text runs out of the screen: ${nameOf(parent)}`);
    }
  };
  /** A label stays inside its button, link or row. */
  const checkLabel = (parent: Element, box: DOMRect, line: number) => {
    const around = parent.closest('a[href], button, label, summary')?.getBoundingClientRect();
    if (around === undefined) return;
    // a line of text is measured with empty room above and below its letters
    const room = Math.max(0, line - Number.parseFloat(getComputedStyle(parent).fontSize)) / 2;
    const isOutAside = box.left < around.left - 1 || box.right > around.right + 1;
    const isOutAbove = box.top + room < around.top - 1 || box.bottom - room > around.bottom + 1;
    if (isOutAside || (isOutAbove && parent.closest('rt') === null)) {
      complaints.push(`label is clipped: ${nameOf(parent)}`);
    }
  };
  const checkText = (text: Text) => {
    const parent = text.parentElement;
    if (parent === null || text.data.trim() === '' || !isSeen(parent)) return;
    if (parent.closest('.unseen') !== null) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    checkLetters(parent);
    checkWindow(parent, box);
    checkLabel(parent, box, range.getClientRects()[0]?.height ?? 0);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) checkText(node);
  }

  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const checkCut = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCutAside = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isCutBelow = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if ((isCutAside || isCutBelow) && isSeen(element) && element.textContent.trim() !== '') {
      complaints.push(`content is cut off: ${nameOf(element)}`);
    }
  };
  for (const element of document.querySelectorAll('body *')) checkCut(element);
  return complaints;
}
