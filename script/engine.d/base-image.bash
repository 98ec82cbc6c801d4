# shellcheck shell=bash disable=SC2154
# The stand-in for the lab's base images where no registry can be reached: a small Debian or
# Ubuntu with Python and pip, and Flask as wheels so that `pip install flask` really installs.

# Raise the number when the recipe changes; it makes the cached file a new one.
readonly base_tar="$root/base-image-1.tar"
readonly base_tags=(python:3.8-alpine python:3-alpine)
readonly base_note='Debian minbase with Python; not the image this tag names'

provide_base_image() {
  local apt="$work/apt/base" rootfs="$work/rootfs" wheels="$work/wheels"
  [[ -e $base_tar ]] && return
  say "downloading the stand-in base image ($(os_release ID) $(own_suite) with Python)"
  mkdir -p "$work"
  { use_suite "$apt" "$(own_suite)" && { fetch_system "$apt" usrmerge- || fetch_system "$apt"; }; } ||
    explain_downloads "the stand-in base image could not be downloaded"
  say "putting the stand-in base image together"
  install_packages "$rootfs" "$apt"/archives/*.deb
  rm -f "$apt"/archives/*.deb

  fetch_packages "$apt" "$rootfs/var/lib/dpkg/status" python3-flask python3-gunicorn ||
    explain_downloads "Flask for the stand-in base image could not be downloaded"
  unpack "$wheels" "$apt"/archives/*.deb
  set_up "$rootfs" "$wheels"
  pack "$rootfs"
}

# Debian's minbase, and Python. usrmerge would bring all of Perl, and recent releases do without.
fetch_system() {
  local apt=$1
  shift
  fetch_packages "$apt" "$apt/no-packages" '?essential' apt passwd ca-certificates python3 python3-pip python3-venv "$@"
}

# Downloads packages with whatever they need beyond what STATUS says is installed:
# fetch_packages APT_FOLDER STATUS PACKAGE…
fetch_packages() {
  local apt=$1 status=$2
  shift 2
  apt_at "$apt" -o "Dir::State::status=$status" install --download-only --yes "$@"
}

# Unpacks packages as dpkg would, with an entry in its database, but without running their
# scripts: those want a working system around them, and set_up does the few things needed here.
install_packages() {
  local rootfs=$1 info="$1/var/lib/dpkg/info" package name folder
  shift
  mkdir -p "$info" "$rootfs"/usr/{bin,sbin,lib,lib64}
  for folder in bin sbin lib lib64; do
    ln -s "usr/$folder" "$rootfs/$folder"
  done
  # Says that the lists are named with the architecture where there can be several.
  echo 1 >"$info/format"
  for package in "$@"; do
    # shellcheck disable=SC2016 # dpkg-deb fills it in
    name=$(dpkg-deb --show --showformat='${Package}' "$package")
    [[ $(dpkg-deb --field "$package" Multi-Arch) != same ]] ||
      name+=":$(dpkg-deb --field "$package" Architecture)"
    dpkg-deb --fsys-tarfile "$package" |
      tar -x -v -p --keep-directory-symlink -C "$rootfs" |
      sed 's#^\.##; s#^/$#/.#; s#\(.\)/$#\1#' >"$info/$name.list"
    dpkg-deb --field "$package" | sed 's#^Package:.*#&\nStatus: install ok installed#'
    echo
  done >"$rootfs/var/lib/dpkg/status"
}

set_up() {
  local rootfs=$1 wheels=$2
  # What the packages' own scripts would have done.
  cp "$rootfs/usr/share/base-passwd/passwd.master" "$rootfs/etc/passwd"
  cp "$rootfs/usr/share/base-passwd/group.master" "$rootfs/etc/group"
  cp "$rootfs"/usr/share/{libc-bin,base-files}/nsswitch.conf "$rootfs/etc/" 2>/dev/null || [[ -e $rootfs/etc/nsswitch.conf ]]
  cat "$rootfs"/usr/share/ca-certificates/mozilla/*.crt >"$rootfs/etc/ssl/certs/ca-certificates.crt"
  ln -sfn /run "$rootfs/var/run"
  ln -sfn mawk "$rootfs/usr/bin/awk"
  [[ -e $rootfs/usr/bin/which ]] || ln -s which.debianutils "$rootfs/usr/bin/which"
  [[ -e $rootfs/usr/bin/sh ]] || ln -s dash "$rootfs/usr/bin/sh"

  # What python:3.8-alpine has, and the lab counts on.
  ln -s python3 "$rootfs/usr/bin/python"
  printf '[global]\nno-index = true\nfind-links = /wheels\nbreak-system-packages = true\nroot-user-action = ignore\n' >"$rootfs/etc/pip.conf"
  mkdir "$rootfs/wheels"
  mv "$wheels" "$rootfs/tmp/packages"
  run_in "$rootfs" python3 - /tmp/packages/usr/lib/python3/dist-packages /wheels <"$here/engine.d/wheels.py"
  rm -rf "$rootfs/tmp/packages"

  # Documentation, translations and logs only make the tests slower.
  find "$rootfs/usr/share/doc" -type f ! -name copyright -delete
  rm -rf "$rootfs"/usr/share/{man,info,locale,lintian,bug} "$rootfs"/var/{cache,log}/* "$rootfs"/var/lib/apt/lists/*
  find "$rootfs/usr/lib" -name __pycache__ -prune -exec rm -rf {} +
  # Compiled here once, or the first `pip` of every RUN would leave these files in its layer.
  # By hash rather than by time, so that the same packages give the same bytes.
  run_in "$rootfs" sh -c 'python3 -m compileall -q --invalidation-mode unchecked-hash /usr/lib/python3*' >/dev/null
}

# Without the caller's environment, which may hold settings for Python.
run_in() {
  local rootfs=$1
  shift
  env -i PATH=/usr/bin:/usr/sbin PYTHONDONTWRITEBYTECODE=1 chroot "$rootfs" "$@"
}

# The same bytes from the same packages: sorted, one date, owners by number.
pack() {
  tar -c --sort=name --mtime=@0 --numeric-owner -C "$1" -f "$work/base.tar" .
  rm -f "$root"/base-image-*.tar
  mv "$work/base.tar" "$base_tar"
  rm -rf "$1"
}

load_base_image() {
  local store=$1 loaded="$root/$1/base-image" tag
  [[ $(cat "$loaded" 2>/dev/null) != "$base_tar" ]] ||
    ! docker_at "$store" image inspect "${base_tags[@]}" >/dev/null 2>&1 || return 0
  say "loading the stand-in base image into the $store engine as ${base_tags[*]}"
  docker_at "$store" import --change "LABEL io.github.docker-layer-report.stand-in=\"$base_note\"" \
    --change 'CMD ["python3"]' "$base_tar" "${base_tags[0]}" >/dev/null
  for tag in "${base_tags[@]:1}"; do
    docker_at "$store" image tag "${base_tags[0]}" "$tag"
  done
  echo "$base_tar" >"$loaded"
}
