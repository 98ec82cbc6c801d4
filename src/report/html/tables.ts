import { concat, type Html, html } from "./markup.js";

export interface Column {
  readonly heading: string;
  readonly align: "start" | "end";
  /** `wide`: running text; `short`: text that is short as a rule, and wraps where it is not. */
  readonly width?: "wide" | "short";
  /** Whether the page's script lets the reader sort by it; then its cells have a value. */
  readonly sortable: boolean;
}

export interface Cell {
  readonly content: Html;
  /** What is sorted by: a number, or nothing where it is unknown. */
  readonly value?: number | null;
}

/** A table that scrolls within itself where the page is narrow. Rows have a cell for each column. */
export function table(
  label: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  foot: readonly Cell[] | null = null,
): Html {
  const heads = columns.map(
    ({ heading, align, sortable }) =>
      html`<th scope="col" class="${align}"${sortable ? html` data-sort=""` : html``}>${heading}</th>`,
  );
  const footer = foot === null ? html`` : html`<tfoot>${row(foot, columns)}</tfoot>\n`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
<table>
<thead><tr>${concat(heads)}</tr></thead>
<tbody>
${concat(rows.map((cells) => row(cells, columns)))}</tbody>
${footer}</table>
</div>
`;
}

function row(cells: readonly Cell[], columns: readonly Column[]): Html {
  const shown = cells.map(({ content, value }, index) => {
    const data = value === undefined ? html`` : html` data-value="${value ?? ""}"`;
    const { align = "start", width = "" } = columns[index] ?? {};
    return html`<td class="${align} ${width}"${data}>${content}</td>`;
  });
  return html`<tr>${concat(shown)}</tr>\n`;
}
