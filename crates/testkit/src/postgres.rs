//! A PostgreSQL server for this test process, from the programs that the distribution installed.
//!
//! The server runs under a shell whose standard input is held open by this process. However the process ends, the
//! input closes, and the shell stops the server and removes its folder.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Set to 1 where a missing PostgreSQL must fail the tests instead of skipping them.
pub const REQUIRE_ENV: &str = "CARTWRIGHT_REQUIRE_POSTGRES";

/// `$1` is the folder of the programs. Speaks on a socket in its own folder alone.
const SCRIPT: &str = r#"
set -e
dir=$(mktemp -d /tmp/cartwright-pg.XXXXXX)
trap 'rm -rf "$dir"' EXIT
"$1/initdb" --pgdata="$dir/data" --username=postgres --auth=trust --encoding=UTF8 --no-sync >"$dir/log" 2>&1
"$1/postgres" -D "$dir/data" -k "$dir" -p 5432 -c listen_addresses= -c fsync=off -c full_page_writes=off \
    -c max_connections=200 >>"$dir/log" 2>&1 </dev/null &
server=$!
until "$1/pg_isready" -q -h "$dir" -p 5432; do
    kill -0 "$server" 2>/dev/null || exit 1
    sleep 0.1
done
echo "$dir"
cat >/dev/null
kill -INT "$server"
wait "$server" || true
"#;

struct Server {
    socket_folder: String,
    /// Open as long as the process lives.
    _input: ChildStdin,
    _shell: Child,
}

static SERVER: OnceLock<Option<Server>> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// The running server of this process.
#[derive(Clone, Copy, Debug)]
pub struct Pg(&'static str);

/// Starts the server, or finds the one that was started. `None`, with a line that says so, where PostgreSQL is not
/// installed.
///
/// # Panics
/// When it is not there, or does not start, and [`REQUIRE_ENV`] is 1.
#[must_use]
pub fn start() -> Option<Pg> {
    let server = SERVER.get_or_init(launch).as_ref();
    if server.is_none() {
        let required = std::env::var(REQUIRE_ENV).is_ok_and(|value| value == "1");
        assert!(!required, "{REQUIRE_ENV}=1 but PostgreSQL is not installed or does not start");
        println!("skipped: PostgreSQL not installed");
    }
    server.map(|server| Pg(&server.socket_folder))
}

impl Pg {
    /// The address of a new, empty database.
    ///
    /// # Panics
    /// When the server refuses to make one.
    #[must_use]
    pub fn database(&self) -> String {
        let name = format!("t{}", DATABASES.fetch_add(1, Ordering::SeqCst));
        self.execute("postgres", &format!("CREATE DATABASE {name}"));
        self.url(&name)
    }

    /// The address of a database of this server.
    #[must_use]
    pub fn url(&self, name: &str) -> String {
        format!("postgres://postgres@/{name}?host={}", self.0)
    }

    /// Runs SQL as the superuser, on a thread of its own: the driver may not wait inside an executor.
    ///
    /// # Panics
    /// When the SQL fails.
    pub fn execute(&self, database: &str, sql: &str) {
        let (url, sql) = (self.url(database), sql.to_owned());
        let run = move || {
            let mut client = postgres::Client::connect(&url, postgres::NoTls).expect("the server answers");
            client.batch_execute(&sql).expect("the SQL runs");
        };
        std::thread::spawn(run).join().expect("the SQL thread ends");
    }
}

fn launch() -> Option<Server> {
    let programs = programs()?;
    let mut command = if is_root() {
        // The server refuses to run as root.
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "sh"]);
        command
    } else {
        Command::new("sh")
    };
    command.arg("-c").arg(SCRIPT).arg("sh").arg(programs);
    // Not a terminal's foreground group: an interrupt there reaches the tests, and through them the server.
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command.current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut shell = command.spawn().ok()?;
    let input = shell.stdin.take()?;
    let mut folder = String::new();
    BufReader::new(shell.stdout.take()?).read_line(&mut folder).ok()?;
    let socket_folder = folder.trim().to_owned();
    (!socket_folder.is_empty()).then_some(Server { socket_folder, _input: input, _shell: shell })
}

/// The programs of the newest version that is installed.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?.flatten();
    let number = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
    let newest = versions.map(|entry| entry.path()).filter_map(|path| Some((number(&path)?, path))).max()?;
    Some(newest.1.join("bin")).filter(|bin| bin.join("initdb").exists())
}

fn is_root() -> bool {
    let answer = Command::new("id").arg("-u").output();
    answer.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
