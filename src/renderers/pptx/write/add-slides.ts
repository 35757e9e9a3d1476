import { DESIGN } from "../../design-values";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { slideMessages } from "../../../i18n/documents/slide-messages";
import { chartsOfAxis } from "../../../report/blocks-of";
import type { Report } from "../../../report/report";
import type { ChartPart } from "../../ooxml/charts/chart-part";
import { chartPart } from "../../ooxml/charts/chart-part";
import type { OfficeOptions } from "../../ooxml/office-options";
import type { OfficePicture } from "../../ooxml/pictures/office-picture";
import type { Deck } from "../deck/deck";
import type { ChartShape, PictureShape, SlidePlan } from "../plan/slide-plan";
import { CONTENT_TYPE, RELATIONSHIP } from "../xml/namespaces";
import { notesSlideXml } from "../xml/notes-slide-xml";
import { slideXml } from "../xml/slide-xml";
import type { TextContext } from "../xml/text-xml";
import { ensureNotesMaster } from "./ensure-notes-master";

/**
 * Writes slides with their charts, pictures and notes as parts of the file.
 * @returns names of the slide parts, in order; the presentation does not list them yet
 */
export const addSlides = async (
  plans: readonly SlidePlan[],
  deck: Deck,
  report: Report,
  { colors, pause }: Pick<OfficeOptions, "colors" | "pause">,
): Promise<readonly string[]> => {
  const { file } = deck;
  const notesMaster = ensureNotesMaster(file, deck.mainPart);
  const first = Number(
    /(\d+)\.xml$/u.exec(file.freeName("ppt/slides/slide", "xml"))?.[1] ?? 1,
  );
  const parts = plans.map((_, index) => `ppt/slides/slide${first + index}.xml`);
  const anchors = new Map(
    plans.flatMap((plan, index) =>
      plan.anchors.map((anchor) => [anchor, parts[index] ?? ""] as const),
    ),
  );
  const media = new Media(deck);
  const allCharts = plans.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === "chart" ? [shape.block] : [])),
  );
  for (const [index, plan] of plans.entries()) {
    await pause?.();
    const part = parts[index] ?? "";
    const charts = new Map<ChartShape, ChartPart>();
    for (const shape of plan.shapes) {
      if (shape.kind === "chart") {
        const { width, height } = shape.box;
        const look = {
          language: report.language,
          colors,
          textSize: DESIGN.slide.note - 0.5,
          peers: chartsOfAxis(shape.block, allCharts),
          isTitled: shape.hasSharedLegend !== true,
          hasLegend: shape.hasSharedLegend !== true,
        };
        charts.set(
          shape,
          await chartPart(shape.block, {
            ...look,
            width,
            height,
            font: deck.look.chartFont,
            latinFont: "+mn-lt",
          }),
        );
      }
    }
    writeSlide({
      plan,
      part,
      charts,
      anchors,
      media,
      notesMaster,
      deck,
      report,
      colors,
    });
  }
  return parts;
};

interface SlideParts {
  readonly plan: SlidePlan;
  readonly part: string;
  readonly charts: ReadonlyMap<ChartShape, ChartPart>;
  readonly anchors: ReadonlyMap<string, string>;
  readonly media: Media;
  readonly notesMaster: string;
  readonly deck: Deck;
  readonly report: Report;
  readonly colors: readonly string[];
}

const writeSlide = ({
  plan,
  part,
  charts,
  anchors,
  media,
  notesMaster,
  deck,
  report,
  colors,
}: SlideParts): void => {
  const { file, look, inset, width } = deck;
  const layout = deck.layouts[plan.layout];
  const names = {
    ...slideMessages[report.language],
    title: reportMessages[report.language].detail.topic,
  };
  file.set(part, "", CONTENT_TYPE.slide);
  file.relate(part, RELATIONSHIP.slideLayout, layout.part);
  const relations = new Map<string, string>();
  const relate = (type: string, target: string): string => {
    const known = relations.get(target);
    if (known !== undefined) return known;
    const id = file.relate(part, type, target);
    relations.set(target, id);
    return id;
  };
  const text: TextContext = {
    look,
    language: report.language === "ja" ? "ja-JP" : "en-US",
    linkTo: (chapterId) => {
      const target = anchors.get(chapterId);
      return target === undefined
        ? undefined
        : relate(RELATIONSHIP.slide, target);
    },
  };
  const relationOf = (shape: PictureShape | ChartShape): string =>
    shape.kind === "picture"
      ? relate(RELATIONSHIP.image, media.partOf(shape.picture))
      : relate(RELATIONSHIP.chart, media.addChart(charts.get(shape)));
  file.set(
    part,
    slideXml(plan, {
      ...text,
      colors,
      layout,
      inset,
      relationOf,
      footer: report.title,
      width,
      ...(report.marking === undefined ? {} : { marking: report.marking }),
      names,
    }),
  );
  const notes = file.freeName("ppt/notesSlides/notesSlide", "xml");
  file.set(
    notes,
    notesSlideXml(plan.notes, { ...text, names }),
    CONTENT_TYPE.notesSlide,
  );
  file.relate(notes, RELATIONSHIP.notesMaster, notesMaster);
  file.relate(notes, RELATIONSHIP.slide, part);
  file.relate(part, RELATIONSHIP.notesSlide, notes);
};

/** Parts that slides refer to; a picture that is shown twice is stored once. */
class Media {
  /** Names of parts by the bytes that they hold. */
  readonly #pictures = new Map<Uint8Array, string>();

  constructor(readonly deck: Deck) {}

  partOf({ bytes, kind }: OfficePicture): string {
    const known = this.#pictures.get(bytes);
    if (known !== undefined) return known;
    const { file } = this.deck;
    const name = file.freeName("ppt/media/picture", kind);
    file.set(name, bytes);
    file.setDefaultType(kind, `image/${kind}`);
    this.#pictures.set(bytes, name);
    return name;
  }

  addChart(part: ChartPart | undefined): string {
    if (part === undefined) throw new Error("Every chart has been made.");
    const { file } = this.deck;
    const name = file.freeName("ppt/charts/chart", "xml");
    const workbook = file.freeName("ppt/embeddings/chart-data", "xlsx");
    file.set(name, part.xml, CONTENT_TYPE.chart);
    file.set(workbook, part.workbook);
    file.setDefaultType("xlsx", CONTENT_TYPE.workbook);
    // The chart names its workbook rId1: the first relationship.
    file.relate(name, RELATIONSHIP.package, workbook);
    return name;
  }
}
