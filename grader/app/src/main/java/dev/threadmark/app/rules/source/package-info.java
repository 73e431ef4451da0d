/** Parsed sources: classes, members and declared types, as far as the rules need to know them. */
package dev.threadmark.app.rules.source;
