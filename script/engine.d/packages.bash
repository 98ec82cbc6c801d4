# shellcheck shell=bash disable=SC2154
# Packages of the machine's own distribution, downloaded and unpacked into a folder of ours.
# apt checks their signatures as always; dpkg's database, /usr and /etc stay untouched.

# Raise the number when the content changes; it makes a downloaded engine an old one.
readonly engine="$root/engine-1"
readonly shellcheck="$root/shellcheck-1"

# The mirrors the machine itself uses, one "address suite" a line. apt is asked, because only apt
# knows every way of writing a source (one-line, deb822, mirror+file).
machine_mirrors() {
  apt-get update --print-uris -o Debug::NoLocking=1 -o Acquire::PDiffs=false 2>/dev/null |
    sed -En "s#^'(.*)/dists/([^/]+)/main/binary-[^/]+/Packages[^/]*' .*#\1 \2#p" |
    awk '!seen[$0]++'
}

# The addresses of the distribution's own archive, likely ones first. A third party may use the
# same suite name; its signature then tells it apart (see use_suite).
archive_mirrors() {
  local codename
  codename=$(os_release VERSION_CODENAME)
  machine_mirrors | awk -v codename="$codename" '
    $2 == codename { print $1 }
    $2 ~ /^(sid|unstable|testing|stable|oldstable)$/ { aliases[++n] = $1 }
    END { for (i = 1; i <= n; i++) print aliases[i] }' | awk '!seen[$0]++'
}

own_suite() {
  local codename
  codename=$(os_release VERSION_CODENAME)
  if [[ $codename == unknown ]]; then echo sid; else echo "$codename"; fi
}

# apt-get with its own sources, lists and cache: apt_at FOLDER ARGUMENT…
apt_at() {
  local folder=$1
  shift
  apt-get -c "$folder/apt.conf" -q=2 "$@" 9>&- >>"$work/apt.log" 2>&1
}

# Prepares FOLDER for apt_at with the package lists of SUITE: use_suite FOLDER SUITE
use_suite() {
  local folder=$1 suite=$2 distribution components=main keyring mirror lists
  distribution=$(os_release ID)
  [[ $distribution == debian ]] || components='main universe'
  keyring="/usr/share/keyrings/$distribution-archive-keyring.gpg"
  [[ -e $keyring ]] || keyring=${keyring%.gpg}.pgp

  mkdir -p "$folder"/{lists,archives}/partial "$folder/cache"
  : >"$folder/no-packages"
  # The machine's proxies stay in force; its hooks, pins and other sources do not.
  cat >"$folder/apt.conf" <<CONF
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Pre-Install-Pkgs;
#clear DPkg::Pre-Invoke;
#clear DPkg::Post-Invoke;
#clear Acquire::IndexTargets::deb::DEP-11;
#clear Acquire::IndexTargets::deb::DEP-11-icons;
#clear Acquire::IndexTargets::deb::DEP-11-icons-small;
#clear Acquire::IndexTargets::deb::Contents-deb;
Dir::Etc::SourceList "$folder/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
Dir::State::Lists "$folder/lists";
Dir::Cache "$folder/cache";
Dir::Cache::Archives "$folder/archives";
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::http::Timeout "30";
Acquire::https::Timeout "30";
APT::Sandbox::User "root";
APT::Update::Error-Mode "any";
APT::Install-Recommends "false";
CONF
  for mirror in $(archive_mirrors); do
    echo "deb [arch=$(dpkg --print-architecture) signed-by=$keyring] $mirror $suite $components" >"$folder/sources.list"
    rm -rf "$folder"/lists/*_*
    apt_at "$folder" update || continue
    # With some failures apt-get update ends with success and no list.
    lists=("$folder"/lists/*_Packages*)
    ((${#lists[@]} == 0)) || return 0
  done
  return 1
}

# download FOLDER PACKAGE… → the .deb files in FOLDER/archives, without what they depend on
download() {
  local folder=$1
  shift
  (cd "$folder/archives" && apt_at "$folder" download "$@")
}

# download_missing FOLDER PACKAGE → it and all it depends on that this machine does not have
download_missing() {
  apt_at "$1" install --download-only --yes "$2"
}

# The names of the packages a suite may or may not have as packages of their own.
download_if_there() {
  local folder=$1 package
  shift
  for package in "$@"; do
    download "$folder" "$package" || true
  done
}

unpack() {
  local target=$1 package
  shift
  mkdir -p "$target"
  for package in "$@"; do
    dpkg-deb -x "$package" "$target"
  done
}

# Debian's unstable release has the newest engine (28.5 with buildx 0.29, which knows --check).
# It may want a newer C library than the machine has, so each try ends with starting the programs.
provide_engine() {
  local suite suites=()
  [[ -d $engine ]] && return
  mkdir -p "$work"
  [[ $(os_release ID) != debian ]] || suites+=(sid trixie)
  suites+=("$(own_suite)")
  for suite in "${suites[@]}"; do
    say "downloading the Docker engine ($(os_release ID) $suite)"
    rm -rf "$work/engine" "$work/apt"
    if fetch_engine "$suite" && add_own_tools && runs_here; then
      # An engine of an older recipe may still be running from its folder.
      stop_daemons
      rm -rf "$root"/engine-*
      mv "$work/engine" "$engine"
      return
    fi
    say "that engine cannot be had, or does not run here"
  done
  explain_downloads "the Docker engine could not be downloaded"
}

fetch_engine() {
  local suite=$1 apt="$work/apt/$1"
  use_suite "$apt" "$suite" &&
    download "$apt" docker.io containerd &&
    download_if_there "$apt" docker-cli docker-buildx tini tini-static &&
    # Libraries fit only where the C library does, that is, from the machine's own release.
    { [[ $suite != "$(own_suite)" ]] || download_missing "$apt" docker.io; } &&
    unpack "$work/engine" "$apt"/archives/*.deb
}

# From the machine's own release: runc, because it is linked with libraries of its release, and
# the "ip" command where there is none.
add_own_tools() {
  local apt="$work/apt/tools"
  use_suite "$apt" "$(own_suite)" &&
    download "$apt" runc &&
    { type -P ip >/dev/null || download_missing "$apt" iproute2; } &&
    unpack "$work/engine" "$apt"/archives/*.deb
}

runs_here() {
  local plugin tini
  mkdir -p "$work/engine/bin"
  ln -s ../usr/bin/docker ../usr/bin/ctr "$work/engine/bin/"
  # In the package, docker-init is a link to where the system would have tini.
  for tini in tini tini-static; do
    [[ ! -x $work/engine/usr/bin/$tini ]] || ln -sf "$tini" "$work/engine/usr/bin/docker-init"
  done
  for plugin in "$work"/engine/usr/{libexec,lib}/docker/cli-plugins/docker-buildx; do
    [[ ! -x $plugin ]] || ln -s "${plugin#"$work/engine/"}" "$work/engine/docker-buildx"
  done
  # Where a program is depends on the release, so it is looked up, in these folders only.
  (
    export PATH LD_LIBRARY_PATH
    # shellcheck disable=SC2030,SC2031
    PATH=$(programs_of "$work/engine") LD_LIBRARY_PATH=$(libraries_of "$work/engine")
    dockerd --version && docker --version && containerd --version && runc --version && docker-init --version
  ) >>"$work/apt.log" 2>&1
}

# The tests need ShellCheck too. It is linked with libraries of its release, which stay beside it.
provide_shellcheck() {
  local apt="$work/apt/shellcheck" new="$work/shellcheck"
  if [[ -d $shellcheck ]] || type -P shellcheck >/dev/null; then return; fi
  mkdir -p "$work"
  say "downloading ShellCheck ($(os_release ID) $(own_suite))"
  if use_suite "$apt" "$(own_suite)" && download_missing "$apt" shellcheck &&
    unpack "$new" "$apt"/archives/*.deb && wrap_shellcheck "$new" &&
    "$new/bin/shellcheck" --version >>"$work/apt.log" 2>&1; then
    rm -rf "$root"/shellcheck-*
    mv "$new" "$shellcheck"
    return
  fi
  explain_downloads "ShellCheck could not be downloaded"
}

wrap_shellcheck() {
  mkdir -p "$1/bin"
  cat >"$1/bin/shellcheck" <<'WRAPPER' && chmod 0755 "$1/bin/shellcheck"
#!/usr/bin/env bash
shopt -s nullglob
root=$(dirname "$(dirname "$(readlink -f "$0")")")
folders=("$root"/{usr/,}lib/*-linux-*)
LD_LIBRARY_PATH=$(IFS=: && echo "${folders[*]}") exec "$root/usr/bin/shellcheck" "$@"
WRAPPER
}

programs_of() { echo "$1/usr/sbin:$1/usr/bin:$1/sbin:$1/bin:$1/usr/libexec/docker"; }

libraries_of() {
  local IFS=: folders=("$1"/{usr/,}lib/*-linux-*)
  echo "${folders[*]}"
}

explain_downloads() {
  tail -n 20 "$work/apt.log" >&2 || true
  fail 1 "$1 from the mirrors in this machine's apt sources ($(archive_mirrors | paste -sd' ')); apt's last words are above."
}

# Also from the folder of downloads: bridges of an engine whose folder is gone are removed before the new one is there.
ip_command() {
  # shellcheck disable=SC2031
  PATH="$(programs_of "$engine"):$(programs_of "$work/engine"):$PATH" \
    LD_LIBRARY_PATH="$(libraries_of "$engine"):$(libraries_of "$work/engine")" ip "$@"
}
