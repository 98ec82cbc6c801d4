/**
 * Images whose own USER is not root, or not root in most of their tags, by name in its shortest form. From what their
 * publishers document; a name that ends in `/` stands for all below it.
 */
const NAMES: readonly string[] = [
  // Images hardened by their publisher: no root in the variants that are meant to run.
  "bitnami/",
  "bitnamilegacy/",
  "bitnamisecure/",
  "cgr.dev/",
  "chainguard/",
  "dhi.io/",
  "dhi/",
  "public.ecr.aws/bitnami/",
  // Continuous integration and notebooks, whose user is part of the interface.
  "cimg/",
  "jenkins/jenkins",
  "jupyter/",
  "quay.io/jupyter/",
  "selenium/",
  // Single programs.
  "docker.elastic.co/",
  "elasticsearch",
  "ghcr.io/puppeteer/puppeteer",
  "grafana/",
  "kibana",
  "logstash",
  "prom/",
  "quay.io/keycloak/",
  "quay.io/prometheus/",
  "registry.access.redhat.com/",
  "solr",
  "sonarqube",
];

/** Windows has no root; its images run as ContainerAdministrator or ContainerUser. */
const WINDOWS: readonly string[] = ["mcr.microsoft.com/windows", "mcr.microsoft.com/windows/"];

/** What publishers call images and tags that do not run as root; `chiseled` ones of .NET and Ubuntu are among them. */
const SPOKEN = /non-?root|unprivileged|rootless|chiseled|nanoserver|windowsservercore/;

/** Below those names, the plain distributions that others are built on: they do run as root. */
const DISTRIBUTION = /\/(?:ubi(?:-(?:init|micro|minimal))?|wolfi-base)$/;

/** Whether the base image may well run as another user than root: it is known to, or its name or tag says so. */
export function mayRunWithoutRoot(familiarName: string, tag: string | null): boolean {
  if (SPOKEN.test(familiarName) || (tag !== null && SPOKEN.test(tag))) return true;
  if (DISTRIBUTION.test(familiarName)) return false;
  return [...NAMES, ...WINDOWS].some((name) =>
    name.endsWith("/") ? familiarName.startsWith(name) : familiarName === name,
  );
}
