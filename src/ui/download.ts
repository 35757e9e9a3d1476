/** Offers a file that was made in the browser for saving; nothing leaves the machine. */
export const download = (file: Blob, fileName: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after this task; revoking at once would lose the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
