import { slideMessages } from "../../../i18n/documents/slide-messages";
import { formatCell } from "../../../report/cells/format-cell";
import type { Report } from "../../../report/report";

const FACTS = new Set(["asOf", "read", "counted", "listedOnly", "excluded"]);

/** Where the figures of a slide come from: the records, their 基準日 and what became of them, in one fiscal year or in all. */
export const slideNotes = (
  fiscalYear: number | undefined,
  { chapters, language, words }: Report,
): readonly string[] => {
  const messages = slideMessages[language];
  const records = chapters
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .find((block) => block.kind === "table" && block.id === "records");
  if (records?.kind !== "table") return [messages.source(words)];
  const years = records.columns.flatMap(({ id, label }, index) =>
    index === 0 || (fiscalYear !== undefined && id !== String(fiscalYear))
      ? []
      : [
          messages.ofYear(
            label,
            records.rows
              .filter((row) => FACTS.has(row.id))
              .flatMap(({ header, cells }) => {
                const cell = cells[index - 1];
                return cell === undefined
                  ? []
                  : [
                      messages.fact(
                        formatCell(header, language),
                        formatCell(cell, language),
                      ),
                    ];
              }),
          ),
        ],
  );
  return [messages.source(words), ...years];
};
