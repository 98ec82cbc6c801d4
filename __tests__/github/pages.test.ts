import { describe, expect, it } from "@jest/globals";
import { pagesOf } from "../../src/github/pages.js";

/** A server with these pages, which notes what it is asked for. */
function createList(pages: readonly (readonly number[])[]) {
  const asked: unknown[] = [];
  const list = async (request: { readonly per_page: number; readonly page: number }) => {
    asked.push(request);
    const link = request.page < pages.length ? '<https://x/?page=2>; rel="next"' : undefined;
    return { data: pages[request.page - 1] ?? [], headers: { link } };
  };
  return { asked, list };
}

describe("the pages of a list", () => {
  it("are read to the last, full or not", async () => {
    const { list } = createList([[1], [], [2, 3]]);
    const found: unknown[] = [];
    for await (const page of pagesOf(list)) found.push(page);
    expect(found).toEqual([
      { items: [1], isLast: false },
      { items: [], isLast: false },
      { items: [2, 3], isLast: true },
    ]);
  });

  it("are not asked for when nobody wants more", async () => {
    const { asked, list } = createList([[1], [2], [3]]);
    for await (const { items } of pagesOf(list)) if (items.includes(2)) break;
    expect(asked).toEqual([
      { per_page: 100, page: 1 },
      { per_page: 100, page: 2 },
    ]);
  });
});
