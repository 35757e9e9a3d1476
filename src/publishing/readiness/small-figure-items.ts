import type { SmallFigure } from "../../disclosure/small-figure";
import type { SmallFiguresRule } from "../../domain/publishing/small-figures-rule";
import { itemKey } from "./item-key";
import type { NewItem } from "./publishing-item";

/** What the step of the small figures is made of. */
export interface SmallFigureFacts {
  readonly smallFiguresRule: SmallFiguresRule;
  /** Of the public edition, before any is hidden. */
  readonly smallFigures: readonly SmallFigure[];
}

/** ④ 小さな数: one line for all of them; those that are hidden anyway only tell. */
export const smallFigureItems = ({
  smallFiguresRule: rule,
  smallFigures: figures,
}: SmallFigureFacts): readonly NewItem[] =>
  figures.length === 0
    ? []
    : [
        {
          key: itemKey("smallFigures", [
            rule.mode,
            rule.threshold,
            ...figures.map(({ key, value }) => [key, value]),
          ]),
          step: "smallFigures",
          level: rule.mode === "warn" ? "warning" : "info",
          fact: { kind: "smallFigures", rule, figures },
          records: [],
          actions: rule.mode === "warn" ? ["acknowledge"] : [],
        },
      ];
