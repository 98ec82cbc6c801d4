/** What to build, in the words of the inputs. */
export interface BuildRequest {
  readonly context: string;
  readonly dockerfile: string | null;
  readonly tag: string;
  readonly target: string | null;
  readonly platform: string | null;
  /** `NAME=value`, or `NAME` for the value of that variable. */
  readonly buildArgs: readonly string[];
  readonly secrets: readonly BuildRequestSecret[];
  /** `NAME=value`. */
  readonly labels: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly builder: string | null;
  readonly pull: boolean;
  readonly noCache: boolean;
  readonly network: string | null;
}

export interface BuildRequestSecret {
  /** What `--secret` is given. */
  readonly spec: string;
  /** A value that docker gets in an environment variable of its own. */
  readonly inline: { readonly variable: string; readonly value: string } | null;
}

/** How the build is watched and where its result goes; none of it changes the image. */
export interface BuildOutput {
  /** Null where the builder has only one form (the legacy builder). */
  readonly progress: "rawjson" | "plain" | null;
  readonly metadataFile: string | null;
  /** Puts the image into the engine, which builders other than the engine's own leave out. */
  readonly load: boolean;
}

/** The arguments of docker for this build: `image build -t TAG [options] CONTEXT`. */
export function buildArguments(request: BuildRequest, output: BuildOutput): string[] {
  return [
    "image",
    "build",
    "-t",
    request.tag,
    ...one("--file", request.dockerfile),
    ...one("--target", request.target),
    ...one("--platform", request.platform),
    ...each("--build-arg", request.buildArgs),
    ...each(
      "--secret",
      request.secrets.map(({ spec }) => spec),
    ),
    ...each("--label", request.labels),
    ...each("--cache-from", request.cacheFrom),
    ...each("--cache-to", request.cacheTo),
    ...one("--builder", request.builder),
    ...(output.load ? ["--load"] : []),
    ...(request.pull ? ["--pull"] : []),
    ...(request.noCache ? ["--no-cache"] : []),
    ...one("--network", request.network),
    ...one("--progress", output.progress),
    ...one("--metadata-file", output.metadataFile),
    // "-" would mean a context read from standard input, and "-x" an option.
    request.context.startsWith("-") ? `./${request.context}` : request.context,
  ];
}

function one(flag: string, value: string | null): string[] {
  return value === null ? [] : [flag, value];
}

function each(flag: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [flag, value]);
}
