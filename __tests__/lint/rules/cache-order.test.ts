import { describe, expect, it } from "@jest/globals";
import { lintLines } from "../lint-text.js";

function early(lines: readonly string[]): string[] {
  return lintLines(["FROM a:1", ...lines], ["LR1004"]).map(({ at, message }) => {
    return `${at} | ${/"([^"]*)" again/.exec(message)?.[1]}`;
  });
}

describe("LR1004, application files copied before packages are installed", () => {
  it("points at the source, and says what to copy first", () => {
    const lines = ["FROM a:1", "COPY --chown=a . /app", "RUN pip install -r requirements.txt"];

    expect(lintLines(lines, ["LR1004"])).toEqual([
      {
        id: "LR1004",
        severity: "warning",
        at: ".",
        message:
          'Every change to "." runs "pip install" again. Copy only the package list first, install, and copy the rest after that.',
      },
    ]);
  });

  it("says to move the line where the install needs no list", () => {
    const [seen] = lintLines(["FROM a:1", "COPY app.py /app.py", "RUN pip install flask"], ["LR1004"]);

    expect(seen?.at).toBe("app.py");
    expect(seen?.message).toContain("Move this line below the install.");
  });

  it.each([
    ["pip install -r requirements.txt", "pip install"],
    ["pip install --no-cache-dir -r https://x/r.txt", "pip install"],
    ["uv pip install flask", "pip install"],
    ["npm ci", "npm ci"],
    ["npm install --omit dev", "npm install"],
    ["npm i -g @vue/cli", "npm i"],
    ["yarn", "yarn"],
    ["yarn --frozen-lockfile", "yarn"],
    ["yarn install", "yarn install"],
    ["yarn global add @vue/cli", "yarn global add"],
    ["pnpm install --frozen-lockfile", "pnpm install"],
    ["pnpm --dir x fetch", "pnpm fetch"],
    ["bundle install", "bundle install"],
    ["gem install rails -v 7", "gem install"],
    ["composer install --no-dev", "composer install"],
    ["composer require a/b", "composer require"],
    ["go mod download", "go mod download"],
    ["go install example.com/tool@v1", "go install"],
    ["poetry install --no-root", "poetry install"],
    ["pipenv sync", "pipenv sync"],
    ["dotnet restore", "dotnet restore"],
    ["cargo fetch", "cargo fetch"],
    ["apt-get update && apt-get install -y curl", "apt-get install"],
    ["apt-get install -t bookworm-backports curl", "apt-get install"],
    ["apk add --no-cache --virtual .deps curl", "apk add"],
    ["dnf -y install curl", "dnf install"],
    ["set -e; if x; then pip install flask; fi", "pip install"],
  ])("flags COPY . before %j", (script, command) => {
    expect(early(["COPY . .", `RUN ${script}`])).toEqual([`. | ${command}`]);
  });

  it.each([
    "pip install .",
    "pip install -e .[dev]",
    "pip install -r requirements.txt -e .",
    "pip install ./wheels/x.whl",
    "pip install /tmp/x.tar.gz",
    "pip install $PACKAGE",
    "pip install --upgrade",
    "python setup.py install",
    "npm run build",
    "npm install ./local.tgz",
    "npm install -g .",
    "npm --version",
    "yarn build",
    "yarn --version",
    "pnpm -r build",
    "go build ./...",
    "go install ./...",
    "cargo build",
    "make install",
    "apt-get update",
    "apt-get install -y ./x.deb",
    "apt-get remove x",
    "bundle exec rake",
    "composer dump-autoload",
    "dotnet publish",
    "echo pip install flask",
  ])("passes COPY . before %j, which needs it or installs nothing", (script) => {
    expect(early(["COPY . .", `RUN ${script}`])).toEqual([]);
  });

  it.each([
    ["./", "COPY ./ /app"],
    ["*", "COPY * /app/"],
    ["src", "COPY src /app/src"],
    ["./app/", "COPY ./app/ ./"],
    ["main.go", "COPY go.mod main.go ./"],
    ["*.py", "COPY *.py ./"],
    ["/", "ADD / /app"],
    ['"."', 'COPY [".", "/app"]'],
  ])("takes %s for application files", (source, line) => {
    expect(early([line, "RUN pip install flask"])).toEqual([`${source} | pip install`]);
  });

  it.each([
    "COPY requirements.txt .",
    "COPY app/requirements.txt .",
    "COPY requirements/ requirements/",
    "COPY package*.json ./",
    "COPY package.json yarn.lock ./",
    "COPY go.mod go.sum ./",
    "COPY pyproject.toml poetry.lock setup.py ./",
    "COPY Gemfile Gemfile.lock ./",
    "COPY nginx.conf /etc/nginx/",
    "COPY docker-entrypoint.sh /",
    "COPY --from=build . .",
    "COPY $UNKNOWN .",
    "COPY <<EOF app.py\nx\nEOF",
    "ADD https://example.com/app.py .",
    "ONBUILD COPY . .",
  ])("passes %j", (line) => {
    expect(early([line, "RUN pip install flask"])).toEqual([]);
  });

  it("passes files that are copied after the install", () => {
    expect(early(["COPY package.json .", "RUN npm ci", "COPY . .", "RUN npm run build"])).toEqual([]);
  });

  it("passes a second install from the same list, which has little left to do", () => {
    const lines = ["COPY package.json .", "RUN npm ci", "COPY . .", "RUN npm ci --omit=dev"];

    expect(early(lines)).toEqual([]);
    expect(early([...lines, "RUN pip install -r requirements.txt"])).toEqual([". | pip install"]);
  });

  it("does not take an upgrade of pip for an install from the list", () => {
    expect(early(["RUN pip install -U pip", "COPY . .", "RUN pip install -r requirements.txt"])).toHaveLength(
      1,
    );
  });

  it("counts an install in the stage that it is built FROM", () => {
    const lines = ["COPY package.json .", "RUN npm ci", "FROM b", "COPY . .", "RUN npm ci"];

    expect(lintLines(["FROM a:1 AS b", ...lines], ["LR1004"])).toEqual([]);
    expect(lintLines(["FROM a:1 AS c", ...lines], ["LR1004"])).toHaveLength(1);
  });

  it("judges each stage for itself", () => {
    expect(early(["COPY . .", "FROM a:1", "RUN npm ci"])).toEqual([]);
  });

  it("reports each early COPY once, with the install that needs the list where there is one", () => {
    const lines = ["COPY a.js .", "COPY src src", "RUN apk add git", "RUN npm ci", "RUN npm install -g x"];

    expect(early(lines)).toEqual(["a.js | npm ci", "src | npm ci"]);
    expect(early(["COPY a.js .", "RUN apk add git", "COPY b.js ."])).toEqual(["a.js | apk add"]);
  });

  it("looks into here-documents, exec forms and continuations", () => {
    expect(early(["COPY . .", "RUN <<EOF", "set -e", "npm ci", "EOF"])).toEqual([". | npm ci"]);
    expect(early(["COPY . .", 'RUN ["npm", "ci"]'])).toEqual([". | npm ci"]);
    expect(early(["COPY \\", "  . \\", "  .", "RUN cd x && \\", "  npm ci"])).toEqual([". | npm ci"]);
  });

  it("leaves an ONBUILD RUN to the build that runs it", () => {
    expect(early(["COPY . .", "ONBUILD RUN npm ci"])).toEqual([]);
  });

  it.each([
    ["in the RUN that installs", ["RUN apt-get install -y gcc && make"]],
    ["before it there", ["RUN python configure.py && pip install flask"]],
    ["by a program of one's own", ["RUN apt-get update && /app/setup && apt-get install -y gcc"]],
    ["by its name", ["RUN chmod +x /app/main.py && apt-get install -y gcc"]],
    ["with its folder", ["RUN chown -R 1000 /app && apt-get install -y gcc"]],
    ["in a RUN before it", ["RUN ./configure", "RUN apt-get install -y gcc"]],
    ["by its name in a RUN before it", ["RUN cat /app/main.py > /x", "RUN apt-get install -y gcc"]],
    [
      "to write the list",
      ["RUN python /app/main.py > requirements.txt", "RUN pip install -r requirements.txt"],
    ],
    ["to write the list there", ["RUN sh /app/list.sh && pip install -r requirements.txt"]],
  ])("passes files that are needed %s", (_, lines) => {
    expect(early(["COPY main.py /app/", ...lines])).toEqual([]);
  });

  it.each([
    ["RUN mkdir -p /app/x && apt-get install -y gcc", "apt-get install"],
    ["RUN cp /other/main /x && apt-get install -y gcc", "apt-get install"],
    ["RUN npm ci && npm run build", "npm ci"],
    ["RUN python -m venv /venv && pip install flask", "pip install"],
    ["RUN apt-get install -y gcc\nRUN make", "apt-get install"],
    ["RUN chown 1 /app\nRUN npm ci", "npm ci"],
  ])("flags what is not: %j", (lines, command) => {
    expect(early(["COPY main.py /app/", ...lines.split("\n")])).toEqual([`main.py | ${command}`]);
  });

  it("passes an install that a stage has done from which files are copied", () => {
    const stages = (from: string) => [
      "FROM a:1 AS deps",
      "COPY package.json .",
      "RUN npm ci",
      "FROM a:1",
      `COPY --from=${from} /app/node_modules node_modules`,
      "COPY . .",
      "RUN npm ci",
    ];

    expect(lintLines(stages("deps"), ["LR1004"])).toEqual([]);
    expect(lintLines(stages("0"), ["LR1004"])).toEqual([]);
    expect(lintLines(stages("other:1"), ["LR1004"])).toHaveLength(1);
  });
});
