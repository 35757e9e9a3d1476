import type { City } from "./city";
import { choices, field, formOf } from "./city";

/** A city with many foreign staff: English labels, people and divisions as kintone's users and organisations. */
const sessions = formOf(
  field("DATETIME", "session_at", "Session date"),
  field("DATE", "entered_on", "Entered on"),
  choices(
    "DROP_DOWN",
    "how",
    "Format",
    ...["In person", "Online (Zoom)", "Phone"],
  ),
  choices(
    "DROP_DOWN",
    "progress",
    "Status",
    ...["Scheduled", "Completed", "Cancelled"],
  ),
  field("USER_SELECT", "people", "Participants"),
  field("ORGANIZATION_SELECT", "org", "Department"),
  choices(
    "RADIO_BUTTON",
    "position",
    "Position",
    ...["Director", "Manager", "Chief", "Clerk"],
  ),
  choices("MULTI_SELECT", "coach", "Coach", "Ann Baker", "Ben Carter"),
  field("SINGLE_LINE_TEXT", "topic", "Topic"),
  choices("DROP_DOWN", "cat", "Category", "Data", "People", "Other"),
  field("MULTI_LINE_TEXT", "notes", "Notes"),
  field("MULTI_LINE_TEXT", "feedback", "Feedback"),
);

const events = formOf(
  field("DATE", "starts", "Start date"),
  field("DATE", "ends", "End date"),
  choices("DROP_DOWN", "kind", "Kind", "Training", "Seminar", "Site visit"),
  field("SINGLE_LINE_TEXT", "title", "Title"),
  field("NUMBER", "heads", "Number of participants"),
  field("SINGLE_LINE_TEXT", "speaker", "Speaker"),
  field("SINGLE_LINE_TEXT", "for_whom", "Audience"),
  field("MULTI_LINE_TEXT", "description", "Description"),
  field("FILE", "photo", "Photos"),
);

const session = (at: string, progress: string, code: string) => ({
  session_at: at,
  how: "Online (Zoom)",
  progress,
  people: [{ code }],
  org: [],
  position: "Manager",
  coach: ["Ann Baker"],
  topic: "Open data",
  cat: "Data",
});

export const greenhill: City = {
  name: "Greenhill",
  language: "en",
  apps: [
    {
      name: "Coaching sessions",
      form: sessions,
      records: (day) => [
        session(`${day(0)}T02:00:00Z`, "Completed", "clerk"),
        session(`${day(1)}T02:00:00Z`, "Completed", "secretary"),
        session(`${day(2)}T02:00:00Z`, "Scheduled", "clerk"),
        session(`${day(3)}T02:00:00Z`, "Cancelled", "clerk"),
      ],
    },
    {
      name: "Events",
      form: events,
      records: (day) => [
        {
          starts: day(0),
          ends: day(1),
          kind: "Training",
          title: "Basics of statistics",
          heads: "12",
          speaker: "Ben Carter",
        },
      ],
    },
  ],
  expected: {
    meetings: {
      app: "Coaching sessions",
      fields: {
        heldOn: "session_at",
        startTime: "session_at",
        mode: "how",
        status: "progress",
        attendances: "people",
        division: "org",
        rank: "position",
        advisers: "coach",
        theme: "topic",
        themeCategory: "cat",
        content: "notes",
        voice: "feedback",
      },
    },
    activities: {
      app: "Events",
      fields: {
        from: "starts",
        to: "ends",
        section: "kind",
        title: "title",
        participantCount: "heads",
        lecturer: "speaker",
        audience: "for_whom",
        content: "description",
        photos: "photo",
      },
    },
  },
  held: 2,
};
