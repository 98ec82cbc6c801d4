/** The id of what the parser could not read, as hadolint has it; it is no rule, so nothing can switch it off. */
export const PARSE_ERROR_ID = "DL1000";
