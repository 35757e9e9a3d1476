const DITTO = /^(?:[〃″”"゛々]|同上|同じ|上に同じ)$/u;

/** Whether a text stands for what the row above has: 〃, 同上. */
export const isDitto = (text: string): boolean => DITTO.test(text.trim());

const ORDINAL = "第[\\d０-９一二三四五六七八九十]+[回日部期]";
/** 〃 第2回 and 同 第2回 below 管理職研修 第1回. */
const DITTO_BEFORE = new RegExp(
  `^\\s*(?:[〃″”"゛々]|同上?)\\s*(?<rest>${ORDINAL}.*)$`,
  "u",
);
const NUMBERED = new RegExp(`^(?<name>.*\\S)(?<space>\\s*)${ORDINAL}`, "u");

/** What stands above with the number of a row below it; undefined where it has none, or it is none. */
const withOwnNumber = (text: string, above: string): string | undefined => {
  const { rest } = DITTO_BEFORE.exec(text)?.groups ?? {};
  if (rest === undefined) return undefined;
  const { name, space } = NUMBERED.exec(above)?.groups ?? {};
  return name === undefined ? undefined : `${name}${space}${rest.trim()}`;
};

/** The cells of a row with what its dittos stand for, also where a number follows them. */
export const withDittos = (
  row: readonly string[],
  above: readonly string[],
): readonly string[] =>
  row.map((text, index) =>
    isDitto(text)
      ? (above[index] ?? "")
      : (withOwnNumber(text, above[index] ?? "") ?? text),
  );
