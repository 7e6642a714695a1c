# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Part of ./huanjie: tools of the machine, and the build.
# shellcheck disable=SC2154  # root comes from the script that reads this file

# The newest JDK 17 or later of this machine; empty if there is none.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/java-17-openjdk-* /usr/lib/jvm/java-21-openjdk-* /usr/lib/jvm/default-java; do
        if [ -n "$home" ] && [ -x "$home/bin/javac" ] && "$home/bin/javac" -version 2>&1 | grep -qE '^javac (1[7-9]|2[0-9])'; then
            printf '%s' "$home"
            return
        fi
    done
    if command -v javac >/dev/null && javac -version 2>&1 | grep -qE '^javac (1[7-9]|2[0-9])'; then
        dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
    fi
}

java_command() { printf '%s/bin/java' "$(find_jdk)"; }

# Installs the JDK and Maven where they are missing; says what to do where that needs another user.
need_tools() {
    local missing=()
    [ -n "$(find_jdk)" ] || missing+=(openjdk-17-jdk-headless)
    command -v mvn >/dev/null || missing+=(maven)
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        fail "缺少 ${missing[*]}。请以 root 身份运行：apt-get install ${missing[*]} / missing: ${missing[*]}. As root: apt-get install ${missing[*]}"
    fi
    warn "正在安装 ${missing[*]} …… / installing ${missing[*]} …"
    local log=$root/.huanjie/install.log
    mkdir -p "$root/.huanjie"
    if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        fail "安装失败，全文见 $log / the installation failed; all of it is in $log"
    fi
}

maven() {
    need_tools
    (cd "$root" && JAVA_HOME=$(find_jdk) mvn -B -ntp "$@")
}

distribution() { printf '%s' "$root"/karaf-assembly/target/karaf-assembly-*.tar.gz; }

# True if nothing is built, or a source is newer than what was built.
stale() {
    local built
    built=$(distribution)
    [ -f "$built" ] && [ -d "$root/bundles/org.huanjie.cli/target/lib" ] || return 0
    [ -n "$(find "$root/pom.xml" "$root/.mvn" "$root/bundles" "$root/features" "$root/karaf-assembly" \
        -name target -prune -o -path '*/src/test' -prune -o -type f -newer "$built" -print -quit)" ]
}

build() {
    warn "正在构建，首次需几分钟 …… / building; the first time takes some minutes …"
    local log=$root/.huanjie/build.log
    mkdir -p "$root/.huanjie"
    if ! maven package -DskipTests -Dspotless.check.skip=true -pl karaf-assembly,bundles/org.huanjie.cli -am >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        fail "构建失败，全文见 $log / the build failed; all of it is in $log"
    fi
    touch "$(distribution)"
}

# HUANJIE_BUILD=never takes what is built as it is.
build_if_needed() {
    need_tools
    if [ "${HUANJIE_BUILD:-}" != never ] && stale; then build; fi
}

# Everything: unit tests, structure, features in a stock container, both databases, formatting.
run_tests() {
    maven verify -Dhuanjie.long="$1"
}
