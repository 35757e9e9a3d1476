import { expect, it } from "vitest";
import {
  askedAlike,
  personAsked,
} from "../../../src/ui/grid/cells/asked-alike";
import { STAFF } from "../../entering/entering-city";
import { tableOf } from "./table-of";

const pasted = () => {
  const table = tableOf("meetings", STAFF);
  table.paste(
    "heldOn",
    [
      "5/1\t10:00\t鈴木",
      "5/2\t\t佐藤花子",
      "5/7\t\t鈴木",
      "5/8\t\t佐藤花子、鈴木",
    ].join("\n"),
  );
  const { session } = table;
  const fault = (index: number) => {
    const key = session.rows[index]?.key ?? -1;
    const [found] = (session.faults().get(key) ?? []).filter(
      (one) => personAsked(one) !== undefined,
    );
    return found;
  };
  const asked = (fault(0) && personAsked(fault(0) as never)) ?? "";
  const [first] = fault(0)?.problem?.candidates ?? [];
  const choose = (): number =>
    session.answer(asked, { text: "", label: first?.label ?? "" });
  return { ...table, asked, choose, fault };
};

it("asks once who the same text in several rows means, and enters it in all of them", () => {
  const { asked, choose, fault, session, shown } = pasted();
  const alike = () => askedAlike(session.rows, session.faults(), () => false);
  expect(alike().get(asked)).toEqual({ first: 0, rows: 3 });
  expect(choose()).toBe(2);
  expect(shown("person")).toEqual([
    "301 鈴木 太郎",
    "00123 佐藤 花子",
    "301 鈴木 太郎",
    "00123 佐藤 花子、301 鈴木 太郎",
  ]);
  expect(fault(0)).toBeUndefined();
  expect(alike().size).toBe(0);
  // Each is still to be changed, and one step takes all of it back.
  session.undo();
  expect(shown("person")[2]).toBe("鈴木");
  expect(alike().get(asked)).toEqual({ first: 0, rows: 3 });
});

it("asks a row by itself where it alone was answered in its cell", () => {
  const { asked, leave, session } = pasted();
  leave(0, "person", "302");
  const alike = askedAlike(session.rows, session.faults(), () => false);
  expect(alike.get(asked)).toEqual({ first: 2, rows: 2 });
});
