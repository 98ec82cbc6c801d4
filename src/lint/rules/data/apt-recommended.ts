/** What is commonly relied on although apt brings it only as a recommendation. */
export interface Recommended {
  /** Packages that recommend it, or that bring along something that does. */
  readonly by: RegExp;
  /** The packages of which any is enough; null where they are too many to name. */
  readonly oneOf: RegExp | null;
  /** A file that has nothing of this in it does without. */
  readonly where?: RegExp;
}

const COMPILERS = /^(?:build-essential|g\+\+(?:-\d+)?|libc6?-dev|musl-dev)$/;

/** Source: `Recommends` in the package indexes of Debian 12 and Ubuntu 24.04. */
export const RECOMMENDED: readonly Recommended[] = [
  {
    // https works only with them, and a library of theirs is what recommends them.
    by: /^(?:apt-transport-https|aria2|awscli|cargo|certbot|cmake|curl|debootstrap|gdb|git(?:-.*)?|libcurl.*|luarocks|mercurial|meson|msmtp|nodejs|npm|php.*|pipx|postfix|pypy.*|python.*|ruby.*|rustup|squid|subversion|supervisor|tox|virtualenv|wget2?|yarnpkg)$/,
    oneOf: /^ca-certificates$/,
  },
  {
    by: /^(?:git(?:-.*)?|lftp|mercurial|subversion)$/,
    oneOf: /^(?:openssh-client|ssh)$/,
    where: /git@|ssh/i,
  },
  { by: /^git(?:-.*)?$/, oneOf: /^patch$/, where: /\bpatch\b/ },
  { by: /^(?:clang|flex|gcc|gfortran|tcc)(?:-\d+)?$/, oneOf: COMPILERS },
  { by: /^cmake$/, oneOf: COMPILERS },
  { by: /^cmake$/, oneOf: /^(?:build-essential|make|ninja-build)$/ },
  { by: /^(?:pipx|python3?-pip|python3-virtualenv|virtualenv)$/, oneOf: COMPILERS },
  { by: /^(?:pipx|python3?-pip|python3-virtualenv|virtualenv)$/, oneOf: /^python[\d.]+-dev$/ },
  { by: /^(?:composer|hugo|npm)$/, oneOf: /^git$/ },
  { by: /^composer$/, oneOf: /^(?:7zip|p7zip-full|unzip)$/ },
  { by: /^npm$/, oneOf: COMPILERS },
  { by: /^rustc$/, oneOf: /^cargo$/ },
  { by: /^autoconf$/, oneOf: /^automake$/ },
  { by: /^gettext$/, oneOf: /^curl$/, where: /\bcurl\b/ },
  { by: /^zip$/, oneOf: /^unzip$/, where: /\bunzip\b/ },
  { by: /^procps$/, oneOf: /^psmisc$/, where: /\b(?:fuser|killall|pstree)\b/ },
  { by: /^(?:gnupg2?|gpg|dirmngr|software-properties-common)$/, oneOf: /^gnupg2?$/, where: /\bgpg/ },
  { by: /^(?:gnupg2?|gpg)$/, oneOf: /^dirmngr$/, where: /keyserver|recv-?key/ },
  { by: /^xvfb$/, oneOf: /^xauth$/ },
  {
    // What these do, they do with what they recommend.
    by: /^(?:ansible|chromium.*|devscripts|docker\.io|docker-ce.*|dpkg-dev|erlang.*|firefox.*|google-chrome.*|gnome.*|graphviz|imagemagick.*|kde.*|libgdk-pixbuf.*|libglib2.*|libgtk.*|libreoffice.*|lx.*|mariadb-server.*|mysql-server.*|octave.*|openvpn|r-.*|samba.*|systemd.*|task-.*|texlive.*|ubuntu-.*|wkhtmltopdf|xfce.*|xorg.*|xubuntu.*)$/,
    oneOf: null,
  },
];
