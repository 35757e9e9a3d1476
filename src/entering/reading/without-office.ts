import { isBlank, visibleText } from "../../domain/sameness/sameness";
import { HONORIFICS } from "../../domain/words/words";
import type { EnterableField } from "../enterable-fields";

/**
 * 宮崎光世 of 宮崎光世 補佐官 and 宮崎光世氏, in the field of advisers: without what the field
 * is called, which is their office, and without honorifics. Any other text stays.
 */
export const withoutOffice = (
  text: string,
  { name, label }: Pick<EnterableField, "name" | "label">,
): string => {
  if (name !== "advisers") return text;
  const plain = visibleText(text.normalize("NFKC"));
  const end = [label.normalize("NFKC"), ...HONORIFICS, "様"].find(
    (one) => !isBlank(one) && plain.endsWith(one),
  );
  return end === undefined ? text : plain.slice(0, -end.length);
};
