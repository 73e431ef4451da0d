# For the scripts beside it, which source it: the same work over and over, its printout compared to the letter.
# Of the environment: BUSY, how many busy loops to run beside it, and OUT, a folder to keep the results in; with the OUT of
# an earlier call, its first printout is the one to compare with.

out=${OUT:-$(mktemp -d)}
mkdir -p "$out"
work=$(mktemp -d)
busy=()
stop() {
    [ ${#busy[@]} -eq 0 ] || kill "${busy[@]}" 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT
for ((i = 0; i < ${BUSY:-0}; i++)); do
    (while :; do :; done) &
    busy+=($!)
done

# repeat RUNS COMMAND...: runs the command, whose printout has a line '== ...' for each of the things it looks at.
repeat() {
    local runs=$1 run different=0
    shift
    for ((run = 1; run <= runs; run++)); do
        "$@" >"$work/run"
        [ -e "$out/first" ] || cp "$work/run" "$out/first"
        if cmp -s "$out/first" "$work/run"; then
            echo "run $run of $runs: same"
        else
            different=$((different + 1))
            echo "run $run of $runs: different"
            diff "$out/first" "$work/run" | head -20 || true
        fi
    done
    echo "$(grep -c '^== ' "$out/first") compared, $runs runs, $different different"
    [ "$different" -eq 0 ]
}
