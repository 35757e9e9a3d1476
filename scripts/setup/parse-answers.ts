import { SOURCE_NAMES } from "../../src/fields/fields";
import type { AppAnswer, AppAnswers } from "../../src/setup/answers";
import { LONGEST_NAME } from "../../src/setup/plan";
import { SetupError } from "./setup-error";
import { setupFailures } from "./setup-failures";

/**
 * What to do about apps, from `staff=new:名前`, `staff=use:12`, `staff=add:12`
 * and `staff=none`; the last one about an app counts.
 * @throws SetupError for anything else
 */
export const parseAnswers = (texts: readonly string[]): AppAnswers =>
  Object.fromEntries(
    texts.map((text) => {
      const [kind = "", said = ""] = splitAt(text, "=");
      const answer = answerIn(said);
      const name = SOURCE_NAMES.find((each) => each === kind);
      if (name === undefined || answer === undefined) {
        throw new SetupError(setupFailures.wrongAnswer(text));
      }
      return [name, answer];
    }),
  );

const answerIn = (text: string): AppAnswer | undefined => {
  const [way, value = ""] = splitAt(text, ":");
  const isNumber = /^[1-9]\d*$/u.test(value);
  if (way === "none" && value === "") return { way };
  if ((way === "use" || way === "add") && isNumber)
    return { way, appId: value };
  const name = value.trim();
  const fits = name !== "" && name.length <= LONGEST_NAME;
  return way === "new" && fits ? { way, name } : undefined;
};

/** Before and behind the first separator. */
const splitAt = (text: string, separator: string): readonly string[] => {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};
