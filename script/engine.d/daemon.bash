# shellcheck shell=bash disable=SC2154
# Starting and ending one dockerd for each image store.

socket_of() { echo "$run/$1/docker.sock"; }
containerd_socket_of() { echo "$run/$1/exec/containerd/containerd.sock"; }
client_config_of() { echo "$root/$1/client"; }
bridge_of() { echo "dlr-$id-${1:0:2}"; }
cgroup_of() { echo "docker-layer-report-$id-$1"; }

docker_at() {
  local store=$1
  shift
  DOCKER_CONTEXT=default DOCKER_HOST="unix://$(socket_of "$store")" DOCKER_CONFIG=$(client_config_of "$store") \
    "$engine/bin/docker" "$@"
}

# The process that holds the engine's namespaces. A process id may have been given to another
# program since (after a restart of the machine, say), so its command line has to name our folder.
holder_of() {
  local pid
  pid=$(cat "$run/$1/pid" 2>/dev/null) &&
    tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF -- "--data-root $root/$1/data " &&
    echo "$pid"
}

is_running() {
  holder_of "$1" >/dev/null && [[ -S $(socket_of "$1") ]]
}

start_daemon() {
  local store=$1 holder
  ! is_running "$store" || return 0
  stop_daemon "$store"
  say "starting the $store engine"
  mkdir -p "$run/$store" "$root/$store/data" "$(client_config_of "$store")/cli-plugins" /run/containerd
  chmod 0700 "$run"
  [[ ! -e $engine/docker-buildx ]] || ln -sfn "$engine/docker-buildx" "$(client_config_of "$store")/cli-plugins/docker-buildx"
  printf '{"features":{"containerd-snapshotter":%s}}\n' \
    "$([[ $store == containerd ]] && echo true || echo false)" >"$root/$store/daemon.json"
  add_bridge "$store"

  # Own mount and process namespaces: when the first process ends, the kernel ends every
  # container and takes every mount away, whatever state they were in. containerd insists on
  # /run/containerd for its shims, so that folder is a private one too.
  # cgroupfs, because systemd cannot be asked to look after processes of another namespace.
  # The process writes its own id, so that there is none without a note of it.
  # No iptables and no forwarding: containers have no way out, and the machine's rules stay as they are.
  # shellcheck disable=SC2016,SC2031
  PATH="$(programs_of "$engine"):$PATH" LD_LIBRARY_PATH=$(libraries_of "$engine") \
    setsid bash -c 'echo "$$" >"$1" && shift && exec "$@"' bash "$run/$store/pid" \
    unshare --mount --propagation slave --pid --fork --kill-child --mount-proc \
    bash -c 'mount -t tmpfs -o mode=711 tmpfs /run/containerd && exec "$@"' bash \
    docker-init -- dockerd \
    --data-root "$root/$store/data" \
    --config-file "$root/$store/daemon.json" \
    --host "unix://$(socket_of "$store")" \
    --group root \
    --exec-root "$run/$store/exec" \
    --pidfile "$run/$store/dockerd.pid" \
    --exec-opt native.cgroupdriver=cgroupfs \
    --cgroup-parent "/$(cgroup_of "$store")" \
    --bridge "$(bridge_of "$store")" \
    --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false \
    </dev/null >"$root/$store/dockerd.log" 2>&1 9>&- &
  holder=$!
  disown
  wait_for_daemon "$store" "$holder"
}

wait_for_daemon() {
  local store=$1 holder=$2 tries
  for ((tries = 0; tries < 600; tries++)); do
    if docker_at "$store" version >/dev/null 2>&1; then return; fi
    kill -0 "$holder" 2>/dev/null || break
    sleep 0.1
  done
  tail -n 20 "$root/$store/dockerd.log" >&2
  stop_daemon "$store"
  fail 1 "the $store engine did not start; the end of its log ($root/$store/dockerd.log) is above."
}

# BuildKit's RUN wants the "bridge" network, and dockerd makes only one named docker0 by itself.
# The addresses are from the block reserved for benchmarks (RFC 2544), which no real network uses.
add_bridge() {
  local bridge used subnet third
  bridge=$(bridge_of "$1")
  used=$(ip_command -o -4 address)
  for third in {0..255}; do
    subnet="198.18.$third"
    [[ $used == *" $subnet."* ]] || break
  done
  { ip_command link add "$bridge" type bridge &&
    ip_command address add "$subnet.1/24" dev "$bridge" &&
    ip_command link set "$bridge" up; } || {
    stop_daemon "$1"
    unsupported "A private Docker engine needs the right to add a network bridge, and that failed (see above)."
  }
}

# Its own bridge, and those of the networks somebody made with it: dockerd leaves them, and their
# names are "br-" and the beginning of an id that is in its data.
remove_bridges() {
  local device name networks="$root/$1/data/network/files/local-kv.db"
  for device in /sys/class/net/{dlr,br}-*; do
    name=${device##*/}
    if [[ $name == "$(bridge_of "$1")" ]] || grep -qsaF "\"${name#br-}" "$networks"; then
      ip_command link delete "$name"
    fi
  done
}

# Ends the engine and takes away what lives outside the folder. Safe to repeat.
stop_daemon() {
  local store=$1 holder first
  if holder=$(holder_of "$store"); then
    say "stopping the $store engine"
    first=$(child_of "$holder")
    [[ -z $first ]] || kill -TERM "$first" 2>/dev/null || true
    ends_within 5 "$holder" || {
      kill -KILL "$holder" 2>/dev/null || true
      ends_within 10 "$holder" "$first" || fail 1 "process $holder, the $store engine, does not end."
    }
  fi
  remove_bridges "$store"
  find /sys/fs/cgroup -depth -type d -path "*/$(cgroup_of "$store")*" -exec rmdir {} + 2>/dev/null || true
  rm -rf "${run:?}/$store"
}

stop_daemons() {
  local store
  for store in "${stores[@]}"; do
    stop_daemon "$store"
  done
  rm -rf "$run"
  # dockerd and containerd make these whatever they are told. Engines of other folders have
  # private mounts there, which removing the folder would take from them.
  compgen -G '/run/docker-layer-report-engine-*' >/dev/null ||
    rmdir /run/docker{/plugins,} /run/{containerd,runc} /opt/containerd{/bin,/lib,} 2>/dev/null || true
}

# ends_within SECONDS PROCESS…
ends_within() {
  local tries=$(($1 * 20)) process
  shift
  for process in "$@"; do
    while [[ -n $process && -e /proc/$process ]]; do
      ((tries-- > 0)) || return 1
      sleep 0.05
    done
  done
}

# Not every kernel has /proc/PID/task/TID/children, so the parents are looked up one by one.
child_of() {
  local stat text parent
  for stat in /proc/[0-9]*/stat; do
    read -r text 2>/dev/null <"$stat" || continue
    # The name in parentheses may hold anything; after the last one come state and parent.
    read -r _ parent _ <<<"${text##*) }"
    if [[ $parent == "$1" ]]; then
      echo "${text%% *}"
      return
    fi
  done
}
