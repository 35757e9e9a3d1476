import { quietPeriod } from "../../domain/words/quiet-period";
import { capital, uncapital } from "../../domain/words/capital";
import { reportDefinitionsEn } from "./report-definitions-en";
import type { reportMessagesJa } from "./report-messages-ja";

/** A name in another language says what it is. */
const attendances = (measure: string): string =>
  /attendance/iu.test(measure) ? measure : `${measure} (attendances)`;

/** Sentences of the summary document in English. */
export const reportMessagesEn: typeof reportMessagesJa = {
  separator: ", ",
  aside: [" (", ")"],
  brackets: (text) => ` (${text})`,
  quoted: (text) => ` “${text}”`,
  labelled: (label, text) => `${label}: ${text}`,
  range: (from, to) => `${from}–${to}`,
  andOthers: (text) => `${text} and others`,
  documentTitle: ({ programme }, years) =>
    `${years} ${programme}: summary of activities`,
  internalTitle: (title) => `${title} (internal)`,
  visibleOnlyName: " (visible records only)",
  internalMarking: "Internal use only",
  markingSeparator: " – ",
  unpublished: (text) => `${text} [not published]`,

  programme: {
    title: ({ programme }) => `About the ${uncapital(programme)} programme`,
    tenures: ({ tenure }) => capital(tenure),
    tenureCaption: ({ adviser, tenure }) =>
      `${capital(tenure)} of each ${adviser}`,
    name: "Name",
    introduction: "Introduction",
    pictures: "Organisation",
  },

  overview: {
    title: (year) => `Main activities of ${year}`,
    asOf: (date) => `(as of ${date})`,
    nothing: "There are no records or texts to show for this fiscal year.",
    pointer: (numbers) => `➡ Details of ${numbers} follow`,
    cadence: (text) => text,
    topics: (topics, hasMore) =>
      `${topics.join(", ")}${hasMore ? " and others" : ""}`,
  },

  attendance: {
    chart: ({ rank }, year, measure) =>
      `${year}: ${measure} by month and ${rank}`,
    chartOfMonths: (_words, year, measure) => `${year}: ${measure} by month`,
    chartOfMonthsSummary: (_words, facts) =>
      `Columns of ${facts.measure} by month in ${facts.year}. ${facts.total} in the year. `,
    chartSummary: ({ rank }, facts) =>
      `Stacked columns of ${facts.measure} by month and ${rank} in ${facts.year}. ${facts.total} in the year. `,
    chartExtremes: ({ highest, lowest }) =>
      `Most in ${highest.months.join(", ")} (${highest.value}), fewest in ${lowest.months.join(", ")} (${lowest.value}). `,
    chartHidden:
      "Values of few people are hidden and not drawn (they are not 0). ",
    bands: (words, sessions) =>
      `Bands in the background are ${quietPeriod(words).en}s: ${sessions.join(", ")}. `,
    milestones: (labels) => `Milestones: ${labels.join(", ")}.`,
    councilSession: (words) => capital(quietPeriod(words).en),
    rankTable: ({ meetingShort, rank }, year) =>
      `${year}: ${meetingShort}s and people by ${rank}`,
    monthTable: ({ meetingShort }, year) =>
      `${year}: ${meetingShort}s and people by month`,
    month: "Month",
    rank: ({ rank }) => capital(rank),
    total: "Total",
    totalAttendance: attendances,
    measureByRank: ({ rank }, measure) => `${attendances(measure)} by ${rank}`,
    principalOnly: ({ meetingShort, principal }, measure) =>
      `${measure} counts one ${principal} attendee a ${meetingShort}; companions are not counted.`,
    everyone: (measure, distinct) =>
      `${measure} and ${distinct} count every attendee, companions included.`,
    principalCount: ({ meetingShort, principal, rank }, measure, distinct) =>
      `By ${rank}, ${meetingShort}s count by the ${rank} of the ${principal}, ${measure} and ${distinct} by the ${rank} of each attendee. A ${rank} of companions alone has people and 0 ${meetingShort}s.`,
    distinct: ({ rank }, label) =>
      `${label} counts each person once. Added up over months or ${rank}s it can be more than the total.`,
    acrossRanks: ({ rank }, label, people) =>
      `People who changed ${rank} within the year count in each of their ${rank}s, so the total of ${label} is ${people} less than the sum of the ${rank}s.`,
    commentary: "Commentary",
    themes: "Themes (examples)",
    voices: () => "Voices of participants",
  },

  usage: {
    title: "Use",
    caption: "Use by fiscal year",
    knownOnly:
      "Figures by person rest only on participants of whom it is known who they are.",
    measure: "Measure",
  },

  detail: {
    title: (year, section) => `${year} ${section}`,
    workingGroups: ({ workingGroup }) => `${capital(workingGroup)}s supported`,
    byMonth: "Numbers by month",
    monthly: (year: string, section: string) =>
      `${section}, ${year}: numbers by month`,
    monthlySummary: ({ year, section, total }) =>
      `Stacked columns of the numbers by month of ${section} in ${year}. ${total} in the year. `,
    otherLines: (count) => `Others (${count})`,
    allNumbers: "Number",
    unsplit: "Not broken down",
    unsplitNote: (field, apps) =>
      `"Not broken down" is the number of the records of ${apps}, which have no field for: ${field}. No other column or part holds them.`,
    audience: "For",
    others: "Others",
    besides: (text) => `Besides: ${text}`,
    closing: "In conclusion",
    listedOnlyMark: "*",
    listedOnlyNote: "* not part of the count.",
    date: "Date",
    lecturer: "Lecturer",
    topic: "Title",
    participants: "Participants",
    mode: "Mode",
    remark: "Remark",
    photo: (heading) => `Photo of ${heading}`,
  },

  outcomes: ({ programme }) =>
    `Outcomes of the ${uncapital(programme)} programme`,

  goodPractices: {
    title: "Good practices",
    others: "Other practices",
  },

  recordList: {
    title: "List of records",
    of: (section) => `Records of ${section}`,
    tooMany: (records) =>
      `There are ${records} records: only the Excel document lists them, on its sheet of records.`,
  },

  notes: {
    title: "Notes",
    counting: "How it was counted",
    meetingCount: ({ meetingShort }) =>
      `${capital(meetingShort)}s: records with the status held and a date within the fiscal year, up to the reference date.`,
    activityCount:
      "Activities: the sum of the counts entered on the records, never inferred from dates.",
    addedCounts: (columns: readonly string[]) =>
      `The counts of activities include what the records have under ${columns.map((column) => `"${column}"`).join(", ")}.`,
    rankAtTheTime: ({ rank, meetingShort }) =>
      `${capital(rank)}s are those at the time of the ${meetingShort}.`,
    visibleOnly:
      "These are figures of visible records only: record permissions may hide records that are not counted.",
    notComputable:
      "― stands for a figure that cannot be computed; it is not 0.",
    madeWith: (version) =>
      `This document was made with the kintone plugin Fiscal-year summary ${version}.`,
    withoutMonth: (section, count) =>
      `${section}: ${count} without a month on the record; part of the yearly figures only.`,
    periodsNotOver: (year, names, others) =>
      `${year}: not over on the reference date, yet counted in full: ${names.join(", ")}${others === 0 ? "" : ` and ${others} more`}.`,
    records: "Records",
    recordsCaption: "Reference date and number of records by fiscal year",
    item: "Item",
    asOf: "Reference date",
    read: "Records read",
    counted: "Records counted",
    listedOnly: "Records listed only (not counted)",
    excluded: "Records excluded",
    planned: ({ meetingShort }) => `of these, ${meetingShort}s planned`,
    cancelled: ({ meetingShort }) => `of these, ${meetingShort}s cancelled`,
    afterAsOf: ({ meetingShort }) =>
      `of these, ${meetingShort}s after the reference date`,
    activitiesPlanned: "of these, activities planned",
    activitiesCancelled: "of these, activities cancelled",
    activitiesExcluded: "of these, activities excluded",
    activitiesAfterAsOf: "of these, activities after the reference date",
    unclassified: "Records unclassified",
    unclassifiedNote:
      "Unclassified records have no known section or status and are part of no figure.",
  },

  hiddenFigures: {
    definition:
      "＊ stands for a figure that is hidden because it tells of few people, or because it would give away such a figure together with others. It is neither 0 nor ―.",
    below: "＊: hidden, since it tells of few people.",
    chart: (caption) => `${caption} (without hidden values)`,
  },

  measures: {
    count: "Count",
    activityCount: "Activities",
    meetingsPerPerson: "Times per person",
    once: "People who came once",
    twice: "People who came twice",
    threeOrMore: "People who came three times or more",
    firstTime: "People for the first time in the year",
    returning: "People again in the year",
    slots: "Monthly slots",
    utilisationRate: "Use of the monthly slots",
    meanInside: (words) => `Mean of months with a ${quietPeriod(words).en}`,
    meanOutside: (words) => `Mean of months without a ${quietPeriod(words).en}`,
    distinctAcrossRanks: ({ rank }) =>
      `Sum of people by ${rank} minus total of people`,
    read: "Records read",
    counted: "Records counted",
    listedOnly: "Records listed only",
    excluded: "Records excluded",
    unclassified: "Records unclassified",
  },

  units: {
    times: "times",
    people: "people",
    slots: "slots",
    rate: "rate (1 is 100%)",
    records: "records",
    timesPerPerson: "times per person",
    timesPerMonth: "times per month",
  },

  data: {
    figures: "Data",
    records: "Records",
    codes: "Codes",
    definitions: "Definitions",
    history: "Updates",
    table: "Sheet",
    physicalName: "Name in programs",
    updatedOn: "Updated on",
    updatedOnEra: "Updated on (label)",
    update: "Update",
    division: "Division",
    publication: (title) => `“${title}” published`,
    draft: (title) => `“${title}” made, not yet published`,
    fiscalYear: "Fiscal year",
    fiscalYearEra: "Fiscal year (label)",
    month: "Month",
    monthEra: "Month (label)",
    sectionNo: "Section no.",
    sectionId: "Section code",
    section: "Section",
    summaryLine: "Summary line",
    detailHeading: "Detail heading",
    part: "Part",
    rankCode: ({ rank }) => `${capital(rank)} code`,
    rank: ({ rank }) => capital(rank),
    axis: "Axis",
    axisValue: "Value of the axis",
    measureCode: "Measure code",
    measure: "Measure",
    valueNote: "Value note",
    hidden: "hidden",
    value: "Value",
    unit: "Unit",
    recordNo: "Record no.",
    source: "Kind of record",
    from: "From",
    to: "To",
    dateText: "When",
    fullTitle: "Title",
    person: ({ principal }) => capital(principal),
    recordDivision: "Division",
    count: "Count (times)",
    standing: "Standing",
    codeKind: "Kind",
    code: "Code",
    label: "Label",
    order: "Order",
    term: "Term",
    definition: "Definition",
    sources: ({ meetingShort }) => ({
      meetings: capital(meetingShort),
      activities: "Activity",
    }),
    standings: { counted: "Counted", listedOnly: "Listed only" },
  },

  definitions: reportDefinitionsEn,

  document: {
    skip: "Skip to the content",
    cover: "Cover",
    contents: "Contents",
    slots: "Monthly slots",
    openRecord: "Open in kintone",
    picture: "Picture",
    pageOf: ["page", " / ", "pages"],
  },
};
