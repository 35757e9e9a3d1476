import { CONSULTATIONS } from "./consultations";
import type { SampleActivity } from "./records/sample-activity";
import { SECRETARIAT_MEETINGS } from "./secretariat-meetings";
import { TRAININGS } from "./trainings";
import { VISITS } from "./visits";
import { WORKING_GROUPS_2022 } from "./working-groups-2022";
import { WORKING_GROUPS_2023 } from "./working-groups-2023";
import { WORKSHOPS } from "./workshops";

/** Every record of 活動記録. */
export const ACTIVITIES: readonly SampleActivity[] = [
  ...WORKING_GROUPS_2022,
  ...WORKING_GROUPS_2023,
  ...TRAININGS,
  ...WORKSHOPS,
  ...CONSULTATIONS,
  ...SECRETARIAT_MEETINGS,
  ...VISITS,
];
