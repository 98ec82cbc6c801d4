import type { PageData } from "../page-data.js";
import { create, find } from "./dom.js";
import { createFileList } from "./file-list.js";
import { createModel } from "./image-model.js";
import { ancestry, createImageItem, type Item } from "./items.js";
import { makeSortable } from "./sortable.js";
import { createTexts } from "./texts.js";
import { createTreemapView } from "./treemap-view.js";
import { createWords } from "./words.js";

const data = JSON.parse(document.getElementById("data")?.textContent ?? "") as PageData;

for (const table of document.querySelectorAll<HTMLTableElement>("table:has([data-sort])")) {
  makeSortable(table);
}
const explorer = find("explorer", HTMLElement);
const container = find("treemap", HTMLDivElement);
const crumbs = find("crumbs", HTMLOListElement);
const info = find("info", HTMLParagraphElement);
if (explorer !== null && container !== null && crumbs !== null && info !== null) {
  explorer.hidden = false;
  startExplorer(data, { explorer, container, crumbs, info });
}

interface ExplorerParts {
  readonly explorer: HTMLElement;
  readonly container: HTMLElement;
  readonly crumbs: HTMLElement;
  readonly info: HTMLElement;
}

function startExplorer(page: PageData, { explorer, container, crumbs, info }: ExplorerParts): void {
  const translate = createTexts(page);
  const model = createModel(page);
  const words = createWords(model, translate);
  const image = createImageItem(model, translate("html.page.image"), (layer) =>
    // The number first: of a narrow rectangle's name little else can be read.
    [words.number(layer + 1), page.layers[layer]?.label ?? ""].join(" · "),
  );
  let current: Item = image;

  const describe = (item: Item | null): void => {
    const shown = item ?? current;
    info.replaceChildren(
      create("span", "path", words.place(shown).slice(0, 600)),
      create("span", "meta", words.facts(shown).join(" · ")),
    );
  };
  const view = createTreemapView(container, model, words, {
    describe,
    open: (item, byKeyboard) => go(item, byKeyboard ? "first" : null),
    leave: () => {
      if (current.parent !== null) {
        go(current.parent, current);
      }
    },
  });
  const files = createFileList(model, words, translate);

  const go = (item: Item, focus: Item | "first" | null): void => {
    current = item;
    crumbs.replaceChildren(...ancestry(item).map(createCrumb));
    container.dataset.empty = item.bytes > 0 ? "" : translate("html.page.empty");
    describe(null);
    view.show(item, focus);
    files?.show(item);
  };
  const createCrumb = (item: Item): HTMLElement => {
    const crumb = create("li");
    const name =
      item.kind === "layer" ? translate("html.page.layer", { number: (item.layer ?? 0) + 1 }) : item.name;
    if (item === current) {
      const here = create("span", "here", name);
      here.setAttribute("aria-current", "location");
      crumb.append(here);
    } else {
      const button = create("button", "crumb", name);
      button.type = "button";
      button.addEventListener("click", () => go(item, current));
      crumb.append(button);
    }
    return crumb;
  };

  for (const number of document.querySelectorAll<HTMLElement>("[data-layer]")) {
    const layer = Number(number.dataset.layer);
    const item = image.children().find((child) => child.layer === layer);
    if (item === undefined || item.children().length === 0) {
      continue;
    }
    const button = create("button", "number");
    button.type = "button";
    button.setAttribute("aria-label", translate("html.page.openLayer", { number: layer + 1 }));
    button.append(...number.childNodes);
    button.addEventListener("click", () => {
      go(item, "first");
      explorer.scrollIntoView();
    });
    number.replaceWith(button);
  }

  go(image, null);
  performance.mark("treemap");
}
