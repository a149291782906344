/** Saves a file as a download, under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Revoked later: the download starts after the click.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
