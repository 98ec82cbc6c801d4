import { create } from "./dom.js";

/** Makes the columns marked for it sortable: by a button in their heads, unknown values always last. */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
  const body = table.tBodies[0];
  if (body === undefined) {
    return;
  }
  heads.forEach((head, column) => {
    if (head.dataset.sort === undefined) {
      return;
    }
    const button = create("button", "sort", head.textContent ?? "");
    button.type = "button";
    head.replaceChildren(button);
    // The rows come in the order of the first column.
    head.setAttribute("aria-sort", column === 0 ? "ascending" : "none");
    button.addEventListener("click", () => {
      const falls = head.getAttribute("aria-sort") !== "descending";
      for (const other of heads.filter(({ dataset }) => dataset.sort !== undefined)) {
        other.setAttribute("aria-sort", other === head ? (falls ? "descending" : "ascending") : "none");
      }
      const rows = [...body.rows].map((row) => ({ row, value: sortValue(row.cells[column]) }));
      rows.sort((a, b) => compare(a.value, b.value, falls));
      body.append(...rows.map(({ row }) => row));
    });
  });
}

function sortValue(cell: HTMLTableCellElement | undefined): number | null {
  const value = cell?.dataset.value ?? "";
  return value === "" ? null : Number(value);
}

function compare(a: number | null, b: number | null, falls: boolean): number {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null);
  }
  return falls ? b - a : a - b;
}
