import { describe, expect, it } from "@jest/globals";
import { adviseOnMade, inShort, inWords } from "../../support/advice.js";
import { file, opaque, whiteout } from "../../support/layer-entries.js";

const MB = 1_000_000;

describe("a repository's history", () => {
  const git = [
    file("app/.git/objects/pack/x.pack", MB),
    file("app/.git/HEAD", 20),
    file("app/.gitignore", MB),
  ];

  it.each([
    ["COPY . /app", "rule.LR2006.context"],
    ["RUN git clone https://example.com/x app", "rule.LR2006.run"],
    ["COPY --from=build /app /app", "rule.LR2006.copy"],
  ])("is told where it comes from: %s", (instruction, message) => {
    const [advice, ...others] = adviseOnMade({ dockerfile: `FROM base\n${instruction}\n`, layers: [git] });
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ ruleId: "LR2006", message, savedBytes: MB + 20, files: 2 });
  });

  it("is better kept out of what is copied than deleted", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nCOPY . /app\nRUN rm -rf /app/.git\n",
      layers: [git, [whiteout("app/.git")]],
    });
    expect(advice.map(inShort)).toEqual([["LR2006", 2, MB + 20]]);
  });
});

describe("node_modules of the host", () => {
  const copied = [file("app/node_modules/x/a.js", MB), file("app/node_modules/y/b.js", 2 * MB)];

  it("is told with the bytes that an install replaced, however it did", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nCOPY . /app\nRUN npm ci\n",
      layers: [
        [...copied, file("app/node_modules/z/kept.js", 4 * MB)],
        [opaque("app/node_modules/x"), file("app/node_modules/y/b.js", 2 * MB, { mtime: 9 })],
      ],
    });
    expect(advice.map(inWords)).toEqual([
      [
        "LR2007",
        2,
        3 * MB,
        "Line 3 replaces 2 files of node_modules copied here, too late for this layer to get smaller. Add the line `**/node_modules` to .dockerignore.",
      ],
    ]);
  });

  it("is what the program runs from where nothing replaces it", () => {
    expect(adviseOnMade({ dockerfile: "FROM base\nCOPY . /app\n", layers: [copied] })).toEqual([]);
  });
});

describe("a virtual environment of the host", () => {
  const venv = [
    file("app/.venv/lib/python3.14/site-packages/flask/app.py", MB),
    file("app/.venv/lib/python3.14/site-packages/flask/__pycache__/app.cpython-314.pyc", MB),
    file("app/.venv/bin/flask", 300),
  ];
  const marker = file("app/.venv/pyvenv.cfg", 80);
  const install = [file("usr/local/lib/python3.14/site-packages/flask/app.py", MB)];

  it.each([
    ["before", [marker, ...venv]],
    ["after", [...venv, marker]],
  ])("is told where the image installs packages itself, its marker %s the rest", (_, entries) => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nCOPY . /app\nRUN pip install flask\n",
      layers: [entries, install],
    });
    expect(advice.map(inShort)).toEqual([["LR2009", 2, 2 * MB + 300]]);
    expect(advice[0]?.certainty).toBe("at-least");
  });

  it("is what the program may run from where nothing else is installed, its bytecode aside", () => {
    const advice = adviseOnMade({ dockerfile: "FROM base\nCOPY . /app\n", layers: [[...venv, marker]] });
    expect(advice.map(inShort)).toEqual([["LR2008", 2, MB]]);
  });

  it("is none of the host's where a RUN made it or where it comes from another stage", () => {
    const made = {
      dockerfile: "FROM base\nRUN python -m venv\nRUN pip install flask\n",
      layers: [[...venv, marker], install],
    };
    expect(adviseOnMade(made)).toEqual([]);
    expect(
      adviseOnMade({
        ...made,
        dockerfile: "FROM base\nCOPY --from=build /app /app\nRUN pip install flask\n",
      }),
    ).toEqual([]);
  });

  it("needs the marker: without it the files are judged as any others", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nCOPY . /app\nRUN pip install && rm\n",
      layers: [venv, [...install, whiteout("app")]],
    });
    expect(advice.map(inShort)).toEqual([
      ["LR2003", 2, MB + 300],
      ["LR2008", 2, MB],
    ]);
  });
});
