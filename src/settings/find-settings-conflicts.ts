import { isSame, samenessKey } from "../domain/sameness/sameness";
import type { SettingsProblem } from "./settings-problem";
import { fieldsOf, SOURCE_NAMES } from "../fields/fields";
import { fitsSource } from "../rollup/input/counting-rules";
import type { SourceName } from "../fields/fields";
import type { Settings, Source } from "./settings";
import { sourcesOf } from "./sources-of";

/** What no single value shows: contradictions between values that are each well-formed. */
export const findSettingsConflicts = (
  settings: Settings,
): readonly SettingsProblem[] => [
  ...everySource(settings.sources).flatMap((one) => [
    ...findMissingFields(one),
    ...findLostSection(one, settings.sections),
    ...findCountsTwice(one),
  ]),
  ...findSharedRecords(everySource(settings.sources)),
  ...findRepeats(settings.summaryViews, "summaryViews", ""),
  ...findRepeats(
    settings.ranks.map((rank) => rank.label),
    "ranks",
    ".label",
    samenessKey,
  ),
  ...findReserved(settings),
  ...findAmbiguous(
    settings.ranks.map((rank, index) => ({
      path: `ranks.${index}.synonyms`,
      values: [rank.label, ...rank.synonyms],
    })),
  ),
  ...findAmbiguous(
    settings.ranks.map(({ patterns = [] }, index) => ({
      path: `ranks.${index}.patterns`,
      values: patterns,
    })),
  ),
  ...findRepeats(
    settings.sections.map((section) => section.id),
    "sections",
    ".id",
  ),
  ...findAmbiguous(
    settings.sections.map((section, index) => ({
      path: `sections.${index}.recordValues`,
      values: section.source === "activities" ? section.recordValues : [],
    })),
  ),
  ...settings.sections.flatMap((section, index) =>
    fitsSource(section.style, section.source) ||
    // A section that has no records yet may keep the style of activities.
    (section.source === "none" && fitsSource(section.style, "activities"))
      ? []
      : [
          {
            path: `sections.${index}.style`,
            code: "styleUnfit",
            detail: section.style,
          } as const,
        ],
  ),
  ...findRepeats(
    settings.terms.map((term) => term.preferred),
    "terms",
    ".preferred",
  ),
  ...findAmbiguous(
    settings.terms.map((term, index) => ({
      path: `terms.${index}.variants`,
      values: [term.preferred, ...term.variants],
    })),
    asWritten,
  ),
  ...Object.entries(settings.choices).flatMap(([field, meanings]) =>
    findAmbiguous(
      Object.entries(meanings).map(([meaning, values]) => ({
        path: `choices.${field}.${meaning}`,
        values: values as readonly string[],
      })),
    ),
  ),
];

/** Labels that equal the row of what is blank or unknown: the two would be one (domain: counting rule 5). */
const findReserved = ({
  ranks,
  sections,
  labels: { unset },
}: Settings): readonly SettingsProblem[] =>
  [
    ...ranks.map(({ label }, index) => ({
      path: `ranks.${index}.label`,
      values: [label],
    })),
    ...sections.flatMap(({ summaryLines, partOrder }, index) => [
      { path: `sections.${index}.summaryLines`, values: summaryLines },
      { path: `sections.${index}.partOrder`, values: partOrder },
    ]),
  ].flatMap(({ path, values }) =>
    values
      .filter((value) => isSame(value, unset))
      .map((detail) => ({ path, code: "reserved" as const, detail })),
  );

interface AtPath {
  readonly path: string;
  readonly name: SourceName;
  readonly source: Source<string>;
}

/** Every app of every kind of record, with its place in the settings. */
const everySource = (sources: Settings["sources"]): readonly AtPath[] =>
  SOURCE_NAMES.flatMap((name) =>
    sourcesOf(sources, name).map(({ source }, index) => ({
      path: `sources.${name}${index === 0 ? "" : `.further.${index - 1}`}`,
      name,
      source,
    })),
  );

const findMissingFields = ({
  path,
  name,
  source,
}: AtPath): readonly SettingsProblem[] => {
  const { fields, section } = source;
  return (
    Object.entries(fieldsOf(name))
      .filter(([field, { isRequired }]) => isRequired && !fields[field])
      // All of its records are in one section: they need not say which.
      .filter(([field]) => field !== "section" || section === undefined)
      .map(([field]) => ({
        path: `${path}.fields.${field}`,
        code: "noFieldChosen" as const,
        detail: field,
      }))
  );
};

/** A section that is gone, or is none of activities. */
const findLostSection = (
  { path, source: { section } }: AtPath,
  sections: Settings["sections"],
): readonly SettingsProblem[] =>
  section === undefined ||
  sections.some(({ id, source }) => id === section && source === "activities")
    ? []
    : [{ path: `${path}.section`, code: "sectionLost", detail: section }];

/** Columns that would be added up twice, or to a column that is not chosen; numbers of months without a column. */
const findCountsTwice = ({
  path,
  source: { fields, isMonthly, addedCounts: added = [] },
}: AtPath): readonly SettingsProblem[] => {
  const { count } = fields;
  const isNeeded = added.length > 0 || isMonthly === true;
  if (isNeeded && count === undefined) {
    return [
      {
        path: `${path}.fields.count`,
        code: "noFieldChosen",
        detail: "count",
      },
    ];
  }
  const codes = [count, ...added.map(({ field }) => field)];
  return added
    .filter(({ field }, index) => codes.indexOf(field) <= index)
    .map(({ label }) => ({
      path: `${path}.addedCounts`,
      code: "duplicate",
      detail: label,
    }));
};

/** Sources of one app whose records are not told apart: one would be read as both. */
const findSharedRecords = (
  used: readonly AtPath[],
): readonly SettingsProblem[] =>
  used.flatMap(({ path, name, source }, index): readonly SettingsProblem[] => {
    const before = used
      .slice(0, index)
      .filter((other) => other.source.appId === source.appId);
    // Records of one kind are told apart by their app.
    if (before.some((other) => other.name === name))
      return [{ path: `${path}.appId`, code: "appTwice" }];
    return before.some((other) => areShared(source, other.source))
      ? [{ path: `${path}.filter`, code: "sharedRecords" }]
      : [];
  });

const areShared = (one: Source<string>, other: Source<string>): boolean =>
  one.filter === undefined ||
  other.filter === undefined ||
  one.filter.field !== other.filter.field ||
  one.filter.values.some((value) => other.filter?.values.includes(value));

/** Of what is no word on a record, or is told apart by its very spelling. */
const asWritten = (value: string): string => value;

const findRepeats = (
  values: readonly string[],
  list: string,
  property: string,
  keyOf: (value: string) => string = asWritten,
): readonly SettingsProblem[] =>
  values.flatMap((value, index) =>
    values.map(keyOf).indexOf(keyOf(value)) < index
      ? [
          {
            path: `${list}.${index}${property}`,
            code: "duplicate",
            detail: value,
          },
        ]
      : [],
  );

/**
 * Values that two of the lists share: a record with one could not be placed.
 * Spellings that records are taken for one thing by are one (domain: Sameness).
 */
const findAmbiguous = (
  lists: readonly {
    readonly path: string;
    readonly values: readonly string[];
  }[],
  keyOf: (value: string) => string = samenessKey,
): readonly SettingsProblem[] => {
  const ownerOf = new Map<string, string>();
  return lists.flatMap(({ path, values }) =>
    values.flatMap((value) => {
      const owner = ownerOf.get(keyOf(value));
      if (owner === undefined) ownerOf.set(keyOf(value), path);
      return owner === undefined || owner === path
        ? []
        : [{ path, code: "ambiguous" as const, detail: value }];
    }),
  );
};
