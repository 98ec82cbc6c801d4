/** A label on the pull request by which a maintainer says that a size over its limit is worth it. In lower case. */
export const ACCEPT_LABEL = "layer-report: accept";
