import { describe, expect, it } from "@jest/globals";
import { imageListExcerpt } from "../../src/report/image-list-excerpt.js";

const others = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `other/image-${index}   latest   abc   2 days ago   5MB`);

describe("the image list", () => {
  it("is shown whole where it is short", () => {
    const text = ["REPOSITORY   TAG", ...others(29)].join("\n");
    expect(imageListExcerpt(`${text}\n`, [])).toEqual({ text, omitted: 0 });
  });

  it("shows the heading and the named images where it is long", () => {
    const text = [
      "REPOSITORY   TAG   IMAGE ID",
      ...others(40),
      "app      latest       abc",
      "app      old          abc",
      "python   3.8-alpine   abc",
    ].join("\n");
    expect(imageListExcerpt(text, ["app", "docker.io/library/python:3.8-alpine@sha256:0123"])).toEqual({
      text: "REPOSITORY   TAG   IMAGE ID\napp      latest       abc\npython   3.8-alpine   abc",
      omitted: 41,
    });
  });

  it("finds names that stand in one column, and a registry's port is no tag", () => {
    const text = ["IMAGE   ID", ...others(40), "localhost:5000/app:latest   abc"].join("\n");
    expect(imageListExcerpt(text, ["localhost:5000/app"]).text).toBe(
      "IMAGE   ID\nlocalhost:5000/app:latest   abc",
    );
  });
});
