import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, jest } from "@jest/globals";
import { badGateway, type Fault, secondaryLimit } from "../support/github/faults.js";
import { bodies, createMatrix, publishLeg, sectionsOf } from "../support/github/group-publisher.js";
import { type Session, withGitHub } from "../support/github/session.js";

jest.setTimeout(120_000);

/**
 * Milliseconds that stand for a second, and those that a request takes each way at most. Sixteen jobs that share one
 * processor think sixteen times as long, so it is more than the requests alone would need.
 */
const UNIT = 250;
const LATENCY = 100;

/** The comment is one, has a row for each of these and their total. */
function expectWhole(session: Session, names: readonly string[]): void {
  const [body = "", ...others] = bodies(session);
  expect(others).toEqual([]);
  expect(sectionsOf(body).map(({ name }) => name)).toEqual(names);
  for (const name of names)
    expect(body).toMatch(new RegExp(`^\\| \`${name}\` \\|.*\\| ✅&nbsp;Pass \\|$`, "m"));
  const megabytes = (names.length * 64_300_177) / 1e6;
  const total =
    megabytes < 1000 ? `${megabytes.toPrecision(3)}&nbsp;MB` : `${(megabytes / 1000).toPrecision(3)}&nbsp;GB`;
  expect(body).toContain(`| **Total, ${names.length} images** | **${total}** |`);
}

describe("sixteen jobs at the same time", () => {
  const NAMES = createMatrix(16).map(({ name }) => name);

  it("end up with one comment that has all of them", () =>
    withGitHub(
      async (session) => {
        const results = await Promise.all(
          createMatrix(16).map((section) => publishLeg(session, { sections: [section], unit: UNIT })),
        );
        expect(results.map(({ warning, clash }) => [warning, clash])).toEqual(Array(16).fill([null, null]));
        expectWhole(session, NAMES);
        const [comment] = session.github.comments(7);
        for (const { url } of results) expect(url).toMatch(new RegExp(`#issuecomment-${comment?.id}$`));
      },
      { latency: () => Math.random() * LATENCY },
    ));

  it("do so though they start one after the other, and the server fails, limits and cuts off many of them", () =>
    withGitHub(
      async (session) => {
        const { faults } = session.github;
        let isOver = false;
        const trouble = async (): Promise<void> => {
          const write = { operationId: "issues/update-comment" };
          const kinds: readonly (() => Fault)[] = [
            () => badGateway(1 + Math.floor(Math.random() * 4)),
            () => badGateway(2, { ...write, carriedOut: true }),
            () => ({ ...secondaryLimit(1, 3), ...write }),
            () => ({ times: 1, answer: { kind: "reset" } }),
            () => ({ ...write, times: 1, carriedOut: true, answer: { kind: "reset" } }),
            () => badGateway(1, { operationId: "issues/create-comment", carriedOut: true }),
          ];
          for (let index = 0; !isOver && index < 24; index++) {
            const fault = kinds[index % kinds.length]?.();
            if (fault !== undefined) faults.push(fault);
            await pause(2 * UNIT * Math.random());
          }
          faults.length = 0;
        };
        const jobs = createMatrix(16).map(async (section) => {
          await pause(Math.random() * 10 * UNIT);
          return publishLeg(session, { sections: [section], unit: UNIT });
        });
        const [, ...results] = await Promise.all([trouble(), ...jobs]);
        isOver = true;
        expect(results.map((result) => result?.warning)).toEqual(Array(16).fill(null));
        expectWhole(session, NAMES);
      },
      { latency: () => Math.random() * LATENCY },
    ));

  it("replace an older run's sections as they come, and one that the newer run has no more is gone", () =>
    withGitHub(
      async (session) => {
        await publishLeg(session, { sections: createMatrix(16), unit: UNIT });
        const newer = createMatrix(12, { id: 21, attempt: 1 });
        const older = createMatrix(16);
        await Promise.all(
          [...newer, ...older].map((section) => publishLeg(session, { sections: [section], unit: UNIT })),
        );
        expectWhole(session, NAMES.slice(0, 12));
        expect(new Set(sectionsOf(bodies(session)[0]).map(({ run }) => run.id))).toEqual(new Set([21]));
      },
      { latency: () => Math.random() * LATENCY },
    ));
});
