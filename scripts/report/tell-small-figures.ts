import type { Disclosure } from "../../src/disclosure/disclose";
import type { SmallFigure } from "../../src/disclosure/small-figure";
import type { Language } from "../../src/i18n/language";
import { smallFigureMessages } from "../../src/i18n/publishing/small-figure-messages";
import { formatCell } from "../../src/report/cells/format-cell";
import type { Terminal } from "./terminal";

/** Says how many figures of few people the public edition prints, or how many figures it hides; which, when asked to be verbose. */
export const tellSmallFigures = (
  { rule, small, hidden }: Disclosure,
  language: Language,
  terminal: Terminal,
): void => {
  if (small.length === 0) return;
  const messages = smallFigureMessages[language];
  const { threshold } = rule;
  if (rule.mode === "warn") {
    terminal.warn(messages.warned(small.length, threshold));
  } else {
    const others = hidden.length - small.length;
    terminal.say(messages.hidden(small.length, others, threshold));
  }
  const line = ({ label, value, unit }: SmallFigure): string =>
    messages.figure(
      label,
      formatCell({ kind: "number", value, unit }, language),
    );
  small.map(line).forEach(terminal.detail);
};
