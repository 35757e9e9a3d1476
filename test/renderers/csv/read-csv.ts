/**
 * The fields of a CSV file, read by the rules of RFC 4180 and nothing else: a
 * second opinion on what the renderer writes.
 */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, next] =
      text[at] === '"' ? quoted(text, at + 1) : bare(text, at);
    fields.push(field);
    if (text[next] === ",") {
      at = next + 1;
      if (at === text.length) fields.push("");
    } else if (text.startsWith("\r\n", next)) {
      lines.push(fields);
      fields = [];
      at = next + 2;
    } else {
      throw new Error(`Neither a comma nor CRLF after a field, at ${next}.`);
    }
  }
  if (fields.length > 0) throw new Error("The last line has no end.");
  return lines;
};

const bare = (text: string, from: number): [string, number] => {
  const length = text.slice(from).search(/[,\r\n"]/u);
  const to = length < 0 ? text.length : from + length;
  return [text.slice(from, to), to];
};

const quoted = (text: string, from: number): [string, number] => {
  let value = "";
  for (let at = from; ; at += 1) {
    if (at >= text.length) throw new Error("A quoted field has no end.");
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return [value, at + 1];
  }
};
