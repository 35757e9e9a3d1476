const adopted = new WeakSet<Document>();

/** Brings a style to the page around, once. */
export const adoptStyle = (page: Document, css: string): void => {
  if (adopted.has(page)) return;
  adopted.add(page);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
};
