import type { Translate } from "../../../locales/translate.js";
import { create, find } from "./dom.js";
import { createFileFinder, type FileQuery } from "./file-query.js";
import type { ImageModel } from "./image-model.js";
import type { Item } from "./items.js";
import type { Scope, Words } from "./words.js";

export interface FileList {
  /** Lists what is in the item, as the search and the switch beside it say. */
  readonly show: (item: Item) => void;
}

const PAGE = 100;
const PATH_LENGTH = 300;
const SEARCH_DELAY = 150;

/** The files of a part of the image, largest first, a page at a time; null where the page has no list. */
export function createFileList(model: ImageModel, words: Words, translate: Translate): FileList | null {
  const list = find("file-list", HTMLOListElement);
  const search = find("search", HTMLInputElement);
  const onlyShadowed = find("only-shadowed", HTMLInputElement);
  const count = find("count", HTMLParagraphElement);
  const more = find("more", HTMLButtonElement);
  if (list === null || search === null || onlyShadowed === null || count === null || more === null) {
    return null;
  }
  const findFiles = createFileFinder(model);
  let scope: Pick<FileQuery, "layer" | "node"> = { layer: null, node: 0 };
  let place: Scope = { kind: "image", layer: 1, path: "/" };
  let most = PAGE;
  let timer = 0;

  const update = (): void => {
    const query = { ...scope, onlyShadowed: onlyShadowed.checked, search: search.value.trim() };
    const { entries, files, bytes, unnamed } = findFiles(query, most);
    list.replaceChildren(...entries.map((entry) => createRow(entry, model, words)));
    const text =
      entries.length === 0
        ? translate(`html.page.noneFound.${place.kind}`, { ...place })
        : translate(`html.page.shown.${place.kind}`, {
            ...place,
            shown: words.number(entries.length),
            count: files,
            number: words.number(files),
            size: words.size(bytes),
          });
    const notListed =
      unnamed === 0 || query.search === ""
        ? []
        : [translate("html.page.notListed", { count: unnamed, number: words.number(unnamed) })];
    count.textContent = [text, ...notListed].join(" · ");
    const left = files - entries.length;
    more.hidden = entries.length < most || left <= 0;
    more.textContent = translate("html.page.more", { number: words.number(Math.min(PAGE, left)) });
  };
  const restart = (): void => {
    most = PAGE;
    update();
  };

  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(restart, SEARCH_DELAY);
  });
  search.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") {
      restart();
    }
  });
  onlyShadowed.addEventListener("change", restart);
  more.addEventListener("click", () => {
    const next = most;
    most += PAGE;
    update();
    // The button may be gone now: reading goes on at the first new row.
    const row = list.children[next];
    if (row instanceof HTMLElement) {
      row.tabIndex = -1;
      row.focus();
    }
  });

  return {
    show: (item) => {
      scope = { layer: item.layer, node: item.node };
      place = words.scope(item);
      clearTimeout(timer);
      // After the treemap has been painted: with many files the first list takes a moment.
      timer = setTimeout(restart);
    },
  };
}

function createRow(entry: number, model: ImageModel, words: Words): HTMLElement {
  const { entries, layers } = model;
  const layer = entries.layer[entry] ?? 0;
  const row = create("li");
  const path = words.path(entry);
  const shown = create("span", "path", cutMiddle(path, PATH_LENGTH));
  if (path.length > PATH_LENGTH) {
    shown.title = path;
  }
  const colour = entries.end[entry] === 0 ? (layers[layer]?.origin ?? "own") : "shadowed";
  const meta = create("span", "meta", [words.layer(layer), ...words.fate(entry)].join(" · "));
  const swatch = create("span", `swatch ${colour}`);
  swatch.setAttribute("aria-hidden", "true");
  row.append(swatch, shown, create("span", "amount", words.size(entries.bytes[entry] ?? 0)), meta);
  return row;
}

/** Both ends of a path tell more than its middle. */
function cutMiddle(text: string, length: number): string {
  if (text.length <= length) {
    return text;
  }
  const half = Math.floor((length - 1) / 2);
  // With the u flag this finds only the halves of characters that cutting left.
  return `${text.slice(0, half)}…${text.slice(-half)}`.replace(/[\ud800-\udfff]/gu, "");
}
