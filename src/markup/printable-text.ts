/**
 * A text of a record without what no document format can hold: control
 * characters but tab and line feed are dropped, halves of surrogate pairs and
 * noncharacters become U+FFFD. Line ends become line feeds. What turns the
 * direction of writing is dropped too: unclosed, it would turn the figure
 * behind a label (12回 to 回21).
 */
export const printableText = (text: string): string =>
  text
    .replace(/\r\n?/gu, "\n")
    // eslint-disable-next-line no-control-regex -- these are what is removed
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, "")
    .replace(/\p{Bidi_Control}/gu, "")
    .replace(/[\p{Surrogate}\ufdd0-\ufdef\ufffe\uffff]/gu, "\ufffd");
