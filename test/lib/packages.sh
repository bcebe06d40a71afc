# packages.sh: the Debian packages that are missing, and no other.
#
# A PostgreSQL that is already installed is used if its headers can be
# installed; otherwise the distribution's default is taken.  Nothing here
# touches a running server.

readonly oldest_major=15
readonly build_packages="libicu-dev gcc libc6-dev make pkg-config"

is_installed() {
	[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2> /dev/null)" \
		= installed ]
}

is_available() {
	is_installed "$1" || apt-cache show "$1" > /dev/null 2>&1
}

# The majors whose server is here, newest first.
installed_majors() {
	local server

	for server in /usr/lib/postgresql/*/bin/postgres; do
		if [ -x "$server" ]; then
			basename "${server%/bin/postgres}"
		fi
	done | sort -rn
}

default_major() {
	apt-cache depends postgresql 2> /dev/null |
		sed -n 's/^ *Depends: postgresql-\([0-9]*\)$/\1/p' | head -n 1
}

# Print the major to build for, that of PG_MAJOR if it is set; print nothing
# as long as the package lists that could tell have not been fetched.
choose_major() {
	local major

	for major in ${PG_MAJOR:-$(installed_majors) $(default_major)}; do
		if ((major >= oldest_major)) &&
			is_available "postgresql-$major" &&
			is_available "postgresql-server-dev-$major"; then
			echo "$major"
			return
		fi
	done
}

missing_packages() {
	local package

	for package in "$@"; do
		is_installed "$package" || printf '%s ' "$package"
	done
}

wanted_packages() {
	echo "postgresql-$pg_major postgresql-server-dev-$pg_major" \
		"$build_packages" "$@"
}

# Any python3 will do, also one that is no package.
python_package() {
	command -v python3 > /dev/null || echo python3
}

as_root() {
	if ((EUID == 0)); then
		"$@"
	else
		sudo "$@"
	fi
}

# Ask for the password now: a step in the background could not.
need_root() {
	if ((EUID != 0)); then
		command -v sudo > /dev/null ||
			fail "packages are missing: run this as root, or install sudo"
		sudo -n true 2> /dev/null || sudo -v ||
			fail "packages are missing and sudo was refused"
	fi
}

apt_get() {
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -q \
		-o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "$@"
}

# Without this, installing a server would also start a cluster of its own.
readonly no_cluster=/etc/postgresql-common/createcluster.d/no_main_cluster.conf

# Two runs at once must not both install: the lock is dpkg's own folder,
# which anyone may open and nobody has to remove.
install_packages() {
	local missing status=0

	exec 9< /var/lib/dpkg
	flock 9
	missing=$(missing_packages "$@")
	if [ -z "$missing" ]; then
		return
	fi
	if ! is_installed "postgresql-$pg_major"; then
		as_root mkdir -p "${no_cluster%/*}"
		echo "create_main_cluster = false" |
			as_root tee "$no_cluster" > /dev/null
	fi
	# shellcheck disable=SC2086 # a list of package names
	apt_get install -y --no-install-recommends $missing || status=$?
	if [ -e "$no_cluster" ]; then
		as_root rm -f "$no_cluster"
		as_root rmdir --ignore-fail-on-non-empty "${no_cluster%/*}"
	fi
	return "$status"
}

update_lists() {
	exec 9< /var/lib/dpkg
	flock 9
	apt_get update
}

# Leaves the major in pg_major, its programs in bindir.
ensure_packages() {
	command -v apt-get > /dev/null ||
		fail "this needs Debian 12 or newer (there is no apt-get here)"
	pg_major=$(choose_major)
	# shellcheck disable=SC2046 # lists of package names
	if [ -z "$pg_major" ] ||
		[ -n "$(missing_packages $(wanted_packages "$@"))" ]; then
		install_missing "$@"
	fi
	bindir=/usr/lib/postgresql/$pg_major/bin
}

install_missing() {
	local missing

	need_root
	step_unbreakable=yes
	step "updating the package lists" update_lists
	pg_major=$(choose_major)
	[ -n "$pg_major" ] ||
		fail "no PostgreSQL ${PG_MAJOR:-$oldest_major or newer} to be had" \
			"from this system's package sources"
	# shellcheck disable=SC2046 # lists of package names
	missing=$(missing_packages $(wanted_packages "$@"))
	if [ -n "$missing" ]; then
		say "missing packages: $missing"
		# shellcheck disable=SC2046
		step "installing packages" install_packages $(wanted_packages "$@")
	fi
	step_unbreakable=
}
