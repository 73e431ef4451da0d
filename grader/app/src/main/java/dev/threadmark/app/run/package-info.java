/**
 * Runs tests in child JVMs and reads what they report; trusts none of it further than the protocol
 * goes.
 */
package dev.threadmark.app.run;
