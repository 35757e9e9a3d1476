import { joinSentences } from "../../i18n/join-sentences";
import type { StaffMember } from "../../domain/staff-member";
import { describedPerson, personText } from "../../entering/people/person-text";
import { MOST_OFFERED } from "../../entering/people/search-people";
import { button, element } from "../page/element";
import type { FinderHand } from "./finder-hand";
import type { WrittenOne } from "./read-people";
import { readPeople, writtenText } from "./read-people";
import type { AskedPerson } from "./resolve-people";
import { resolvePeople } from "./resolve-people";

/**
 * Takes many people at once. Whoever could not be entered stays in the text; of
 * those of whom it can't be told who is meant it is asked below. The first of a
 * list is the principal: as long as it is not told who that is, the others wait.
 */
export const createPastedPeople = ({
  messages: { people: texts, separator, words },
  enter,
  hasPeople,
  read,
  rules,
  said,
}: FinderHand): {
  readonly pasted: HTMLElement;
  readonly asked: HTMLElement;
} => {
  const area = element("textarea", { rows: "4" });
  const asked = element("ul", { class: "nendo-form-asked" });
  let left: readonly WrittenOne[] = [];
  let isWaiting = false;
  const leave = (people: readonly WrittenOne[]): void => {
    left = people;
    area.value = people.map(writtenText).join("\n");
  };
  const enterOne = (chosen: WrittenOne, written: WrittenOne): void => {
    const already = enter([chosen]);
    const name = writtenText(chosen);
    said.textContent =
      already.length > 0 ? texts.already(name) : texts.entered(name);
    leave(left.filter((one) => one !== written));
    if (isWaiting && left.length > 0) void enterOthers();
  };
  const question = ({
    written,
    members,
    numberOf,
    isNoted,
    other,
  }: AskedPerson): HTMLElement => {
    const text = writtenText(written);
    const asks =
      numberOf === undefined
        ? texts[isNoted ? "noted" : "whoIs"](text)
        : texts.numberOf(words, text, personText(numberOf));
    const item = element("li", {}, element("span", {}, asks));
    const answer = (label: string, chosen: WrittenOne): HTMLElement =>
      button(label, () => {
        const next = item.nextElementSibling ?? item.previousElementSibling;
        enterOne(chosen, written);
        item.remove();
        // What was pressed is gone.
        (next?.querySelector("button") ?? area).focus();
      });
    item.append(
      ...members
        .slice(0, MOST_OFFERED)
        .map((member) => answer(describedPerson(member), chosenOf(member))),
      ...(other === undefined
        ? []
        : [
            answer(
              other.code === undefined
                ? texts.enterByName(other.name ?? "")
                : texts.enterByNumber(other.code),
              other,
            ),
          ]),
    );
    return item;
  };
  /** Those who waited for the first, and the next question. */
  const enterOthers = async (): Promise<void> => {
    const before = said.textContent;
    await enterAll();
    said.textContent = joinSentences([before, said.textContent]);
    asked.querySelector("button")?.focus();
  };
  const enterAll = async (): Promise<void> => {
    said.textContent = texts.reading;
    asked.replaceChildren();
    const staff = await read();
    if (staff === undefined) return;
    const written = readPeople(area.value, staff);
    if (written.length === 0) {
      said.textContent = texts.blank;
      return;
    }
    const formRules = await rules();
    const first = resolvePeople(written.slice(0, 1), staff, formRules);
    isWaiting =
      !hasPeople() && [...first.entered, ...first.byName].length === 0;
    const others = isWaiting ? written.slice(1) : [];
    const people = isWaiting ? first : resolvePeople(written, staff, formRules);
    const { byName, entered, notFound, notKept } = people;
    const already = enter([...entered, ...byName]);
    const isNew = (one: WrittenOne): boolean => !already.includes(one);
    const unclear = people.asked.map((one) => one.written);
    leave([...unclear, ...notFound, ...notKept, ...others]);
    asked.replaceChildren(...people.asked.map(question));
    const tell = (
      sentence: (names: string) => string,
      those: readonly WrittenOne[],
    ): string =>
      those.length === 0
        ? ""
        : sentence(those.map(writtenText).join(separator));
    said.textContent = joinSentences([
      tell(texts.entered, entered.filter(isNew)),
      tell(texts.byName, byName.filter(isNew)),
      tell(texts.already, already),
      tell(texts.asked, unclear),
      tell(texts.notFound, notFound),
      tell((names) => texts.notKept(words, names), notKept),
      tell(() => texts.waiting(words, others.length), others),
    ]);
  };
  const pasted = element(
    "details",
    {},
    element("summary", {}, texts.paste),
    element("label", {}, texts.pasteLabel(words), area),
    button(texts.enter, () => {
      void enterAll();
    }),
  );
  return { pasted, asked };
};

const chosenOf = ({ code, name }: StaffMember): WrittenOne => ({
  ...(code === undefined ? {} : { code }),
  ...(name === undefined ? {} : { name }),
});
