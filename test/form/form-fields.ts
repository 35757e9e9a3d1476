import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";

/** Settings for apps 1 to 5, as setup writes them. */
export const settings = buildDefaultSettings({
  meetings: "1",
  activities: "2",
  advisers: "3",
  staff: "4",
  summaries: "5",
});

const { meetings, activities } = settings.sources;
if (meetings === undefined || activities === undefined) {
  throw new Error("The default settings have both sources.");
}

export const meetingSource = meetings;
export const activitySource = activities;
