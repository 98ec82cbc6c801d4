/** Between single backticks, in a sentence of ours: what `split` gives has commands at its odd places. */
export const COMMAND = /(?<!`)`([^`]+)`(?!`)/;
