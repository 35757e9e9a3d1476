import { describe, expect, it } from "vitest";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import { activitiesApp } from "../../src/apps/activities-app";
import { CXO_ADVISER } from "../../src/apps/programmes/cxo-adviser";
import {
  PROGRAMME_NAMES,
  PROGRAMMES,
} from "../../src/apps/programmes/programmes";
import {
  programmeOf,
  withProgramme,
} from "../../src/apps/programmes/with-programme";
import { SCHOOL_COUNSELLOR } from "../../src/apps/programmes/school-counsellor";
import { staffApp } from "../../src/apps/staff-app";
import { WORD_NAMES } from "../../src/domain/words/words";
import { parseSettings } from "../../src/settings/parse-settings";

const ids = {
  meetings: "1",
  activities: "2",
  advisers: "3",
  staff: "4",
  summaries: "5",
};
const settings = buildDefaultSettings(ids);

describe.each(PROGRAMME_NAMES)("the programme %s", (name) => {
  const programme = PROGRAMMES[name];

  it("gives settings that are right, and is known by its words", () => {
    const own = buildDefaultSettings(ids, undefined, programme);
    expect(parseSettings(own)).toMatchObject({ ok: true });
    expect(programmeOf(own)).toBe(name);
    expect(withProgramme(settings, programme)).toEqual(own);
    expect(withProgramme(own, CXO_ADVISER)).toEqual(settings);
  });

  it("has every word in both languages, each in its letters", () => {
    for (const word of WORD_NAMES) {
      expect(programme.words[word].ja).toMatch(/\S/u);
      expect(programme.words[word].en).toMatch(/^[ -~]+$/u);
    }
  });

  it("leaves what a city wrote itself", () => {
    const ranks = [{ label: "一般", synonyms: [], patterns: [] }];
    const [first, ...others] = settings.sections;
    const sections = [{ ...first!, title: "市長との対話" }, ...others];
    expect(
      withProgramme({ ...settings, ranks, sections }, programme),
    ).toMatchObject({ words: programme.words, ranks, sections });
  });
});

it("says in a programme's apps what its people and activities are", () => {
  const [staff, pupils] = [CXO_ADVISER, SCHOOL_COUNSELLOR].map(staffApp);
  expect(staff?.settings.description).toContain("発令のたびに");
  expect(pupils?.settings.description).toContain("異動のたびに");
  expect(JSON.stringify(pupils?.fields)).toContain('"label":"異動の学年"');
  const activities = activitiesApp(SCHOOL_COUNSELLOR).settings.description;
  expect(activities).toContain("「校内チームへの助言」「研修」");
  expect(activities).not.toContain("事務局定例会");
});
