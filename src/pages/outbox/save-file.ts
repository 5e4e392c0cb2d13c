/** Gives the person a file of exactly this text, to keep where they like. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has to begin before the address may go.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
