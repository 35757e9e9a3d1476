import type { StaffMember } from "../../../domain/staff-member";
import { personText } from "../../../entering/people/person-text";
import { isSame, samenessKey } from "../../../domain/sameness/sameness";
import type { GridColumn } from "../grid-columns";
import type { RowFault } from "../rows/row-fault";
import { lacksFirst } from "./lacks-first";
import type { Suggestion } from "./suggestions";
import { BETWEEN } from "./suggestions";

/**
 * What may be meant by what is wrong in a cell, each as the cell would hold it
 * with that one in the place of what is wrong.
 * @param text what the cell shows
 */
export const candidatesOf = (
  { problem }: RowFault,
  { kind }: GridColumn,
  text: string,
  staff: readonly StaffMember[],
): readonly Suggestion[] =>
  (problem?.candidates ?? []).map(({ value, label }) => {
    const member =
      kind === "person"
        ? staff.find(({ code = "" }) => isSame(code, value))
        : undefined;
    const one = member === undefined ? value : personText(member);
    return { text: inPlace(text, one, kind, problem ?? {}), label };
  });

const inPlace = (
  text: string,
  one: string,
  kind: GridColumn["kind"],
  { detail = "", row }: { readonly detail?: string; readonly row?: number },
): string => {
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => samenessKey(part) !== "");
  const wrong = kind === "person" ? row : placeOf(parts, detail);
  if (wrong === undefined || wrong < 0 || wrong >= parts.length) return one;
  const others = parts.map((part, at) => (at === wrong ? one : part));
  const isOpen = kind === "person" && lacksFirst(text);
  return [...(isOpen ? [""] : []), ...others].join("、");
};

const placeOf = (parts: readonly string[], detail: string): number =>
  parts.findIndex((part) => isSame(part, detail));
