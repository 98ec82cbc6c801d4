/** A repository of which some tags have a smaller counterpart. */
export interface SlimmerTags {
  readonly source: string;
  /** The tags of the large image that are known to have the counterpart. */
  readonly plain: RegExp;
  /** What the counterpart has behind the version. */
  readonly suffix: "-alpine" | "-jre" | "-slim";
}

const page = (repository: string) => `https://github.com/docker-library/docs/tree/master/${repository}`;

const ENTRIES: readonly (readonly [repository: string, plain: RegExp, suffix: SlimmerTags["suffix"]])[] = [
  [
    "debian",
    /^(?:9|1\d)(?:\.\d+)?$|^(?:stretch|buster|bullseye|bookworm|trixie|forky|sid|oldoldstable|oldstable|stable|testing|unstable)$/,
    "-slim",
  ],
  ["eclipse-temurin", /^(?:8|11|17|2[1-9])(?:-jdk)?$/, "-jre"],
  ["elixir", /^1\.(?:[89]|\d\d)(?:\.\d+)?$/, "-slim"],
  ["erlang", /^(?:2[1-9]|[3-9]\d)(?:\.\d+){0,3}$/, "-slim"],
  ["golang", /^1(?:\.(?:9|\d\d)(?:\.\d+)?)?$/, "-alpine"],
  ["haproxy", /^[23](?:\.\d+){0,2}$/, "-alpine"],
  ["httpd", /^2(?:\.4(?:\.\d+)?)?$/, "-alpine"],
  ["memcached", /^1(?:\.[56](?:\.\d+)?)?$/, "-alpine"],
  ["nginx", /^1(?:\.(?:1[4-9]|[2-9]\d)(?:\.\d+)?)?$|^(?:mainline|stable)$/, "-alpine"],
  ["node", /^(?:[89]|[1-9]\d)(?:\.\d+){0,2}$|^(?:current|lts)$/, "-slim"],
  ["perl", /^5(?:\.(?:3[02468]|[4-9][02468])(?:\.\d+)?)?$/, "-slim"],
  ["php", /^(?:7\.[1-4]|8\.\d+)(?:\.\d+)?$|^[78]$/, "-alpine"],
  ["postgres", /^(?:9\.6|1\d|2\d)(?:\.\d+)?$/, "-alpine"],
  ["python", /^3(?:\.(?:[5-9]|\d\d)(?:\.\d+)?)?$/, "-slim"],
  ["redis", /^[4-9](?:\.\d+){0,2}$/, "-alpine"],
  ["ruby", /^(?:2\.[3-7]|[34]\.\d+)(?:\.\d+)?$|^[34]$/, "-slim"],
  ["rust", /^1(?:\.(?:[4-9]\d|\d{3})(?:\.\d+)?)?$/, "-slim"],
];

/**
 * Official images whose description lists a smaller variant beside the plain tag, by name. Versions from before the
 * variant, and tags of other forms, are left out.
 */
export const SLIMMER_TAGS: ReadonlyMap<string, SlimmerTags> = new Map(
  ENTRIES.map(([repository, plain, suffix]) => [repository, { source: page(repository), plain, suffix }]),
);
