/** A product's releases, oldest first, each with the last day on which it got fixes. */
export interface SupportTable {
  readonly product: string;
  readonly source: string;
  readonly releases: readonly (readonly [release: string, end: string])[];
  /** Other names of a release in image tags. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** When the tables below were last compared with their sources. */
export const CHECKED_ON = "2026-11-21";

const python: SupportTable = {
  product: "Python",
  source: "https://devguide.python.org/versions/",
  releases: [
    ["2.6", "2013-10-29"],
    ["2.7", "2020-01-01"],
    ["3.3", "2017-09-29"],
    ["3.4", "2019-03-18"],
    ["3.5", "2020-09-30"],
    ["3.6", "2021-12-23"],
    ["3.7", "2023-06-27"],
    ["3.8", "2024-10-07"],
    ["3.9", "2025-10-31"],
    ["3.10", "2026-10-31"],
    ["3.11", "2027-10-31"],
    ["3.12", "2028-10-31"],
    ["3.13", "2029-10-31"],
    ["3.14", "2030-10-31"],
  ],
  aliases: new Map([["2", "2.7"]]),
};

const node: SupportTable = {
  product: "Node.js",
  source: "https://github.com/nodejs/Release",
  releases: [
    ["0.10", "2016-10-31"],
    ["0.12", "2016-12-31"],
    ["4", "2018-04-30"],
    ["5", "2016-06-30"],
    ["6", "2019-04-30"],
    ["7", "2017-06-30"],
    ["8", "2019-12-31"],
    ["9", "2018-06-30"],
    ["10", "2021-04-30"],
    ["11", "2019-06-01"],
    ["12", "2022-04-30"],
    ["13", "2020-06-01"],
    ["14", "2023-04-30"],
    ["15", "2021-06-01"],
    ["16", "2023-09-11"],
    ["17", "2022-06-01"],
    ["18", "2025-04-30"],
    ["19", "2023-06-01"],
    ["20", "2026-04-30"],
    ["21", "2024-06-01"],
    ["22", "2027-04-30"],
    ["23", "2025-06-01"],
    ["24", "2028-04-30"],
    ["25", "2026-06-01"],
    ["26", "2029-04-30"],
  ],
  aliases: new Map([
    ["argon", "4"],
    ["boron", "6"],
    ["carbon", "8"],
    ["dubnium", "10"],
    ["erbium", "12"],
    ["fermium", "14"],
    ["gallium", "16"],
    ["hydrogen", "18"],
    ["iron", "20"],
    ["jod", "22"],
    ["krypton", "24"],
    ["lithium", "26"],
  ]),
};

const php: SupportTable = {
  product: "PHP",
  source: "https://www.php.net/supported-versions.php",
  releases: [
    ["5.6", "2018-12-31"],
    ["7.0", "2019-01-10"],
    ["7.1", "2019-12-01"],
    ["7.2", "2020-11-30"],
    ["7.3", "2021-12-06"],
    ["7.4", "2022-11-28"],
    ["8.0", "2023-11-26"],
    ["8.1", "2025-12-31"],
    ["8.2", "2026-12-31"],
    ["8.3", "2027-12-31"],
    ["8.4", "2028-12-31"],
    ["8.5", "2029-12-31"],
  ],
  aliases: new Map([
    ["5", "5.6"],
    ["7", "7.4"],
  ]),
};

const ruby: SupportTable = {
  product: "Ruby",
  source: "https://www.ruby-lang.org/en/downloads/branches/",
  releases: [
    ["2.2", "2018-03-31"],
    ["2.3", "2019-03-31"],
    ["2.4", "2020-03-31"],
    ["2.5", "2021-04-05"],
    ["2.6", "2022-04-12"],
    ["2.7", "2023-03-31"],
    ["3.0", "2024-04-23"],
    ["3.1", "2025-03-26"],
    ["3.2", "2026-04-01"],
    ["3.3", "2027-03-31"],
    ["3.4", "2028-03-31"],
    ["4.0", "2029-03-31"],
  ],
  aliases: new Map([["2", "2.7"]]),
};

const alpine: SupportTable = {
  product: "Alpine",
  source: "https://alpinelinux.org/releases/",
  releases: [
    ["3.1", "2016-11-01"],
    ["3.2", "2017-05-01"],
    ["3.3", "2017-11-01"],
    ["3.4", "2018-05-01"],
    ["3.5", "2018-11-01"],
    ["3.6", "2019-05-01"],
    ["3.7", "2019-11-01"],
    ["3.8", "2020-05-01"],
    ["3.9", "2020-11-01"],
    ["3.10", "2021-05-01"],
    ["3.11", "2021-11-01"],
    ["3.12", "2022-05-01"],
    ["3.13", "2022-11-01"],
    ["3.14", "2023-05-01"],
    ["3.15", "2023-11-01"],
    ["3.16", "2024-05-23"],
    ["3.17", "2024-11-22"],
    ["3.18", "2025-05-09"],
    ["3.19", "2025-11-01"],
    ["3.20", "2026-04-01"],
    ["3.21", "2026-11-01"],
    ["3.22", "2027-05-01"],
    ["3.23", "2027-11-01"],
    ["3.24", "2028-05-01"],
  ],
  aliases: new Map(),
};

/** The end of Debian LTS: until then everybody still gets security fixes, and the official image with them. */
const debian: SupportTable = {
  product: "Debian",
  source: "https://wiki.debian.org/LTS",
  releases: [
    ["6", "2016-02-29"],
    ["7", "2018-05-31"],
    ["8", "2020-06-30"],
    ["9", "2022-06-30"],
    ["10", "2024-06-30"],
    ["11", "2026-08-31"],
    ["12", "2028-06-30"],
    ["13", "2030-06-30"],
  ],
  aliases: new Map([
    ["squeeze", "6"],
    ["wheezy", "7"],
    ["jessie", "8"],
    ["stretch", "9"],
    ["buster", "10"],
    ["bullseye", "11"],
    ["bookworm", "12"],
    ["trixie", "13"],
  ]),
};

/** The end of standard support: what follows is for subscribers. */
const ubuntu: SupportTable = {
  product: "Ubuntu",
  source: "https://ubuntu.com/about/release-cycle",
  releases: [
    ["14.04", "2019-04-25"],
    ["16.04", "2021-04-30"],
    ["18.04", "2023-05-31"],
    ["18.10", "2019-07-18"],
    ["19.04", "2020-01-23"],
    ["19.10", "2020-07-17"],
    ["20.04", "2025-05-29"],
    ["20.10", "2021-07-22"],
    ["21.04", "2022-01-20"],
    ["21.10", "2022-07-14"],
    ["22.04", "2027-06-01"],
    ["22.10", "2023-07-20"],
    ["23.04", "2024-01-25"],
    ["23.10", "2024-07-11"],
    ["24.04", "2029-05-31"],
    ["24.10", "2025-07-10"],
    ["25.04", "2026-01-15"],
    ["25.10", "2026-07-09"],
    ["26.04", "2031-05-29"],
  ],
  aliases: new Map([
    ["trusty", "14.04"],
    ["xenial", "16.04"],
    ["bionic", "18.04"],
    ["cosmic", "18.10"],
    ["disco", "19.04"],
    ["eoan", "19.10"],
    ["focal", "20.04"],
    ["groovy", "20.10"],
    ["hirsute", "21.04"],
    ["impish", "21.10"],
    ["jammy", "22.04"],
    ["kinetic", "22.10"],
    ["lunar", "23.04"],
    ["mantic", "23.10"],
    ["noble", "24.04"],
    ["oracular", "24.10"],
    ["plucky", "25.04"],
    ["questing", "25.10"],
    ["resolute", "26.04"],
  ]),
};

/** By the name of the official image whose tags begin with the release. */
export const PRODUCTS: ReadonlyMap<string, SupportTable> = new Map([
  ["alpine", alpine],
  ["debian", debian],
  ["node", node],
  ["php", php],
  ["python", python],
  ["ruby", ruby],
  ["ubuntu", ubuntu],
]);

/** Distributions that other official images name in their tags (`3.12-slim-bookworm`, `22-alpine3.20`). */
export const DISTRIBUTIONS = { alpine, codenamed: [debian, ubuntu] } as const;
