/**
 * The static rules: lock discipline, conditions, thread locals and threads.
 *
 * <p>Only this package and those below it know JavaParser. {@link
 * dev.threadmark.app.rules.RuleEngine} is the way in.
 */
package dev.threadmark.app.rules;
