import { toStages } from "../../src/dockerfile/stages.js";
import { type Difference, textOf } from "./build-checks.js";

export interface KnownDifference {
  /** Null for every check. */
  readonly check: string | null;
  readonly only: Difference["only"];
  /** As the table in docs/buildkit-checks.md says it. */
  readonly why: string;
  readonly is: (difference: Difference) => boolean;
  /** Newer versions of BuildKit do as it is done here. */
  readonly isGone?: true;
}

const keywordIs =
  (keyword: string) =>
  ({ instruction }: Difference): boolean =>
    instruction?.keyword === keyword;

/** Whether the stage of that FROM starts from an earlier one that holds an ONBUILD. */
function carriesOutTriggers({ instruction, dockerfile }: Difference): boolean {
  const { stages } = toStages(dockerfile);
  const stage = stages.find(({ from }) => from === instruction);
  const parent = stages.find(({ name }) => name !== null && name === stage?.image);
  return parent?.instructions.some(({ keyword }) => keyword === "ONBUILD") === true;
}

/** Every difference that there may be. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    check: null,
    only: "BuildKit",
    why: "`# check=skip=…` above an instruction counts",
    is: ({ check, dockerfile }) =>
      new RegExp(`\\n# check=skip=(?:\\w+,)*(?:${check}|all)`).test(dockerfile.text),
    isGone: true,
  },
  {
    check: null,
    only: "BuildKit",
    why: "what ONBUILD holds is judged there, not at each FROM that carries it out",
    is: carriesOutTriggers,
  },
  {
    check: "CopyIgnoredFile",
    only: "here",
    why: "on by default",
    is: ({ dockerfile }) => !dockerfile.text.includes("experimental="),
    isGone: true,
  },
  {
    check: "CopyIgnoredFile",
    only: "here",
    why: "the files decide",
    is: (difference) => textOf(difference).includes(" ./"),
  },
  {
    check: "CopyIgnoredFile",
    only: "BuildKit",
    why: "the files decide",
    is: (difference) => textOf(difference).includes("missing"),
  },
  {
    check: "InvalidDefinitionDescription",
    only: "BuildKit",
    why: "an empty line parts comment and instruction",
    is: ({ dockerfile }) => dockerfile.text.includes("\n\n"),
  },
  {
    check: "InvalidDefinitionDescription",
    only: "BuildKit",
    why: "comments to linters are no descriptions",
    is: ({ dockerfile }) => dockerfile.text.includes("# hadolint "),
  },
  {
    check: "JSONArgsRecommended",
    only: "here",
    why: "HEALTHCHECK CMD counts",
    is: keywordIs("HEALTHCHECK"),
  },
  {
    check: "LegacyKeyValueFormat",
    only: "here",
    why: "ONBUILD counts",
    is: keywordIs("ONBUILD"),
  },
  {
    check: "SecretsUsedInArgOrEnv",
    only: "here",
    why: "ONBUILD counts",
    is: keywordIs("ONBUILD"),
  },
  {
    check: "SecretsUsedInArgOrEnv",
    only: "here",
    why: "names of well-known programs count",
    is: (difference) => /\b(?:GITHUB_PAT|PGPASSWORD|MYSQL_PWD)\b/.test(textOf(difference)),
  },
  {
    check: "SecretsUsedInArgOrEnv",
    only: "BuildKit",
    why: "FILE and VERSION make a name harmless",
    is: (difference) => /_(?:FILE|VERSION)\b/.test(textOf(difference)),
    isGone: true,
  },
  {
    check: "UndefinedVar",
    only: "here",
    why: "EXPOSE counts",
    is: keywordIs("EXPOSE"),
  },
  {
    check: "WorkdirRelativePath",
    only: "here",
    why: "a relative WORKDIR behind another is an info",
    is: keywordIs("WORKDIR"),
  },
  {
    check: "WorkdirRelativePath",
    only: "BuildKit",
    why: "a path with a drive letter is absolute",
    is: (difference) => /\s[a-z]:/i.test(textOf(difference)),
  },
];
