/** The commands; nothing else in the product prints. */
package dev.threadmark.app.cli;
