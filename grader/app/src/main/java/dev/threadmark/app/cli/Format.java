package dev.threadmark.app.cli;

/** What a command writes to standard output; spelled as on the command line. */
enum Format {
    text,
    json
}
