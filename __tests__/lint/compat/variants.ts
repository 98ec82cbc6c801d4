/** The ways in which a Dockerfile is written anew, for the same question to be asked in other surroundings. */
export const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  continued: (text) =>
    eachRun(text, (script) => script.replace(/ && /g, " \\\n    && ").replace(/ -/, " \\\n  -")),
  "comment inside": (text) => eachRun(text, (script) => `set -e; \\\n# a comment\n  ${script}`),
  trigger: (text) => text.replace(/^(?=RUN |COPY |ADD |ENV |LABEL |USER |CMD |WORKDIR )/gim, "ONBUILD "),
  builder: (text) => `${withNewline(text)}FROM scratch\nCOPY --from=0 /out /out\n`,
  "first stage": (text) => `FROM debian:13 AS first\nRUN true\n${withNewline(text)}`,
  "as base": (text) => `${withNewline(nameLast(text))}FROM last-stage\nLABEL x=y\n`,
  heredoc: (text) => eachRun(text, (script) => (script.includes("<<") ? script : `<<EOF\n${script}\nEOF\n`)),
  subshell: (text) => eachRun(text, (script) => `if true; then (${script}); fi`),
  variable: (text) => text.replace(/^RUN (?=[a-z])/gm, "ARG TOOL=x\nRUN $TOOL ; "),
  shell: (text) => afterFrom(text, 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]'),
  powershell: (text) => afterFrom(text, 'SHELL ["powershell", "-Command"]'),
  ignored: (text) =>
    text.replace(/^(?=(?:RUN|COPY|USER|FROM) )/gm, "# hadolint ignore=DL3008,DL3013,DL3018,DL3003,DL3006\n"),
  "windows line ends": (text) => text.replace(/\r?\n/g, "\r\n"),
};

/** Changes the script of each RUN of one line. */
function eachRun(text: string, change: (script: string) => string): string {
  return text.replace(/^(RUN (?:--\S+ )*)(?!\[|.*<<)(.*[^\\\n])$/gm, (_, keyword: string, script: string) => {
    return `${keyword}${change(script)}`;
  });
}

function afterFrom(text: string, line: string): string {
  return text.replace(/^FROM .*$/gm, (from) => `${from}\n${line}`);
}

function nameLast(text: string): string {
  const last = text.lastIndexOf("FROM ");
  const end = text.indexOf("\n", last);
  const line = text.slice(last, end === -1 ? text.length : end);
  if (last === -1 || / as /i.test(line)) return text;
  return `${text.slice(0, last)}${line} AS last-stage${end === -1 ? "" : text.slice(end)}`;
}

function withNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
