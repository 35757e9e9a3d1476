/** What can be wrong with a text that was entered for a field, before the rules of the forms are asked. */
export const ENTRY_FAULT_CODES = [
  "dateUnreadable",
  /** the month has fewer days */
  "dateNotInMonth",
  /** the era has fewer years */
  "dateEraEnded",
  /** the day is another day of the week */
  "weekdayDiffers",
  /** two days or more in one text */
  "dateSeveral",
  /** day and month may stand in either order */
  "dateDayOrMonth",
  /** a day without a year, and nothing tells the year */
  "dateWithoutYear",
  /** a number alone, and no month is chosen */
  "dateWithoutMonth",
  /** a day without its year or month, which may be of two */
  "dateUnsure",
  /** a month or year where the form wants a day */
  "dateNotExact",
  /** a part of a month, which is kept as the month: 6月中旬 */
  "dateMonthPart",
  /** a day that stands in the column of another month */
  "dateOtherMonth",
  /** another column of days, which no field takes, says another day */
  "dateOtherColumn",
  /** another column says that it was moved to the day that is taken */
  "dateMoved",
  /** its year says neither its era nor its century: 4.4.27 */
  "dateEraOpen",
  /** a year without 度, which may be the fiscal one: 令和4年 */
  "dateYearAlone",
  /** two days with an arrow between them: 4/28→5/12 */
  "dateArrow",
  /** its first digit may be the code of an era: 5040412 */
  "dateEraCode",
  /** a number of a spreadsheet, which may have lost a zero: 4.2 for 4.20 */
  "dateZeroLost",
  /** it lacks its year, and the order of the list proves something against the one that is told besides */
  "yearOpen",
  /** a day of another 年度 than the list's */
  "dateOutsideList",
  /** most days of a sheet are of another 年度 than it says */
  "datesOutsideList",
  /** years away from the days of the rows around it */
  "dateAstray",
  "clockUnreadable",
  /** 午後 alone, which is no time of day */
  "clockHalfDay",
  "clockOtherDay",
  /** the cell of the day tells another time than the column of times */
  "clockOtherColumn",
  /** before 7:00: the afternoon may be meant */
  "clockEarly",
  /** times of a list before 7:00: the afternoon may be meant */
  "clockAfternoon",
  "numberUnreadable",
  /** about so many */
  "numberAbout",
  /** of something else than the field counts: 10名 of times */
  "numberOtherUnit",
  /** less than the form takes */
  "numberTooSmall",
  /** one cell of a spreadsheet says it of several rows */
  "numberShared",
  /** no choice of the form */
  "choiceUnknown",
  /** 全員 where several can be chosen */
  "choiceEverybody",
  /** the form requires it */
  "valueMissing",
  /** several people of the roster fit, or one that is spelt otherwise */
  "personSeveral",
  /** one person of the roster, and brackets that say something else beside the name */
  "personNoted",
  "personUnknown",
  /** a division and a post in one: 建設課部長 */
  "divisionWithPost",
  /** a number of people that is not that of those who are named */
  "headcountDiffers",
  /** an adviser stands among the participants */
  "personIsAdviser",
  "adviserAmongPeople",
  /** a remark says that somebody of the roster sat in */
  "companionTold",
  /** a division or rank, and nobody of it */
  "personNameless",
  "personAbove",
  /** two people or more in one place */
  "personsTogether",
  /** one person, and others without their names: ほか2名 */
  "personsUnnamed",
  /** somebody was absent, or came in the place of another: 代理, 欠席 */
  "personStoodIn",
  /** the number is one person's, the name another's */
  "nameDisagrees",
  /** who has the name has another division or rank on that day */
  "postDisagrees",
  /** the list has another rank than the history tells of that day */
  "ranksDiffer",
  /** the form keeps a name only where it has a number to look up */
  "nameNotKept",
  /** more people than the form has places for */
  "peopleTooMany",
  /** several people took part, and nothing tells who is the principal */
  "principalUntold",
  /** it has people and no day: it may go on with the meeting above */
  "rowGoesOn",
  /** it has the day, adviser and theme of the row above, and no time: they may be one meeting */
  "rowsAlike",
  /** it has what the meeting above has, but for something in columns that no field takes */
  "rowDiffers",
  /** it says so without a day of its own */
  "rowDiffersUndated",
  /** it goes on with the meeting above, which says it otherwise */
  "rowPartLeft",
  /** nothing stands in the columns that are used */
  "rowUnused",
  /** it says beside its fields that it was called off or put off */
  "rowCalledOff",
  /** its list, or the column of its day, is of what was planned */
  "rowPlanned",
  /** its state is blank in a list that has a column of it */
  "stateBlank",
  /** its title tells a number of times, and no column does */
  "titleTellsCount",
  /** its title tells a number of times, and the column of the count is blank */
  "titleTellsBlankCount",
  /** numbers that go 1, 2, 3 within one title may tell which time it was */
  "countRuns",
  /** its count is blank below 実施回数, or only the planned number is told */
  "countUntold",
  /** another column counts, too: 実施回数 | 協議回数 */
  "countsBeside",
  /** it says that it is listed elsewhere already: 再掲 */
  "rowListedAgain",
  /** it says the same as a row above it, cell by cell */
  "rowRepeated",
  /** a sheet before its own has the same, by what is counted */
  "rowOfOtherSheet",
  /** a sheet before its own has its meeting, with others or fewer people */
  "meetingOfOtherSheet",
  /** it says that it is an example of how to fill in the list */
  "rowIsExample",
  /** a row below it may go on with it, which is not answered yet */
  "rowBelowOpen",
  /** a cell holds a formula that was never calculated, or its error */
  "cellUncalculated",
  /** a list of meetings tells more than one time, which no field takes */
  "timesNotKept",
  /** the app's record of it has another state */
  "stateThereDiffers",
  /** the record that was made of it says otherwise */
  "thereOtherwise",
  /** another row has the same day, time, theme and people */
  "rowTwice",
  /** another row has the same day, time and adviser, and other people */
  "rowAtOnce",
  /** another row has one of the same people on the same day, with the same adviser */
  "rowSameDay",
  /** another row has the same period, section, heading and title */
  "activityTwice",
] as const;
export type EntryFaultCode = (typeof ENTRY_FAULT_CODES)[number];
