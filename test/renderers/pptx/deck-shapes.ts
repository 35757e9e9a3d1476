import type { DeckSpec, Place } from "./city-decks";
import {
  drawing,
  holder,
  picture,
  PICTURE_BACKGROUND,
  plainBackground,
} from "./city-decks";

const TITLE: Place = [48, 24, 864, 56];
const BODY: Place = [48, 96, 864, 396];
const FOOTER: Place = [48, 508, 500, 20];
const NUMBER: Place = [832, 508, 80, 20];

const title = (place?: Place) => holder(`type="title"`, place);
const body = (place?: Place) => holder(`type="body" idx="1"`, place);
const content = (place?: Place, index = 1) => holder(`idx="${index}"`, place);
const running = [
  holder(`type="ftr" idx="11"`, FOOTER),
  holder(`type="sldNum" idx="12"`, NUMBER),
];

const usual = [title(TITLE), body(BODY)];
const cover = {
  name: "表紙",
  shapes: [
    holder(`type="ctrTitle"`, [96, 150, 768, 120], { size: 36 }),
    holder(`type="subTitle" idx="1"`, [96, 290, 768, 100]),
  ],
};
const blank = { name: "白紙", shapes: [] };
const text = { name: "本文", shapes: [title(), content(), ...running] };

/** Presentations as cities have them, each of another shape. */
export const DECKS: Readonly<Record<string, DeckSpec>> = {
  "a cover first, without types": {
    masters: [
      {
        shapes: usual,
        layouts: [
          {
            name: "1",
            shapes: [
              title([96, 180, 768, 110]),
              holder(`type="body" idx="1"`, [96, 300, 768, 70]),
            ],
          },
          text,
          blank,
        ],
      },
    ],
    slide: [holder(`type="title"`, undefined, { text: "{{題名}}" })],
  },
  "the cover last, vertical texts first": {
    masters: [
      {
        shapes: usual,
        layouts: [
          {
            name: "縦書き",
            type: "vertTx",
            shapes: [title(), holder(`type="body" orient="vert" idx="1"`)],
          },
          text,
          blank,
          cover,
        ],
      },
    ],
  },
  "the title at the left": {
    masters: [
      {
        shapes: [title([40, 40, 220, 440]), body([290, 40, 630, 440])],
        layouts: [cover, text],
      },
    ],
  },
  "a white title on a dark band": {
    masters: [
      {
        colors: { accent1: "003366" },
        titleColor: "FFFFFF",
        shapes: [drawing([0, 0, 960, 90], { fill: "003366" }), ...usual],
        layouts: [cover, text, { name: "題だけ", shapes: [title()] }],
      },
    ],
  },
  "a black title on a dark band": {
    masters: [
      {
        shapes: [drawing([0, 0, 960, 90], { fill: "202020" }), ...usual],
        layouts: [text],
      },
    ],
  },
  "one layout, no columns": {
    masters: [{ shapes: usual, layouts: [text] }],
  },
  "columns over each other": {
    masters: [
      {
        shapes: usual,
        layouts: [
          cover,
          text,
          {
            name: "2段",
            type: "twoObj",
            shapes: [
              title(),
              content([48, 96, 600, 396], 1),
              content([400, 96, 512, 396], 2),
            ],
          },
        ],
      },
    ],
  },
  "4:3, with a small place for text": {
    size: [720, 540],
    masters: [
      {
        shapes: [title([36, 21, 648, 90]), body([36, 126, 648, 356])],
        layouts: [
          { ...text, shapes: [title(), content([36, 126, 300, 200])] },
          blank,
        ],
      },
    ],
  },
  "the highest number of a slide": {
    masters: [{ shapes: usual, layouts: [cover, text] }],
    slideId: 2_147_483_647,
  },
  "content types without defaults": {
    masters: [{ shapes: usual, layouts: [cover, text] }],
    lacksDefaults: true,
  },
  "a master for the cover alone": {
    masters: [
      {
        background: plainBackground("10243F"),
        titleColor: "FFFFFF",
        bodyColor: "FFFFFF",
        shapes: [title([48, 200, 864, 100]), body([48, 320, 864, 80])],
        layouts: [{ ...cover, shapes: [title(), body()] }],
      },
      { shapes: usual, layouts: [text] },
    ],
  },
  "a picture as background": {
    masters: [
      {
        background: PICTURE_BACKGROUND,
        titleColor: "FFFFFF",
        bodyColor: "FFFFFF",
        shapes: usual,
        layouts: [cover, text],
      },
    ],
  },
  "a dark background": {
    masters: [
      {
        background: plainBackground("1B1B1B"),
        titleColor: "FFFFFF",
        bodyColor: "FFFFFF",
        shapes: usual,
        layouts: [cover, text],
      },
    ],
  },
  "no title, a crest and an address": {
    masters: [
      {
        shapes: [
          picture([860, 12, 80, 60]),
          drawing([30, 505, 500, 24], { text: "{{担当課}} {{題目}}" }),
        ],
        layouts: [blank],
      },
    ],
  },
  "a crest in the place for text": {
    masters: [
      {
        shapes: [...usual, picture([820, 420, 110, 80])],
        layouts: [cover, text],
      },
    ],
  },
};
