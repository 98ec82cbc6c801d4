import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Instruction } from "../../src/dockerfile/ast.js";
import { alignHistory } from "../../src/image/history-alignment.js";
import type { HistoryRow } from "../../src/image/layer.js";
import { dockerfile } from "../support/dockerfile.js";
import { historyRow, legacyRow } from "../support/layers.js";

const BASE = historyRow("", { comment: "Imported from -", size: 100 });

function instructions(lines: readonly string[]): Instruction[] {
  return dockerfile(...lines).instructions.filter(({ keyword }) => keyword !== "FROM");
}

/** What each row was paired with, newest first: its text, `≈` before it where unsure, and own or base. */
function align(rows: readonly HistoryRow[], ...lines: readonly string[]): string[] {
  return alignHistory(rows, instructions(lines)).map(({ instruction, mapping, origin }) => {
    const text = instruction === null ? "" : `${instruction.keyword} ${instruction.body.text.trim()}`;
    return `${mapping === "approximate" ? "≈ " : ""}${text || origin}`;
  });
}

describe("rows and instructions", () => {
  it.each<[string, HistoryRow, ...string[]]>([
    ["RUN", historyRow("RUN /bin/sh -c make  all # buildkit"), "RUN make  all"],
    ["RUN with ARGs", historyRow("RUN |1 A=b /bin/sh -c make # buildkit"), "RUN make"],
    ["RUN with flags", historyRow("RUN /bin/sh -c make # buildkit"), "RUN --mount=type=cache,target=/c make"],
    [
      "RUN over several lines",
      historyRow("RUN /bin/sh -c a &&     b # buildkit"),
      "RUN a && \\",
      "  # why",
      "    b",
    ],
    ["RUN exec form", historyRow("RUN touch /exec form # buildkit"), 'RUN ["touch", "/exec form"]'],
    ["RUN heredoc", historyRow("RUN /bin/sh -c a\nb\n # buildkit"), "RUN <<EOF", "a", "b", "EOF"],
    ["RUN heredoc with tabs", historyRow("RUN /bin/sh -c a\n # buildkit"), "RUN <<-EOF", "\ta", "EOF"],
    ["RUN heredoc script", historyRow("RUN /dev/pipes/EOF # buildkit"), "RUN <<EOF", "#!/bin/env x", "EOF"],
    [
      "RUN with a heredoc",
      historyRow("RUN /bin/sh -c python3 <<EOF\na\nEOF # buildkit"),
      "RUN python3 <<EOF",
      "a",
      "EOF",
    ],
    ["COPY", historyRow("COPY a b /dst # buildkit"), "COPY --from=x --link a b /dst"],
    ["COPY JSON", historyRow("COPY a b /dst d # buildkit"), 'COPY ["a b", "/dst d"]'],
    [
      "COPY heredoc",
      historyRow("COPY <<ONE <<TWO /d/ # buildkit"),
      "COPY <<ONE <<TWO /d/",
      "1",
      "ONE",
      "2",
      "TWO",
    ],
    ["COPY with variables", historyRow("COPY a /opt/app/x # buildkit"), `COPY a $${"{HOME}"}/x`],
    ["ADD, flags kept", historyRow("ADD --chown=1:1 b /b # buildkit"), "ADD --chown=1:1 b /b"],
    ["WORKDIR, relative", historyRow("WORKDIR /opt/app/sub"), "WORKDIR sub"],
    ["ENV", historyRow("ENV A=b C=d e"), 'ENV A=b C="d e"'],
    ["ARG with a passed value", historyRow("ARG A=z"), "ARG A=b"],
    ["LABEL", historyRow("LABEL a=b c"), 'LABEL a="b c"'],
    ["CMD exec form", historyRow('CMD ["python" "main.py"]'), 'CMD ["python", "main.py"]'],
    ["CMD shell form", historyRow('CMD ["/bin/sh" "-c" "python main.py"]'), "CMD python main.py"],
    ["SHELL", historyRow("SHELL [/bin/bash -c]"), 'SHELL ["/bin/bash", "-c"]'],
    ["legacy RUN", legacyRow("/bin/sh -c make"), "RUN make"],
    ["legacy RUN with ARGs", legacyRow("|2 A=b C=d /bin/sh -c make"), "RUN make"],
    ["legacy RUN exec form", legacyRow("touch /exec form"), 'RUN ["touch", "/exec form"]'],
    [
      "legacy COPY",
      legacyRow("/bin/sh -c #(nop) COPY file:0aF1 in /dst ".replace("aF", "af")),
      "COPY a /dst",
    ],
    [
      "legacy COPY, chown",
      legacyRow("/bin/sh -c #(nop) COPY --chown=1:1multi:0af1 in /d/ "),
      "COPY --chown=1:1 a b /d/",
    ],
    [
      "legacy ADD, chown",
      legacyRow("/bin/sh -c #(nop) ADD --chown=1:1 dir:0af1 in /d "),
      "ADD --chown=1:1 a /d",
    ],
    ["legacy ENV", legacyRow("/bin/bash -c #(nop)  ENV A=b"), "ENV A=b"],
    ["legacy ONBUILD", legacyRow("/bin/sh -c #(nop)  ONBUILD RUN x"), "ONBUILD RUN x"],
  ])("belong together: %s", (_, row, ...lines) => {
    const [first] = alignHistory([row, BASE], instructions(lines));
    expect(first).toMatchObject({ mapping: "exact", origin: "own" });
    expect(first?.instruction).not.toBeNull();
  });

  it.each<[string, HistoryRow, ...string[]]>([
    [
      "tabs, which docker prints as blanks",
      historyRow("RUN /bin/sh -c a &&  b # buildkit"),
      "RUN a && \\",
      "\tb",
    ],
    [
      "a script that the shell runs",
      historyRow("RUN /bin/sh -c /dev/pipes/E # buildkit"),
      "RUN <<E",
      "#!/x",
      "E",
    ],
    ["exec form with ARGs", historyRow("RUN |2 A=b C=d touch /x # buildkit"), 'RUN ["touch", "/x"]'],
    ["a shell of Windows", historyRow("RUN cmd /S /C make # buildkit"), "RUN make"],
    [
      "a shell that takes its command without an option",
      historyRow("RUN |1 A=b c /sh make # buildkit"),
      'SHELL ["/sh"]',
      "RUN make",
    ],
  ])("belong together: RUN, %s", (_, row, ...lines) => {
    expect(alignHistory([row, BASE], instructions(lines))[0]).toMatchObject({ mapping: "exact" });
  });

  it.each<[string, string, ...string[]]>([
    ["the end of a longer command", "/bin/sh -c echo make", "RUN make"],
    ["the end of a longer command with an option", "/bin/sh -c env -c make", "RUN make"],
    ["the end of a longer command in exec form", "echo make", 'RUN ["make"]'],
    ["the end of a longer command behind an ARG", "|1 A=b echo make", 'RUN ["make"]'],
    ["another shell", "/bin/sh -c make", 'SHELL ["/bin/bash", "-c"]', "RUN make"],
    ["the end of a longer command in a known shell", "/sh -c echo make", 'SHELL ["/sh", "-c"]', "RUN make"],
  ])("of a RUN are approximate where the row is %s", (_, command, ...lines) => {
    const row = historyRow(`RUN ${command} # buildkit`);
    expect(alignHistory([row, BASE], instructions(lines))[0]).toMatchObject({ mapping: "approximate" });
  });

  it("are approximate where only the keyword agrees", () => {
    expect(align([historyRow("RUN /bin/sh -c other # buildkit"), BASE], "RUN make")).toEqual([
      "≈ RUN make",
      "base",
    ]);
  });

  it("do not belong together where the keyword differs", () => {
    expect(align([historyRow("COPY a /a # buildkit"), BASE], "RUN make")).toEqual(["base", "base"]);
  });
});

describe("a history", () => {
  it("is aligned from its newest row, what is left over being the base image's", () => {
    const rows = [
      historyRow('CMD ["x"]'),
      historyRow("RUN /bin/sh -c make # buildkit"),
      historyRow("RUN /bin/sh -c make # buildkit"),
      BASE,
    ];
    expect(align(rows, "FROM a", "RUN make", 'CMD ["x"]')).toEqual(['CMD ["x"]', "RUN make", "base", "base"]);
  });

  it("keeps identical RUNs apart by their order", () => {
    const rows = Array(3).fill(historyRow("RUN /bin/sh -c true # buildkit"));
    const list = instructions(["RUN true", "RUN true", "RUN true"]);
    const aligned = alignHistory([...rows, BASE], list);
    expect(aligned.map(({ instruction }) => instruction)).toEqual([...list.toReversed(), null]);
    expect(aligned.map(({ mapping }) => mapping)).toEqual(["exact", "exact", "exact", "none"]);
  });

  it("is unsure which of two identical instructions is the missing one", () => {
    const rows = [historyRow("RUN /bin/sh -c true # buildkit"), BASE];
    expect(align(rows, "RUN true", "RUN true")).toEqual(["≈ RUN true", "base"]);
  });

  it("passes over rows of a trigger of the base image", () => {
    const rows = [
      historyRow("COPY a /a # buildkit"),
      historyRow("RUN /bin/sh -c trigger # buildkit"),
      historyRow("ENV A=b"),
      BASE,
    ];
    expect(align(rows, "ENV A=b", "COPY a /a")).toEqual(["COPY a /a", "own", "ENV A=b", "base"]);
  });

  it("passes over instructions that left no row", () => {
    const rows = [historyRow("COPY a /a # buildkit"), historyRow("ENV A=b"), BASE];
    expect(align(rows, "ENV A=b", "ONBUILD RUN x", "RUN gone", "COPY a /a")).toEqual([
      "COPY a /a",
      "ENV A=b",
      "base",
    ]);
  });

  it("is aligned without the rows that BuildKit adds for layers of a base without history", () => {
    const fillers = Array.from({ length: 60 }, (_, index) =>
      historyRow(`[${index}/60] COPY a /a`, { comment: "buildkit.exporter.image.v0" }),
    );
    const rows = [historyRow("COPY a /a # buildkit"), historyRow("ENV A=b")];
    expect(align([...fillers, ...rows], "ENV A=b", "COPY a /a")).toEqual([
      ...fillers.map(() => "base"),
      "COPY a /a",
      "ENV A=b",
    ]);
  });

  it("is all base where the Dockerfile has nothing but FROM, and where there is no history", () => {
    expect(align([historyRow("RUN /bin/sh -c a # buildkit"), BASE], "FROM a")).toEqual(["base", "base"]);
    expect(align([], "RUN a")).toEqual([]);
  });

  it("too far out of step with the Dockerfile tells nothing", () => {
    const lines = Array.from({ length: 200 }, (_, index) => `RUN step-${index}`);
    expect(align([BASE], ...lines)).toEqual(["base"]);
  });

  it("of a long Dockerfile is aligned row by row", () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `ENV KEY${index}=${index % 7}`);
    const rows = lines.map((line) => historyRow(line)).toReversed();
    expect(align([...rows, BASE], ...lines)).toEqual([...lines.toReversed(), "base"]);
  });

  it("keeps the Dockerfile's order, whatever rows are missing or strange", () => {
    const lines = fc.array(fc.constantFrom("RUN a", "RUN b", "ENV A=b", "COPY a /a", 'CMD ["x"]'), {
      maxLength: 12,
    });
    const written: Record<string, string> = {
      "RUN a": "RUN /bin/sh -c a # buildkit",
      "RUN b": "RUN /bin/sh -c b # buildkit",
      "COPY a /a": "COPY a /a # buildkit",
      'CMD ["x"]': 'CMD ["x"]',
    };
    fc.assert(
      fc.property(lines, fc.array(fc.nat(12), { maxLength: 3 }), (list, dropped) => {
        const parsed = instructions(list);
        const rows = list
          .map((line) => historyRow(written[line] ?? line))
          .filter((_, index) => !dropped.includes(index))
          .toReversed();
        const aligned = alignHistory([...rows, BASE], parsed);
        const places = aligned.flatMap(({ instruction }) =>
          instruction === null ? [] : [parsed.indexOf(instruction)],
        );
        expect(places).toEqual([...new Set(places)].sort((a, b) => b - a));
        if (dropped.length === 0)
          expect(aligned.slice(0, -1).every(({ mapping }) => mapping === "exact")).toBe(true);
      }),
    );
  });
});
