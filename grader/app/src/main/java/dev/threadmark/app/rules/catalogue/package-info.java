/** The rules: one class each, and the list of them. */
package dev.threadmark.app.rules.catalogue;
