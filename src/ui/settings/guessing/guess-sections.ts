import { samenessKey } from "../../../domain/sameness/sameness";
import { sectionFinder } from "../../../rollup/activities/section-finder";
import type { SectionRule } from "../../../rollup/input/counting-rules";
import type { LabelledForm } from "../../../settings/labelled-form";
import { optionsOf } from "../../../settings/labelled-form";
import type { Settings } from "../../../settings/settings";
import type { SourceSlot } from "../../../settings/source-slots";
import { sourceOf } from "../../../settings/source-slots";
import { newSection } from "../editors/new-section";

/**
 * A place for every choice of the section field: in the one section that it
 * names (研修会 in 研修), or in a section of its own. Records of a choice without
 * a place would count nowhere.
 */
export const guessSections = (
  settings: Settings,
  slot: SourceSlot,
  form: LabelledForm,
): Settings => {
  const activities = sourceOf(settings, slot);
  if (activities === undefined || activities.section !== undefined) {
    return settings;
  }
  const { section } = activities.fields;
  const wanted =
    activities.filter?.field === section
      ? (activities.filter?.values ?? [])
      : optionsOf(form, section);
  const sections = wanted.reduce<readonly SectionRule[]>((known, choice) => {
    if (sectionFinder(known)({ section: choice }) !== undefined) return known;
    const [only, ...others] = known.filter((rule) => names(rule, choice));
    if (only !== undefined && others.length === 0) {
      return known.map((rule) =>
        rule === only
          ? { ...rule, recordValues: [...rule.recordValues, choice] }
          : rule,
      );
    }
    return [...known, newSection(known, choice)];
  }, settings.sections);
  return { ...settings, sections };
};

const names = ({ source, title, recordValues }: SectionRule, choice: string) =>
  source === "activities" &&
  [title, ...recordValues].some((name) => areAlike(name, choice));

const areAlike = (name: string, choice: string): boolean => {
  const [one, other] = [samenessKey(name), samenessKey(choice)];
  const shorter = one.length < other.length ? one : other;
  return shorter.length >= 2 && (one.includes(other) || other.includes(one));
};
