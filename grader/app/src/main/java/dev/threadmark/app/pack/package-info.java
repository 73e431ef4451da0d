/**
 * Loads packs: exercises with their rubrics and tests, which an instructor may edit without a
 * build.
 */
package dev.threadmark.app.pack;
