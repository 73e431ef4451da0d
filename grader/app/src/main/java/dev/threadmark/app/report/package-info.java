/**
 * Writes reports for people and machines; changes nothing in them but what the audience may not
 * see.
 */
package dev.threadmark.app.report;
