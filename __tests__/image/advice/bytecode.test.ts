import { describe, expect, it } from "@jest/globals";
import { adviseOnMade, inShort } from "../../support/advice.js";
import { file } from "../../support/layer-entries.js";

const MB = 1_000_000;
const compiled = (directory: string) => file(`${directory}/__pycache__/m.cpython-314.pyc`, MB);

describe("compiled Python files", () => {
  it("are told where they are copied from the build context", () => {
    const advice = adviseOnMade({
      dockerfile: "FROM base\nCOPY . /app\n",
      layers: [[file("app/m.py", 10), compiled("app")]],
    });
    expect(advice.map(({ message, savedBytes }) => [message, savedBytes])).toEqual([
      ["rule.LR2008.context", MB],
    ]);
  });

  it("are told where a RUN compiled the base image's modules, in whatever order the layer has its files", () => {
    const base = [
      file("lib/python/os.py", 10),
      file("lib/python/pip/cli.py", 10),
      file("lib/python/new/x.py", 10),
    ];
    const advice = adviseOnMade({
      dockerfile: "FROM base\nRUN pip install flask\nRUN pip install more\n",
      base,
      layers: [
        [
          compiled("lib/python"),
          compiled("lib/python/new"),
          file("lib/python/new/x.py", 20),
          compiled("lib/python/flask"),
          file("lib/python/flask/app.py", 20),
        ],
        [compiled("lib/python/pip")],
      ],
    });
    expect(advice.map(({ message, ...item }) => [message, ...inShort(item as never)])).toEqual([
      ["rule.LR2008.run", "LR2008", 2, MB],
      ["rule.LR2008.run", "LR2008", 3, MB],
    ]);
  });

  it("are meant where a RUN compiled what earlier lines of the Dockerfile copied", () => {
    const made = {
      dockerfile: "FROM base\nCOPY app /app\nRUN python -m compileall /app\n",
      layers: [[file("app/m.py", 10)], [compiled("app")]],
    };
    expect(adviseOnMade(made)).toEqual([]);
  });
});
