// A pre-rendered page can be pressed before the app is alive. A link works by itself; a choice stands there, heard by nobody.

/** Notes what was chosen on the page as it stands; the function it returns chooses that once more, when somebody hears it. */
export function noteEarlyChoice(root: HTMLElement): () => void {
  const early = root.querySelector<HTMLInputElement>('input[type="radio"]:checked');
  if (early === null) return () => undefined;
  const { name, value } = early;
  return () => {
    const radios = Array.from(root.querySelectorAll<HTMLInputElement>('input[type="radio"]'));
    const again = radios.find((radio) => radio.name === name && radio.value === value);
    if (again === undefined) return;
    // a radio that is chosen already does not tell of it
    again.checked = false;
    again.click();
  };
}
