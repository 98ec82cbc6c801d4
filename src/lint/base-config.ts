/** What a stage takes over from the outside image that it starts from, as far as rules ask for it. */
export interface BaseConfig {
  /** The names of its variables: those of its configuration, and those that ENV and ARG of its ONBUILD triggers set. */
  readonly environment: ReadonlySet<string>;
  /** Whether it has a shell that SHELL chose. */
  readonly hasShell: boolean;
}

/** `scratch`. */
export const EMPTY_BASE: BaseConfig = { environment: new Set(), hasShell: false };
