# Swift: whether it is there, and how this package is built. Sourced after say.sh; never run.

swift_least=6.1

# How every build of this package is made: an import of a module that Package.swift does not name is an error.
SWIFT_FLAGS=(--explicit-target-dependency-import-check error)

# release_build PRODUCT: builds a product as it is installed. The C++ library is taken in, as the Swift one is: loading the
# shared one is an eighth of every start of the command. Where there is no archive of it the shared one does.
release_build() {
  local archive flags=()
  archive=$("$(dirname "$(readlink -f "$(command -v swift)")")/clang" -print-file-name=libstdc++.a 2>/dev/null || true)
  if [[ $archive == /* ]]; then
    # A folder with nothing but the archive: the linker takes the first of a name that it finds.
    mkdir -p .build/archives
    ln -sf "$archive" .build/archives/
    flags=(-Xlinker "-L$PWD/.build/archives")
  fi
  swift build -c release --static-swift-stdlib --product "$1" "${SWIFT_FLAGS[@]}" "${flags[@]}"
}

swift_check() {
  local advice="Get it from https://www.swift.org/install/linux/ and put its usr/bin on your PATH."
  command -v swift >/dev/null || die "there is no swift on the PATH; Sutarta needs Swift $swift_least or newer." "$advice"
  local version
  version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
  [[ -n $version ]] || die "\`swift --version\` does not say which version it is." "$advice"
  if [[ $(printf '%s\n%s\n' "$swift_least" "$version" | sort -V | head -n 1) != "$swift_least" ]]; then
    die "Swift $version is too old; Sutarta needs $swift_least or newer." "$advice"
  fi
}
