import type { Rank } from "../../domain/rank";
import type { Term } from "../../domain/term";
import type { ProgrammeWords, Wording } from "../../domain/words/words";
import type { SectionRule } from "../../rollup/input/counting-rules";
import { ACTIVITY_PART } from "../defaults/field-choices";

/** What is proposed to a city that runs a programme: words, and what its records and documents are like. */
export interface Programme {
  /** What it is asked for by. */
  readonly name: Wording;
  readonly words: ProgrammeWords;
  /** What those who take part are ordered by. */
  readonly ranks: readonly Rank[];
  readonly sections: readonly SectionRule[];
  readonly themeCategories: readonly string[];
  /** Spellings that the document should keep to. */
  readonly terms: readonly Term[];
}

/** A bullet splits into what took place and what was talked over. */
const PART_ORDER = [ACTIVITY_PART.held, ACTIVITY_PART.consulted];

/** A section whose records name it by its title. */
export const section = (
  rule: Pick<SectionRule, "id" | "title" | "source" | "style"> &
    Partial<SectionRule>,
): SectionRule => ({
  recordValues: [rule.title],
  hasDetail: false,
  summaryLines: [],
  partOrder: PART_ORDER,
  ...rule,
});

/** What has no records: the summary record writes it. */
export const WRITTEN_SECTIONS: readonly SectionRule[] = [
  section({
    id: "others",
    title: "その他",
    source: "none",
    style: "narrative",
  }),
  section({
    id: "qualitative",
    title: "定性的な事項",
    source: "none",
    style: "narrative",
  }),
];
