import type {
  EnterableField,
  EnteredKind,
} from "../../entering/enterable-fields";

/** A column of the grid: a field of the record, or the people who take part. */
export interface GridColumn {
  /** Our name of the field; "person" for the people. */
  readonly name: string;
  readonly label: string;
  readonly kind: "day" | "clock" | "person" | "choice" | "text";
  /** A blank cell goes on with what stands above. */
  readonly isCarried: boolean;
  /** What can be chosen; none where anything can be typed. */
  readonly options: readonly string[];
  readonly width: "narrow" | "middle" | "wide";
}

export const PERSON = "person";

/** A number that merged cells have once: said of each row it would be counted several times. */
export const SHARED_NUMBER = "count";

const WANTED: Readonly<Record<EnteredKind, readonly string[]>> = {
  meetings: [
    "heldOn",
    "startTime",
    PERSON,
    "advisers",
    "theme",
    "mode",
    "status",
  ],
  activities: [
    "section",
    "summaryLine",
    "workingGroup",
    "title",
    "from",
    "advisers",
    "count",
    "participantCount",
    "status",
  ],
};

const CARRIED: ReadonlySet<string> = new Set([
  "startTime",
  "advisers",
  "mode",
  "section",
  "summaryLine",
  "workingGroup",
  "title",
]);

const PEOPLE: ReadonlySet<string> = new Set([
  "personCode",
  "personName",
  "attendances",
]);

const CLOCKS: ReadonlySet<string> = new Set(["startTime", "endTime"]);
const DAYS: ReadonlySet<string> = new Set(["heldOn", "from", "to"]);
const WIDE: ReadonlySet<string> = new Set([
  "theme",
  "title",
  "summaryLine",
  PERSON,
]);

/**
 * The columns of a month's meetings or a year's activities: those that the form
 * has, and what the form requires besides and gives no value of its own.
 * @param given what the form gives new records, by our names
 * @param personLabel what the people are called
 */
export const gridColumns = (
  kind: EnteredKind,
  fields: readonly EnterableField[],
  given: Readonly<Partial<Record<string, string>>>,
  personLabel: string,
): readonly GridColumn[] => {
  const wanted = WANTED[kind];
  const others = fields.filter(
    ({ name, isInTable, isRequired }) =>
      isRequired &&
      !isInTable &&
      !wanted.includes(name) &&
      !PEOPLE.has(name) &&
      (given[name] ?? "") === "",
  );
  return [...wanted, ...others.map(({ name }) => name)].flatMap(
    (name): readonly GridColumn[] => {
      if (name === PERSON) {
        return fields.some((field) => PEOPLE.has(field.name))
          ? [
              {
                name,
                label: personLabel,
                kind: "person",
                isCarried: false,
                options: [],
                width: "wide",
              },
            ]
          : [];
      }
      const field = fields.find((one) => one.name === name);
      if (field === undefined || field.isCopied) return [];
      return [
        {
          name,
          label: field.label,
          kind: kindOf(field),
          isCarried: CARRIED.has(name),
          options: field.options,
          width: widthOf(name),
        },
      ];
    },
  );
};

const kindOf = ({ name, options }: EnterableField): GridColumn["kind"] => {
  if (DAYS.has(name)) return "day";
  if (CLOCKS.has(name)) return "clock";
  return options.length > 0 ? "choice" : "text";
};

const widthOf = (name: string): GridColumn["width"] => {
  if (WIDE.has(name)) return "wide";
  return ["count", "participantCount", "status"].includes(name)
    ? "narrow"
    : "middle";
};
