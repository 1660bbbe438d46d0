#!/bin/sh
# install.sh TWJ PAGES DESTDIR PREFIX: the program, its manual and its completions.
# The make target uninstall takes away the same files.
set -eu
twj=$1 pages=$2 target=$3$4
install -d "$target/bin" "$target/share/man/man1" "$target/share/bash-completion/completions" \
  "$target/share/zsh/site-functions" "$target/share/fish/vendor_completions.d"
install -m 755 -s "$twj" "$target/bin/twj"
for page in "$pages"/*.1; do
  gzip -9n <"$page" >"$target/share/man/man1/$(basename "$page").gz"
done
"$twj" completions bash >"$target/share/bash-completion/completions/twj"
"$twj" completions zsh >"$target/share/zsh/site-functions/_twj"
"$twj" completions fish >"$target/share/fish/vendor_completions.d/twj.fish"
echo "installed $target/bin/twj, its manual (man twj) and completions for bash, zsh and fish"
