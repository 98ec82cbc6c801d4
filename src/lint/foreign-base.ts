/** A base image that is not for the platform that its stage is built for. */
export interface ForeignBase {
  /** As FROM has it, with its variables replaced. */
  readonly image: string;
  /** `linux/arm64`, `linux/arm/v7`. */
  readonly platform: string;
  readonly wanted: string;
  /** The line of the FROM, from 1. */
  readonly line: number;
}
