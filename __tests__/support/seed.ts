import fc from "fast-check";

/** Property tests try the same values on every run, so that a red run is about the change; a seed of one's own explores. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_121) });
