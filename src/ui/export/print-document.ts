/**
 * Opens the browser's print dialog for an HTML document; "save as PDF" is a
 * printer there. The document stays in the page, unseen, until the next one.
 */
export const printDocument = (file: Blob, title: string): void => {
  document.querySelector("iframe[data-nendo-print]")?.remove();
  const frame = document.createElement("iframe");
  frame.dataset.nendoPrint = "";
  frame.title = title;
  frame.hidden = true;
  const address = URL.createObjectURL(file);
  frame.addEventListener("load", () => {
    URL.revokeObjectURL(address);
    frame.contentWindow?.print();
  });
  frame.src = address;
  document.body.append(frame);
};
