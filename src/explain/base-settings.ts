/** What a base image has set, as far as an explanation needs it. */
export interface BaseSettings {
  /** Empty where it has none; null where that is not known. */
  readonly cmd: readonly string[] | null;
  readonly entrypoint: readonly string[] | null;
  /** The instructions that it left with ONBUILD. */
  readonly onBuild: readonly string[];
}
