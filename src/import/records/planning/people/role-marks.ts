import type { EnteredTexts } from "../../../../entering/entered-record";
import { isBlank } from "../../../../domain/sameness/sameness";

/** Choices of the form for roles. */
export interface Roles {
  readonly principal: string;
  readonly companion: string;
}

const PRINCIPAL = "主(?:(?:参加|担当)者?)?|◎";
const COMPANION = "同(?:[席行]者?)?|(?:陪席|随行)者?";
/** 主：, 同）, 主= before a name. */
const LABEL = new RegExp(
  `(^|[\\s、，,・/／;；])(${PRINCIPAL}|${COMPANION})\\s*[：:）)＝=]\\s*(?=[^\\s、，,])`,
  "gu",
);
const marked = (words: string): RegExp =>
  new RegExp(`^\\((?:${words})\\)\\s*|\\s*\\((?:${words})\\)$`, "u");
const MARKS = [
  ["principal", marked(PRINCIPAL)],
  ["principal", /^◎\s*|\s*◎$/u],
  ["companion", marked(COMPANION)],
] as const;

/** ★主, ★は主参加者, ◎：主 */
const SIGN_IN_HEADING =
  /([★☆●○〇◯◎※*])(?:印)?\s*(?:[:=]|[はが]|付き?は?)?\s*主(?:たる)?(?:参加|担当|出席)?者?/u;

/**
 * A text of people with ◎ for the sign that its heading says is of the principal: ★ of
 * 参加者（★主）; as it is where the heading says nothing of it.
 */
export const withSignOfHeading = (text: string, heading: string): string => {
  const [, sign] = SIGN_IN_HEADING.exec(heading.normalize("NFKC")) ?? [];
  return sign === undefined ? text : text.replaceAll(sign, "◎");
};

/** Whether a mark at a name says who somebody was: （主）, ◎, （同）, （同席）. */
const markAt = (name: string): keyof Roles | undefined => {
  const plain = name.normalize("NFKC").trim();
  return MARKS.find(([, mark]) => mark.test(plain))?.[0];
};

/** What labels tell of several in one cell as marks at their names: （主）A、（同）B of 主：A 同：B. */
export const withLabelsAsMarks = (text: string): string =>
  text.replace(
    LABEL,
    (_, before: string, label: string, at: number) =>
      `${at === 0 ? before : "、"}（${label}）`,
  );

/** How many of some people have a mark of the principal at their names. */
export const countPrincipals = (people: readonly EnteredTexts[]): number =>
  people.filter(({ personName = "" }) => markAt(personName) === "principal")
    .length;

/**
 * People of one cell with the roles that marks at their names tell: one marked as
 * the principal makes companions of all others, and those marked as companions
 * leave the first of the others as the principal.
 * @returns as they are where no name is marked, or a role is written
 */
export const withMarkedRoles = (
  people: readonly EnteredTexts[],
  roles: Roles | undefined,
): readonly EnteredTexts[] => {
  const marks = people.map(({ personName = "" }) => markAt(personName));
  if (roles === undefined || marks.every((mark) => mark === undefined))
    return people;
  const principal = marks.includes("principal")
    ? marks.indexOf("principal")
    : marks.indexOf(undefined);
  return people.map((texts, at) =>
    isBlank(texts.role)
      ? {
          ...texts,
          personName: withoutMark(texts.personName ?? ""),
          role:
            marks[at] === "principal" || at === principal
              ? roles.principal
              : roles.companion,
        }
      : texts,
  );
};

const withoutMark = (name: string): string => {
  const plain = name.normalize("NFKC").trim();
  const [, mark] = MARKS.find(([, one]) => one.test(plain)) ?? [];
  return mark === undefined ? name : plain.replace(mark, "");
};
