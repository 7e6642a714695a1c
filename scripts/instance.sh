# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Part of ./huanjie: one running server and its data folder.
# shellcheck disable=SC2154  # data, host, port, database come from the script that reads this file
#
#   DIR/app          the unpacked distribution; replaced whenever a newer one is started
#   DIR/etc          this instance's own settings, laid over those of the distribution at each start
#   DIR/karaf-data   what must be kept: the database, the log, the first password
#   DIR/run          process number, address, port; what the console's client needs

instance_read() { [ -f "$data/run/$1" ] && cat "$data/run/$1" || printf '%s' "${2:-}"; }
instance_pid() { instance_read pid; }
instance_url() { printf 'http://%s:%s/huanjie' "$(instance_read address 127.0.0.1)" "$(instance_read port 8181)"; }

# The process must be ours: numbers are given out again after a restart of the machine.
instance_running() {
    local pid
    pid=$(instance_pid)
    [ -n "$pid" ] && [ -r "/proc/$pid/cmdline" ] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF -- "-Dkaraf.data=$data/karaf-data "
}

# put FILE KEY VALUE: one setting of a properties file.
put() {
    local rest
    rest=$(grep -vE "^ *${2//./\\.} *=" "$1" || true)
    printf '%s\n%s = %s\n' "$rest" "$2" "$3" >"$1"
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
    local candidate
    for _ in $(seq 50); do
        candidate=$((20000 + RANDOM % 30000))
        port_taken "$candidate" || break
    done
    printf '%s' "$candidate"
}

# Unpacks the distribution, anew when a newer one has been built. What Karaf derives from it goes, the data stays.
instance_unpack() {
    local built stamp
    built=$(distribution)
    stamp=$(stat -c '%Y %s' "$built")
    if [ "$(instance_read distribution)" != "$stamp" ]; then
        rm -rf "$data/app" "$data/karaf-data/cache" "$data/karaf-data/generated-bundles" "$data/karaf-data/kar" "$data/karaf-data/tmp"
        mkdir -p "$data/app"
        tar xzf "$built" -C "$data/app" --strip-components=1
        printf '%s' "$stamp" >"$data/run/distribution"
    fi
}

# A database given by --database is tried once before anything is kept or started: a server on a database that it cannot use would
# only wait for it.
instance_database() {
    local file=$data/etc/org.ops4j.datasource-huanjie.cfg
    if [ -n "$database" ]; then
        (umask 077 && : >"$file.new")
        put "$file.new" osgi.jdbc.driver.name "PostgreSQL JDBC Driver"
        put "$file.new" url "$database"
        [ -z "${HUANJIE_DATABASE_USER:-}" ] || put "$file.new" user "$HUANJIE_DATABASE_USER"
        [ -z "${HUANJIE_DATABASE_PASSWORD:-}" ] || put "$file.new" password "${HUANJIE_DATABASE_PASSWORD//\\/\\\\}"
        put "$file.new" dataSourceName huanjie
        put "$file.new" pool dbcp2
        put "$file.new" xa true
        put "$file.new" pool.maxTotal 32
        if ! database_usable "$file.new"; then
            rm -f "$file.new"
            exit 1
        fi
        mv "$file.new" "$file"
    elif [ -f "$file" ]; then
        database_usable "$file" || exit 1
    fi
}

# Says what is wrong with the PostgreSQL of a data source file; one of another kind is left to the server.
database_usable() {
    grep -qE '^ *url *= *jdbc:postgresql:' "$1" || return 0
    "$(java_command)" -Dfile.encoding=UTF-8 -cp "$(printf '%s' "$data"/app/system/org/postgresql/postgresql/*/postgresql-*.jar)" \
        "$root/scripts/DatabaseCheck.java" "$1"
}

instance_configure() {
    local etc=$data/app/etc
    instance_database
    find "$data/etc" -maxdepth 1 -type f -exec cp -p {} "$etc/" \;
    put "$etc/org.ops4j.pax.web.cfg" org.osgi.service.http.port "$port"
    put "$etc/org.ops4j.pax.web.cfg" org.ops4j.pax.web.listening.addresses "$host"
    put "$etc/org.apache.karaf.shell.cfg" sshPort "$(free_port)"
    instance_operator
}

# The console gets one user, anew at each start, with a password that only the owner of the folder can read: Karaf keeps it
# encrypted, the client finds it in a folder of its own and so shows it in no list of processes.
instance_operator() {
    local client=$data/run/console secret
    secret=$(LC_ALL=C tr -dc 'A-Za-z0-9' </dev/urandom | head -c 32 || true)
    rm -rf "$client" "$data/app/etc/users.properties"
    (
        umask 077
        mkdir "$client"
        printf 'operator = %s,admin,manager,viewer,systembundles,ssh\n' "$secret" | tee "$client/users.properties" >"$data/app/etc/users.properties"
        cp "$data/app/etc/org.apache.karaf.shell.cfg" "$client/"
    )
}

# The container's console: interactive, or one command. Karaf's client ends at once when its input ends: a command gets one that does not.
instance_console() {
    instance_running || fail "未在运行，请先 ./huanjie start / not running: ./huanjie start first"
    if [ $# -gt 0 ]; then
        local silence=$data/run/console/silence
        [ -p "$silence" ] || mkfifo -m 600 "$silence"
        exec 0<>"$silence"
    fi
    JAVA_HOME=$(find_jdk) KARAF_DATA=$data/karaf-data KARAF_HOME='' KARAF_BASE='' KARAF_ETC=$data/run/console \
        EXTRA_JAVA_OPTS="-Dfile.encoding=UTF-8" "$data/app/bin/client" -r 10 "$@"
}

# What the server writes is for the owner of the folder alone: personal data, and copies of the settings with their passwords.
instance_start() {
    local usual
    usual=$(umask)
    umask 077
    mkdir -p "$data/etc" "$data/karaf-data" "$data/run"
    chmod go-rwx "$data/etc" "$data/karaf-data" "$data/run"
    data=$(cd "$data" && pwd -P)
    port=${port:-$(instance_read port 8181)}
    host=${host:-$(instance_read host 127.0.0.1)}
    if port_taken "$port"; then
        fail "端口 $port 已被占用，请用 --port 另选 / port $port is taken: choose another with --port"
    fi
    instance_unpack
    instance_configure
    printf '%s' "$port" >"$data/run/port"
    printf '%s' "$host" >"$data/run/host"
    case $host in 0.0.0.0 | ::) printf '127.0.0.1' ;; *) printf '%s' "$host" ;; esac >"$data/run/address"
    local seen
    seen=$(log_size)
    JAVA_HOME=$(find_jdk) KARAF_DATA=$data/karaf-data KARAF_HOME='' KARAF_BASE='' KARAF_ETC='' CHECK_ROOT_INSTANCE_RUNNING=false \
        EXTRA_JAVA_OPTS="-Xmx${JAVA_MAX_MEM:-1024M} -Dfile.encoding=UTF-8 ${EXTRA_JAVA_OPTS:-}" \
        setsid "$data/app/bin/karaf" daemon >"$data/run/console.log" 2>&1 </dev/null &
    printf '%s' "$!" >"$data/run/pid"
    umask "$usual"
    instance_await "$seen"
}

instance_await() {
    local end=$((SECONDS + 180)) seen=$1
    while [ "$SECONDS" -lt "$end" ]; do
        alive || break
        if answers; then
            if settles "$seen"; then return 0; fi
            alive || break
            if wrong_key "$seen" >&2; then break; fi
            warn "部分模块未安装或未就绪 / some modules are not installed or not ready"
            return 0
        fi
        if refused_features "$seen"; then break; fi
        sleep 0.2
    done
    warn "服务未能启动，日志：$data/karaf-data/log/karaf.log / the server did not come up; its log: $data/karaf-data/log/karaf.log"
    tail -n 15 "$data/run/console.log" >&2 || true
    instance_stop >&2 || true
    exit 1
}

alive() { kill -0 "$(instance_pid)" 2>/dev/null; }

log_size() { stat -c %s "$data/karaf-data/log/karaf.log" 2>/dev/null || printf 0; }

# log_after BYTES PATTERN: the first that fits, after that many bytes of the log. No pipe: grep ends before it has read everything.
log_after() { grep -oP -m 1 "$2" <(tail -c "+$(($1 + 1))" "$data/karaf-data/log/karaf.log" 2>/dev/null); }

# True if the container said, after that many bytes of its log, that our features do not fit together.
refused_features() {
    log_after "$1" 'Error installing boot features' >/dev/null
}

# What the ground floor said, after that many bytes of the log, if the key file is missing or not that of the database.
wrong_key() {
    log_after "$1" '^Caused by: java.lang.IllegalStateException: \K.*huanjie-field\.key.*'
}

# What the status resource says, head and body; without curl, which a bare machine does not have.
status_document() {
    {
        exec 3<>"/dev/tcp/$(instance_read address 127.0.0.1)/$(instance_read port)" || return 1
        printf 'GET /huanjie/api/v1/status HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
        timeout 5 cat <&3 || true
        exec 3>&-
    } 2>/dev/null
}

answers() { [[ $(status_document) == "HTTP/1."[01]" 200"* ]]; }

# The web answers before the modules have laid their tables, and a container that starts may take a service back once more:
# the server counts as up when it has been complete for three seconds on end (after a power cut Karaf hands the transaction
# manager its settings twice, and everything begins anew). Waits up to two minutes, and no longer than the server lives or can
# become complete.
settles() {
    local times=0 end=$((SECONDS + 120))
    while [ "$SECONDS" -lt "$end" ] && alive; do
        if complete; then times=$((times + 1)); else times=0; fi
        [ "$times" -lt 15 ] || return 0
        if [ "$times" -eq 0 ] && wrong_key "$1" >/dev/null; then return 1; fi
        sleep 0.2
    done
    return 1
}

complete() {
    local said module
    said=$(status_document) || return 1
    [[ $said == "HTTP/1."[01]" 200"*'"ready":true'* ]] || return 1
    for module in ROSTER PROCEDURE ELECTION APPROVAL; do
        [[ $said == *"\"$module\""* ]] || return 1
    done
}

instance_stop() {
    local pid
    if ! instance_running; then
        say "未在运行 / not running"
        rm -f "$data/run/pid"
        return 0
    fi
    pid=$(instance_pid)
    kill "$pid"
    for _ in $(seq 300); do
        if ! kill -0 "$pid" 2>/dev/null; then
            rm -f "$data/run/pid"
            say "已停止 / stopped"
            return 0
        fi
        sleep 0.2
    done
    fail "进程 $pid 一分钟内没有结束，未强行终止 / process $pid did not end within a minute; it was not forced"
}

instance_status() {
    if ! instance_running; then
        say "未在运行 / not running"
        exit 3
    fi
    if answers; then
        say "运行中：$(instance_url)，进程 $(instance_pid) / running: $(instance_url), process $(instance_pid)"
    else
        say "进程 $(instance_pid) 在，但尚未应答 / process $(instance_pid) is there but does not answer yet"
        exit 3
    fi
}

instance_greeting() {
    local secret=$data/karaf-data/huanjie-first-password
    say ""
    say "地址 / address:  $(instance_url)"
    if [ -f "$secret" ]; then
        say "用户 / user:     admin"
        say "首次口令 / one-time password: $(cat "$secret")"
    fi
    say "数据 / data:     $data"
    say "停止 / stop:     ./huanjie stop"
}
