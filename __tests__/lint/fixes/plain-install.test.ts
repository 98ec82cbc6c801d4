import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../../src/lint/context.js";
import { isPlainInstall } from "../../../src/lint/fixes/plain-install.js";
import { lintInput } from "../lint-text.js";

function isPlain(...lines: readonly string[]): boolean | undefined {
  const context = createRuleContext(lintInput(["FROM a:1", ...lines].join("\n")));
  const run = context.staged.stages.flatMap((stage) => context.runs(stage)).at(-1);
  return run && isPlainInstall(run);
}

describe("a plain install", () => {
  it.each([
    "RUN pip install flask",
    "RUN pip3 install --no-cache-dir -U flask==3.1.2 requests~=2.32",
    "RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88 libc6:arm64 && rm -rf /var/lib/apt/lists/*",
    "RUN set -eux && DEBIAN_FRONTEND=noninteractive apt-get install -yqq curl",
    "RUN apt-get update \\\n  # why\n  && apt-get install -y \\\n    curl \\\n    git",
    "RUN apk add --no-cache --virtual .build gcc",
    "RUN --mount=type=cache,target=/root/.cache/pip pip install flask",
    "RUN --mount=type=cache,target=/root/.cache pip install flask",
    'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN pip install flask',
  ])("is %j", (line) => {
    expect(isPlain(line)).toBe(true);
  });

  it.each([
    "RUN pip install -r requirements.txt",
    "RUN pip install -c limits.txt flask",
    "RUN pip install --constraint=limits.txt flask",
    "RUN pip install -e .",
    "RUN pip install .",
    "RUN pip install ./flask",
    "RUN pip install flask.whl",
    "RUN pip install fl*",
    "RUN pip install flask[async]",
    "RUN pip install 'flask>=3'",
    "RUN pip install $PACKAGES",
    "RUN pip install git+https://example.com/x",
    "RUN pip --config x install flask",
    "RUN python -m pip install flask",
    "RUN PIP_CONSTRAINT=x pip install flask",
    "RUN pip install flask && python app.py",
    "RUN pip install flask; true",
    "RUN pip install flask & true",
    "RUN pip install flask || true",
    "RUN pip install flask &&",
    "RUN cd /app && pip install flask",
    "RUN apt-get install -y ./x.deb",
    "RUN apt-get -c apt.conf install curl",
    "RUN apt-get -o Dir=/app install curl",
    "RUN apk add x.apk",
    "RUN apk del x",
    "RUN npm install express",
    "RUN rm -rf /app",
    "RUN rm -rf /var/cache/../../app",
    'RUN ["pip", "install", "flask"]',
    "RUN <<EOF\npip install flask\nEOF",
    "RUN --mount=type=bind,target=/app pip install flask",
    "RUN --mount=type=cache,target=/app pip install flask",
    "RUN --mount=type=cache,target=/var/cache/../../app pip install flask",
    "RUN --network=none pip install flask",
    "ONBUILD RUN pip install flask",
    'SHELL ["/app/shell", "-c"]\nRUN pip install flask',
  ])("is not %j", (line) => {
    expect(isPlain(line)).toBe(false);
  });
});
