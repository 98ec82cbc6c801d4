import type {
  Dockerfile,
  Instruction,
  JoinedText,
  Range,
  Stage,
  StagedDockerfile,
} from "../dockerfile/ast.js";
import type { MessageKey, MessageValues } from "../locales/translate.js";
import type { BaseImage } from "./base-image.js";
import type { BuildContext } from "./build-context.js";
import type { LintConfig } from "./config/lint-config.js";
import type { Severity } from "./finding.js";
import type { Fix } from "./fixes/fix.js";
import type { ForeignBase } from "./foreign-base.js";
import type { Pragmas } from "./pragmas/pragma.js";
import type { ShellCommand } from "./shell.js";

/** A RUN of a stage, ONBUILD RUN included, with the simple commands of its script. */
export interface Run {
  readonly instruction: Instruction;
  /** The SHELL in force, also one of a stage that this one is built FROM; null where the base image decides. */
  readonly shell: Instruction | null;
  /** The words of SHELL or of the pragma that takes its place; none where the base image decides. */
  readonly shellWords: readonly string[];
  /** What a POSIX-like shell is given to read; null in exec form and where another program reads it. */
  readonly script: JoinedText | null;
  /** Empty where the script is not for a POSIX-like shell, or does not parse. */
  readonly commands: readonly ShellCommand[];
  /** Held by ONBUILD: it runs in another build, with another stage's environment. */
  readonly deferred: boolean;
}

/** What a rule may look at. The functions remember their answers, so rules need not. */
export interface RuleContext {
  readonly dockerfile: Dockerfile;
  readonly staged: StagedDockerfile;
  /** The build context; null where nothing can be asked of it. */
  readonly buildContext: BuildContext | null;
  /** ISO date. */
  readonly today: string;
  /** Base images that the build found to be for another platform; none where nothing was built. */
  readonly foreignBases: readonly ForeignBase[];
  /** What the configuration file decides. */
  readonly config: LintConfig;
  /** What the comments of the file tell the linter. */
  readonly pragmas: Pragmas;
  /** What the stage's FROM stands for, variables resolved. */
  baseImage(stage: Stage): BaseImage;
  /** The names of the variables that the outside image below the stage sets; null where they are not known. */
  baseEnvironment(stage: Stage): ReadonlySet<string> | null;
  /** The stages of this file that the stage is built FROM, nearest first. */
  ancestors(stage: Stage): readonly Stage[];
  /** Whether the build's target needs the stage. */
  isBuilt(stage: Stage): boolean;
  /** Whether the stage's layers are in the image that is built: that of the target, or one that it is built FROM. */
  isInFinalImage(stage: Stage): boolean;
  /** The RUN instructions of the stage in their order. */
  runs(stage: Stage): readonly Run[];
  /** A shell was chosen with SHELL at that instruction of the stage, in a stage it is built FROM, or in the image below. */
  hasOwnShell(stage: Stage, at: Instruction): boolean;
  /** The text with the stage's ARG and ENV values at that instruction put in; null where one is not known. */
  expand(stage: Stage, at: Instruction, text: string): string | null;
}

/** One place that a rule has something to say about. */
export interface Sighting {
  readonly range: Range;
  readonly message: MessageKey;
  readonly values?: MessageValues;
  /** Where this case is more or less severe than the rule. */
  readonly severity?: Severity;
  /** Where there is one safe answer; null as well as absent where there is none. */
  readonly fix?: Fix | null;
}

export interface Rule {
  /** hadolint's id where it has the rule, ours (`LR1001` …) otherwise. */
  readonly id: string;
  /** Other names of the same rule: those of BuildKit's build checks. */
  readonly aliases: readonly string[];
  /** The severity that findings have by default; `off` for a rule that is quiet until a configuration names it. */
  readonly severity: Severity | "off";
  /** A few words for lists of rules. */
  readonly title: MessageKey;
  /** Why it matters, in a few sentences: `rule.ID.why`. */
  readonly why: MessageKey;
  /** Whole Dockerfiles: the rule has a finding in the bad one and none in the good one. */
  readonly example: {
    readonly bad: string;
    readonly good: string;
    /** The `.hadolint.yaml` without which the rule is quiet. */
    readonly config?: string;
  };
  readonly helpUrl: string;
  /**
   * It asks for what is not in the file (the build context, the base image) and says nothing where that is not known:
   * then nobody can say that a comment which silences it is of no use.
   */
  readonly asksOutside?: true;
  readonly check: (context: RuleContext) => Iterable<Sighting>;
}

/** The page of Docker's manual about one of BuildKit's build checks, by the check's name. */
export function buildCheckHelp(name: string): string {
  const kebab = name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
  return `https://docs.docker.com/go/dockerfile/rule/${kebab}/`;
}

/** The page of hadolint's manual about one of its rules. */
export function hadolintHelp(id: string): string {
  return `https://github.com/hadolint/hadolint/wiki/${id}`;
}
