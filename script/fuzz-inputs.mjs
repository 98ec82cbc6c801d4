// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
// The inputs of fuzz-lint.mjs: each follows from the seed and its number alone.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const LINES = [
  "FROM python:3.12-slim AS build",
  "FROM --platform=$BUILDPLATFORM golang AS Build",
  "FROM ${BASE:-debian}:${TAG}@sha256:abc as final",
  "FROM scratch",
  "FROM build",
  "ARG BASE=python TAG=3.12",
  "ARG TOKEN",
  'ENV A=1 B=$A C="x y" PATH=${PATH}:/app',
  "ENV key a value",
  "LABEL org.opencontainers.image.licenses='MIT' a=b",
  "RUN apt-get update && apt-get install -y curl git=1.2 && rm -rf /var/lib/apt/lists/*",
  "RUN pip install flask==2 'requests>=1' -r requirements.txt",
  "RUN apk add --no-cache curl; cd /tmp && sudo make | tee log",
  "RUN --mount=type=cache,target=/root/.cache/pip --network=none pip install x",
  'RUN ["sh", "-c", "npm install express"]',
  "RUN if [ -f a ]; then yarn install; else gem install b; fi # why",
  'RUN for i in 1 2 3; do wget "http://x/$i"; done; case $x in a) b;; esac',
  "RUN <<EOF\ncd /a\npip install b\nEOF",
  "RUN cat <<-'A' > /b && cat 3<<\"B\"\n\tone\n\tA\ntwo $(x)\nB",
  "RUN go install a@latest && \\\n # comment\n\n go get b \\\n  && useradd -u 123456 x",
  "COPY --from=build --chown=a:b /x /y z/",
  "COPY <<EOF /file\n$HOME\nEOF",
  "COPY . .",
  'COPY ["a b", "c"]',
  "ADD https://x/y.tar.gz /z",
  "ADD --checksum=sha256:x git@github.com:a/b.git#c /d",
  "WORKDIR app",
  "WORKDIR ${HOME}/x",
  "USER root:0",
  "EXPOSE 80/TCP 70000 10-20/udp 1:2 $PORT",
  "HEALTHCHECK --interval=1s CMD curl -f http://localhost || exit 1",
  "ONBUILD COPY a b",
  "ONBUILD RUN pip install x",
  'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
  'SHELL ["powershell", "-Command"]',
  "CMD echo $HOME",
  "ENTRYPOINT [\"a\", 'b']",
  "STOPSIGNAL SIGTERM",
  "RUN --mount=type=bind,from=build,target=/x,rw=true --mount=type=secret,id=a,mode=0400 ./x /x",
  "RUN <<EOF\n# hadolint ignore=DL3004 # why\nsudo x # hadolint ignore=DL3001\nEOF",
  "FROM --platform=linux/arm64 debian",
  'VOLUME ["/a"] /b',
  "MAINTAINER someone <a@b>",
  "# hadolint ignore=DL3006,SC2086 # reason",
  "# hadolint global ignore=DL3008",
  "# hadolint shell=powershell",
  "# check=skip=all;error=true",
  "# escape=`",
  "# syntax=docker/dockerfile:1",
  "#",
  "",
];

const SCRAPS = [
  ...[
    "\\\n",
    "\\\r\n",
    "`\n",
    "\r",
    "\n",
    "\n\n",
    "\t",
    " ",
    "\u00a0",
    "\ufeff",
    "\u2028",
    "\ud800",
    "\udc00",
    "\0",
  ],
  ...[
    "😀",
    "é",
    "#",
    "# ",
    '"',
    "'",
    "`",
    "\\",
    "\\\\",
    "$",
    "${",
    "${A:-",
    "${A:+${B}",
    "}",
    "$(",
    "$((",
    "))",
    ")",
  ],
  ...[
    "<<EOF",
    "<<-EOF\n",
    "3<<'E'",
    "<<<",
    "<<",
    "EOF\n",
    "&&",
    "||",
    "|",
    "|&",
    ";",
    ";;",
    "&",
    ">",
    "2>&1",
    "((",
    "[[",
    "]]",
  ],
  ...[
    "[",
    "]",
    '["',
    '", "',
    '"]',
    "{",
    "{a,b}",
    "*",
    "?",
    "!",
    "~",
    "=",
    "==",
    ":",
    "@",
    ",",
    "--",
    "-",
    "--from=",
    "--mount=",
  ],
  ...[
    "type=cache,target=",
    "ONBUILD ",
    "RUN ",
    "FROM ",
    "COPY ",
    " AS ",
    "ENV ",
    "if ",
    "then ",
    "fi",
    "do\n",
    "done",
    "f() {",
  ],
  ...[
    "99999999999999999999",
    "1e999",
    "%s",
    "{count, plural, ",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
  ],
];

/** The texts of the files in a folder, folders in it included, in the order of their names. */
export function readSeeds(folder) {
  if (folder === null) return [];
  const paths = readdirSync(folder, { recursive: true })
    .filter((name) => /dockerfile/i.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  return paths.sort().map((path) => readFileSync(path, "utf8"));
}

/** A text: bytes at random, lines that fit together or not, or a seed that was changed here and there. */
export function corpusInput(seeds, seed, run) {
  const random = createRandom(seed, run);
  const kind = random.below(10);
  if (kind === 0) return randomBytes(random);
  const isMade = kind <= 3 || seeds.length === 0;
  let text = isMade ? randomLines(random) : random.pick(seeds);
  const changes = random.below(8);
  for (let change = 0; change < changes; change++) text = mutate(text, random, seeds);
  return text.slice(0, 60_000);
}

function randomBytes(random) {
  const bytes = Uint8Array.from({ length: random.below(2000) }, () => random.below(256));
  // What is no UTF-8 becomes U+FFFD: a file that is none is refused before it is read.
  return new TextDecoder().decode(bytes);
}

function randomLines(random) {
  const end = random.pick(["\n", "\n", "\r\n"]);
  return Array.from({ length: random.below(40) }, () => random.pick(LINES)).join(end);
}

function mutate(text, random, seeds) {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(random.pick([3, 30, 300])));
  const before = text.slice(0, at);
  const piece = text.slice(at, to);
  const after = text.slice(to);
  switch (random.below(11)) {
    case 0:
      return before + after;
    case 1:
      return before + piece + piece + after;
    case 2:
      return before + random.pick(SCRAPS) + piece + after;
    case 3:
      return before + random.pick(SCRAPS) + after;
    case 4:
      return `${before}\n${random.pick(LINES)}\n${piece}${after}`;
    case 5:
      return before + String.fromCharCode(random.below(random.pick([128, 65_536]))) + piece + after;
    case 6:
      return before + (piece || random.pick(SCRAPS)).repeat(random.below(60)) + after;
    case 7:
      return before + piece.replaceAll("\n", random.pick(["\r\n", " ", "", "\\\n", "\r"])) + after;
    case 8:
      return before + (random.below(2) === 0 ? piece.toUpperCase() : piece.toLowerCase()) + after;
    case 9: {
      const other = seeds.length === 0 ? random.pick(LINES) : random.pick(seeds);
      const from = random.below(other.length + 1);
      return before + other.slice(from, from + random.below(400)) + after;
    }
    default:
      return before + Array.from({ length: random.below(6) }, () => random.pick(SCRAPS)).join("") + after;
  }
}

/** mulberry32: small, and the same on every machine. */
function createRandom(seed, run) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit) => next() % limit;
  return { below, pick: (list) => list[below(list.length)] };
}

/** The size of the largest file that is read. */
const MEBIBYTE = 1_048_576;

/** Files as large as may be, one kind of thing over and over: what takes more than linear time shows here. */
export function largeInputs() {
  const large = [];
  const add = (name, make, parseOnly = false) => {
    large.push({ make: () => ({ name, text: make(), parseOnly }) });
  };
  const fill = (head, unit, tail = "", size = MEBIBYTE - 1000) =>
    head + unit.repeat(Math.floor((size - head.length - tail.length) / unit.length)) + tail;

  const ten = 10 * MEBIBYTE;
  for (const head of ["", "RUN ", "ENV ", "COPY ", "# ", 'CMD ["', "LABEL a=", "FROM "]) {
    add(`10 MiB in a line after ${JSON.stringify(head)}`, () => fill(head, "x", "", ten), true);
    add(`10 MiB of words after ${JSON.stringify(head)}`, () => fill(head, "a=b ", "", ten), true);
  }
  const units = [
    "x",
    "a ",
    '"',
    "'",
    "\\",
    "$",
    "${",
    "${A",
    "$(",
    "`",
    "(",
    "[",
    "{",
    "a;",
    "a|",
    "a&&",
    "<<a ",
    "-a ",
    "=",
    " ",
  ];
  const heads = [
    "RUN ",
    "ENV ",
    "ENV A=",
    "COPY ",
    "LABEL ",
    "FROM ",
    "CMD [",
    "EXPOSE ",
    "ONBUILD RUN ",
    "# hadolint ignore=",
  ];
  for (const head of heads) {
    for (const unit of units) add(`1 MiB: ${head}${unit}…`, () => fill(`FROM a\n${head}`, unit));
  }
  const lines = [
    ...[
      "RUN a\n",
      "FROM a\n",
      "FROM a AS a\n",
      "COPY a b\n",
      "ENV A=$A\n",
      "ARG A=$B\n",
      "LABEL a=b\n",
      "#\n",
      "# a\n",
    ],
    ...[
      "USER a\n",
      "CMD a\n",
      "WORKDIR a\n",
      "ONBUILD RUN a\n",
      "EXPOSE 1\n",
      "\n",
      "a\\\n",
      "RUN <<a\na\n",
      "COPY <<a b\na\n",
    ],
    ...[
      'SHELL ["a"]\n',
      "RUN apt-get update\n",
      "RUN pip install a\n",
      "RUN wget a; curl b\n",
      "COPY --from=a a /b\n",
    ],
    ...[
      "# hadolint ignore=DL3000\nRUN a\n",
      "# hadolint global ignore=DL3000\n",
      "# check=skip=all\nRUN a\n",
    ],
  ];
  for (const line of lines) {
    add(`1 MiB of ${JSON.stringify(line)}`, () => fill("FROM a\n", line));
  }
  const count = (length, make) => Array.from({ length }, (_, index) => make(index)).join("\n");
  add("100,000 instructions", () => `FROM a\n${count(100_000, (i) => `RUN a${i % 10}`)}`);
  add("100,000 USERs", () => `FROM a\n${count(100_000, () => "USER b")}`);
  add("40,000 stages, each FROM the one before", () => count(40_000, (i) => `FROM s${i} AS s${i + 1}`));
  add("20,000 stages that copy from the first", () =>
    count(20_000, (i) => `FROM a AS s${i}\nCOPY --from=s0 a b`),
  );
  add("20,000 stages that copy from the one before", () =>
    count(20_000, (i) => `FROM a AS s${i}\nCOPY --from=${i - 1} a b`),
  );
  add("50,000 ENV of their own names", () => `FROM a\n${count(50_000, (i) => `ENV A${i}=$A${i - 1}`)}`);
  add("one ENV of 50,000 names", () => `FROM a\nENV ${count(50_000, (i) => `A${i}=$A${i - 1} \\`)}\n`);
  add("50,000 ARG before FROM", () => `${count(50_000, (i) => `ARG A${i}=$A${i - 1}`)}\nFROM $A49999\n`);
  add(
    "ENV that doubles itself",
    () => `FROM a\nENV A=aaaa\n${count(200, () => "ENV A=$A$A")}\nWORKDIR $A\nUSER $A`,
  );
  add(
    "ARG that doubles itself",
    () => `ARG A=aaaa\n${count(200, (i) => `ARG A${i + 1}=$A${i}$A${i}`)}\nFROM $A200`,
  );
  add("60,000 labels", () => `FROM a\nLABEL ${count(60_000, (i) => `a${i}=b \\`)}\n`);
  add(
    "a RUN of 40,000 commands",
    () => `FROM a\nRUN true \\\n${count(40_000, (i) => `&& pip install p${i} \\`)}\n`,
  );
  add(
    "a RUN of 100,000 packages",
    () => `FROM a\nRUN apt-get install \\\n${count(100_000, (i) => `p${i} \\`)}\n`,
  );
  add("30,000 ports", () => `FROM a\nEXPOSE ${count(30_000, (i) => `${i + 60_000} \\`)}\n`);
  add(
    "5,000 heredocs of a RUN",
    () =>
      `FROM a\nRUN ${Array.from({ length: 5000 }, (_, i) => `<<h${i}`).join(" ")}\n${count(5000, (i) => `x\nh${i}`)}`,
  );
  return large;
}
